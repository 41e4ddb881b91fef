/** Storage. Migrations: numbered SQL files, applied in order, each once, never undone. */
import { readdirSync, readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'
import { transact } from './connection.ts'

const folder = new URL('../migrations/', import.meta.url)

/** Brings the database to this release's shape and names what it applied. Throws, with nothing changed, on a database of a newer release. */
export function migrate(database: DatabaseSync, nowMs: number): string[] {
  return transact(database, () => {
    database.exec('create table if not exists migration (name text primary key, applied_at_ms integer not null) strict')
    const applied = new Set(
      database
        .prepare('select name from migration')
        .all()
        .map(({ name }) => String(name)),
    )
    const known = readdirSync(folder)
      .filter((name) => name.endsWith('.sql'))
      .sort()
    const newer = [...applied].filter((name) => !known.includes(name))
    if (newer.length > 0)
      throw new Error(`The database was made by a newer release (${newer.join(', ')}): run that release, or restore a backup.`)
    const missing = known.filter((name) => !applied.has(name))
    const note = database.prepare('insert into migration (name, applied_at_ms) values (:name, :nowMs)')
    for (const name of missing) {
      database.exec(readFileSync(new URL(name, folder), 'utf8'))
      note.run({ name, nowMs })
    }
    return missing
  })
}
