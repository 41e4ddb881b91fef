/** Storage. Opens the engine that a database URL names. */
import { fileURLToPath } from 'node:url'
import { openSqlite } from './sqlite.ts'
import type { Storage } from './storage.ts'

/** The file a URL names: `file:relative`, `file:///absolute`, or a plain path. Throws on an engine this release does not have. */
export function sqliteFileOf(url: string): string {
  if (url.startsWith('file://')) return fileURLToPath(url)
  if (url.startsWith('file:')) return url.slice('file:'.length)
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(url)?.[1]
  // One letter before the colon is a Windows drive.
  if (scheme && scheme.length > 1) throw new Error(`Databases of kind "${scheme}:" are not supported: use file:path for SQLite.`)
  return url
}

export const openStorage = (url: string, nowMs: number): Promise<Storage> => openSqlite(sqliteFileOf(url), nowMs)
