/** Contracts. Every engine of the house, and how a test opens it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openPostgres, openSqlite } from '@placet/collector'
import { afterAll } from 'vitest'
import { newDatabase, postgresOfRun, run } from '../fixtures/postgres/databases.ts'
import type { Engine } from './engine.ts'

const nowMs = () => 0

/** SQLite, each time on a file of its own; the files are removed after the test file. */
export function sqliteEngine(name: string, hasAppendThread: boolean): Engine {
  const folder = mkdtempSync(join(tmpdir(), 'placet-contract-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  let file = ''
  let count = 0
  return {
    name,
    open: () => {
      file = join(folder, `${++count}.db`)
      return openSqlite(file, 0, { hasAppendThread })
    },
    reopen: () => openSqlite(file, 0, { hasAppendThread }),
    tamper: async (sql) => {
      // What erasure left over may be on its way out in another thread.
      const database = new DatabaseSync(file, { timeout: 30_000 })
      try {
        database.exec(sql)
      } finally {
        database.close()
      }
    },
  }
}

/**
 * PostgreSQL, each time on a database of its own. `undefined`, and told when the run began, where this machine can run none. `aloneFor: 0`: each
 * commit after a site's first is placed by memory.
 */
export function postgresEngine(name = 'PostgreSQL', options: { aloneFor?: number } = {}): Engine | undefined {
  if (postgresOfRun() === undefined) return undefined
  let url = ''
  return {
    name,
    open: async () => {
      url = await newDatabase()
      return openPostgres(url, { nowMs, ...options })
    },
    reopen: () => openPostgres(url, { nowMs, ...options }),
    tamper: async (sql) => void (await run(sql, url)),
  }
}
