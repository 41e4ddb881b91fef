/** Command. `placet restore`: puts a backup in the place of the database, while no collector runs. */
import { isPostgres, restoreSqlite, sqliteFileOf } from '@placet/collector'
import { Command } from 'commander'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

export const restoreCommand = (say: Say): Command =>
  new Command('restore')
    .description('Put a backup of SQLite in the place of the database. Stop the collector first.')
    .argument('<file>', 'the backup')
    .option('--replace', 'keep a database that is there beside it, under another name, instead of refusing')
    .addOption(databaseOption())
    .action(async (backup: string, { database, replace = false }: { database: string; replace?: boolean }) => {
      if (isPostgres(database))
        throw new Error('PostgreSQL brings its own: "pg_restore --dbname=…" into an empty database, then "placet migrate".')
      const { records, keptAs } = await restoreSqlite(backup, sqliteFileOf(database), replace)
      say(`${sqliteFileOf(database)}: ${records} records, integrity checked.`)
      if (keptAs !== undefined) say(`What was there before is kept as ${keptAs}.`)
      say(
        'What was erased after the backup was taken is erased again when the collector starts, from its journal of tombstones (PLACET_TOMBSTONES). Where that file is lost, erase it again yourself.',
      )
    })
