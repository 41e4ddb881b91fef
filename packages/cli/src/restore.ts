/** Command. `placet restore`: puts a backup in the place of the database, and brings nothing back that was erased since. */
import { isPostgres, openStorage, replayJournal, restoreSqlite, sqliteFileOf, systemAmbient } from '@placet/collector'
import { Command } from 'commander'
import { databaseOption, journalOf, journalOption } from './options.ts'
import type { Say } from './say.ts'

interface RestoreOptions {
  database: string
  journal?: string
  replace?: boolean
}

export const restoreCommand = (say: Say): Command =>
  new Command('restore')
    .description(
      'Put a backup of SQLite in the place of the database, then erase again what was erased since. PostgreSQL is restored by its own means; without a file, only the second is done. Stop the collector first.',
    )
    .argument('[file]', 'the backup; none for PostgreSQL')
    .option('--replace', 'keep a database that is there beside it, under another name, instead of refusing')
    .addOption(journalOption())
    .addOption(databaseOption())
    .action(async (backup: string | undefined, { database, journal, replace = false }: RestoreOptions) => {
      if (backup !== undefined) {
        if (isPostgres(database))
          throw new Error(
            'PostgreSQL brings its own: "pg_restore --dbname=…" into an empty database, "placet migrate", then "placet restore" without a file.',
          )
        const { records, keptAs } = await restoreSqlite(backup, sqliteFileOf(database), replace)
        say(`${sqliteFileOf(database)}: ${records} records, integrity checked.`)
        if (keptAs !== undefined) say(`What was there before is kept as ${keptAs}.`)
      }
      await replay(database, journalOf(journal, database), say)
    })

async function replay(database: string, journal: string, say: Say): Promise<void> {
  const storage = await openStorage(database, systemAmbient)
  try {
    const { known, buried } = await replayJournal(storage, journal)
    if (known === undefined)
      say(
        `There is no journal of erasures at ${journal}: what was erased since the backup is back. Name the journal with --journal, or erase again yourself.`,
      )
    else
      say(
        `${journal}: ${known} erasures, ${buried} of them done again. The backup itself still holds what they erased: delete it at the end of its term.`,
      )
  } finally {
    await storage.close()
  }
}
