/** Command. `placet backup`: a checked copy of the database, taken while the collector runs. */
import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { backupSqlite, isPostgres, sqliteFileOf } from '@placet/collector'
import { Command } from 'commander'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

export const backupCommand = (say: Say): Command =>
  new Command('backup')
    .description('Copy the SQLite database to a new file while the collector runs, and check the copy.')
    .argument('<file>', 'where the copy goes; it must not exist')
    .addOption(databaseOption())
    .action(async (target: string, { database }: { database: string }) => {
      if (isPostgres(database))
        throw new Error(
          'PostgreSQL brings its own backups: "pg_dump --format=custom", or base backups with archived WAL for any moment in time (collector README, Backups).',
        )
      const folder = dirname(target)
      if (!existsSync(folder)) throw new Error(`There is no folder "${folder}" for the copy: make it, or name another place.`)
      const { records, pages } = await backupSqlite(sqliteFileOf(database), target)
      say(`${target}: ${records} records in ${pages} pages, integrity checked.`)
    })
