/** Storage. Migrations: numbered SQL files of one engine, applied in order, each once, never undone. */
import { readdirSync, readFileSync } from 'node:fs'

export interface Migration {
  name: string
  sql(): string
}

/** The migrations of a folder that a database lacks, in order. Throws when the database was made by a newer release. */
export function missingMigrations(folder: URL, applied: ReadonlySet<string>): Migration[] {
  const known = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  const newer = [...applied].filter((name) => !known.includes(name))
  if (newer.length > 0)
    throw new Error(`The database was made by a newer release (${newer.join(', ')}): run that release, or restore a backup.`)
  return known.filter((name) => !applied.has(name)).map((name) => ({ name, sql: () => readFileSync(new URL(name, folder), 'utf8') }))
}
