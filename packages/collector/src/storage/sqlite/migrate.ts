/** Storage. Migrations of SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import { missingMigrations } from '../migration-files.ts'
import { transact } from './connection.ts'
import { fillLog } from './fill-log.ts'

const folder = new URL('./migrations/', import.meta.url)

/** What SQL alone cannot do, right after the file of that name. */
const steps: Readonly<Record<string, (database: DatabaseSync) => void>> = { '0006-log.sql': fillLog }

/** Brings the database to this release's shape and names what it applied. Throws, with nothing changed, on a database of a newer release. */
export function migrate(database: DatabaseSync, nowMs: number): string[] {
  return transact(database, () => {
    database.exec('create table if not exists migration (name text primary key, applied_at_ms integer not null) strict')
    const rows = database.prepare('select name from migration').all()
    const missing = missingMigrations(folder, new Set(rows.map(({ name }) => String(name))))
    const note = database.prepare('insert into migration (name, applied_at_ms) values (:name, :nowMs)')
    for (const { name, sql } of missing) {
      database.exec(sql())
      steps[name]?.(database)
      note.run({ name, nowMs })
    }
    return missing.map(({ name }) => name)
  })
}
