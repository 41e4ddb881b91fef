/** Storage. Opens the engine that a database URL names. */
import { fileURLToPath } from 'node:url'
import { type MigrateOptions, migratePostgres } from './postgres/migrate.ts'
import { openPostgres } from './postgres.ts'
import { migrateSqlite, openSqlite } from './sqlite.ts'
import type { OpenOptions, Storage } from './storage.ts'

/** True when the address names a PostgreSQL database. */
export const isPostgres = (url: string): boolean => /^postgres(ql)?:\/\//i.test(url)

/** The file a URL names: `file:relative`, `file:///absolute`, or a plain path. Throws on an engine this release does not have. */
export function sqliteFileOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url)
  if (url.startsWith('file:')) return url.slice('file:'.length)
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]
  // One letter before the colon is a Windows drive.
  if (scheme && scheme.length > 1)
    throw new Error(`Databases of kind "${scheme}:" are not supported: use file:path for SQLite, or postgres://… for PostgreSQL.`)
  return url
}

/** Opens the database, creates and migrates it as needed. */
export async function openStorage(url: string, options: OpenOptions): Promise<Storage> {
  if (isPostgres(url)) return openPostgres(url, options)
  if (options.readUrl !== undefined)
    throw new Error('PLACET_READ_DATABASE_URL is for PostgreSQL: SQLite is one file, read and written by one collector.')
  return openSqlite(sqliteFileOf(url), options.nowMs(), { hasAppendThread: true, isLogOff: options.isLogOff ?? false })
}

/** Brings the database to this release's shape and names what was applied. */
export async function migrateStorage(url: string, nowMs: number, options: MigrateOptions = {}): Promise<string[]> {
  if (isPostgres(url)) return migratePostgres(url, nowMs, options)
  if (options.role !== undefined)
    throw new Error('--role is for PostgreSQL: SQLite knows no roles, its triggers refuse changes of evidence.')
  return migrateSqlite(sqliteFileOf(url), nowMs)
}
