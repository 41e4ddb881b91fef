/** Bench. Databases to measure on: a SQLite file, and a PostgreSQL of our own where one can be run. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { createPostgres } from '../fixtures/postgres/server.ts'

export interface Database {
  name: string
  url: string
  /** Bytes that its pages take. */
  size(): Promise<number>
  /** Runs statements past the port; nothing on SQLite. */
  prepare(sql: string): Promise<void>
}

export interface Databases {
  all: Database[]
  version: string
  /** For files of a bench's own. */
  folder: string
  remove(): Promise<void>
}

function pagesOf(file: string): number {
  const database = new DatabaseSync(file)
  const [count, size] = ['page_count', 'page_size'].map((name) => Number(database.prepare(`pragma ${name}`).get()?.[name]))
  database.close()
  return (count ?? 0) * (size ?? 0)
}

export async function openDatabases(): Promise<Databases> {
  const folder = mkdtempSync(join(tmpdir(), 'placet-bench-'))
  const sqlite: Database = {
    name: 'SQLite',
    url: `file:${join(folder, 'placet.db')}`,
    // Pages, not files: what waits in the write-ahead log has a page already.
    size: async () => pagesOf(join(folder, 'placet.db')),
    prepare: async () => {},
  }
  const postgres = await createPostgres()
  if ('missing' in postgres) {
    console.warn(`SKIPPED: PostgreSQL. None can be run here: ${postgres.missing}`)
    return { all: [sqlite], version: 'none', folder, remove: async () => rmSync(folder, { recursive: true, force: true }) }
  }
  await postgres.run('create database placet')
  const other: Database = {
    name: 'PostgreSQL',
    url: postgres.url('placet'),
    size: async () => Number((await postgres.run("select pg_database_size('placet') as size"))[0]?.size),
    prepare: async (sql) => void (await postgres.run(sql, 'placet')),
  }
  return {
    all: [sqlite, other],
    version: postgres.version,
    folder,
    async remove() {
      await postgres.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
