/** Bench. Databases to measure on: a SQLite file, and a PostgreSQL of our own where one can be run. */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPostgres } from '../fixtures/postgres/server.ts'

export interface Database {
  name: string
  url: string
  /** Bytes on the disk. */
  size(): Promise<number>
  /** Runs statements past the port; nothing on SQLite. */
  prepare(sql: string): Promise<void>
}

export interface Databases {
  all: Database[]
  version: string
  remove(): Promise<void>
}

export async function openDatabases(): Promise<Databases> {
  const folder = mkdtempSync(join(tmpdir(), 'placet-bench-'))
  const sqlite: Database = {
    name: 'SQLite',
    url: `file:${join(folder, 'placet.db')}`,
    size: async () => readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0),
    prepare: async () => {},
  }
  const postgres = await createPostgres()
  if ('missing' in postgres) {
    console.warn(`SKIPPED: PostgreSQL. None can be run here: ${postgres.missing}`)
    return { all: [sqlite], version: 'none', remove: async () => rmSync(folder, { recursive: true, force: true }) }
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
    async remove() {
      await postgres.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
