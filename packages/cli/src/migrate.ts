/** Command. `placet migrate`: brings a database to this release's shape. */
import { migrateStorage, systemAmbient } from '@placet/collector'
import { Command } from 'commander'
import { databaseOption } from './options.ts'
import type { Say } from './say.ts'

export const migrateCommand = (say: Say): Command =>
  new Command('migrate')
    .description('Bring the database to the shape of this release. Only forward: take a backup first.')
    .addOption(databaseOption())
    .option('--role <name>', 'PostgreSQL: give this role what a collector needs, and nothing that changes evidence')
    .action(async ({ database, role }: { database: string; role?: string }) => {
      const applied = await migrateStorage(database, systemAmbient.nowMs(), role === undefined ? {} : { role })
      for (const name of applied) say(`applied ${name}`)
      if (applied.length === 0) say('Nothing to do: the database is up to date.')
      if (role !== undefined) say(`The role "${role}" may add to the evidence and read it, not change or remove it.`)
    })
