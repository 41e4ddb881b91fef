/** Command. `placet migrate`: brings a database to this release's shape. */
import { migrateSqlite, sqliteFileOf, systemAmbient } from '@placet/collector'
import { Command } from 'commander'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

export const migrateCommand = (say: Say): Command =>
  new Command('migrate')
    .description('Bring the database to the shape of this release. Only forward: take a backup first.')
    .addOption(databaseOption())
    .action(async ({ database }: { database: string }) => {
      const applied = await migrateSqlite(sqliteFileOf(database), systemAmbient.nowMs())
      for (const name of applied) say(`applied ${name}`)
      if (applied.length === 0) say('Nothing to do: the database is up to date.')
    })
