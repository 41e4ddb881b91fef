import { hash, randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test, vi } from 'vitest'
import { aDatabaseFile } from '../../fixtures/a-collector.ts'
import { NOW_MS } from '../../fixtures/a-decision.ts'
import { openSqlite, type SqliteOptions } from '../sqlite.ts'
import type { NewRecord, Storage } from '../storage.ts'
import { createAppend } from './append.ts'
import { openConnection } from './connection.ts'
import { createErasure } from './erasure.ts'
import { migrate } from './migrate.ts'

const aRecord = (i: number): NewRecord => ({
  site: 'sertius',
  recordId: randomUUID(),
  eventId: randomUUID(),
  body: `{"consentId":"${randomBytes(16).toString('base64url')}","n":${i},"text":"${'word '.repeat(i % 90)}"}`,
  salt: randomBytes(16).toString('hex'),
  subjectKey: randomBytes(16).toString('hex'),
  origin: 'https://www.sertius.example',
  receivedAtMs: NOW_MS + i,
  isSkewed: false,
  tally: null,
})

/** What can be found of records by reading the bytes on the disk, and how often. */
function left(file: string, records: readonly NewRecord[]): Record<string, number> {
  const found: Record<string, number> = {}
  for (const end of ['', '-wal']) {
    if (!existsSync(file + end)) continue
    const bytes = readFileSync(file + end)
    for (const { body, salt, subjectKey } of records) {
      const [id, key] = [body.slice(14, 36), Buffer.from(subjectKey, 'hex')]
      const parts = { 'consent id': id, salt: Buffer.from(salt, 'hex'), 'hash of the consent id': key }
      for (const [what, part] of Object.entries(parts)) if (bytes.includes(part)) found[what + end] = (found[what + end] ?? 0) + 1
    }
  }
  return found
}

async function aStorage(count: number, options?: SqliteOptions) {
  const file = aDatabaseFile()
  const storage = await openSqlite(file, NOW_MS, options)
  const records = Array.from({ length: count }, (_, i) => aRecord(i))
  for (let at = 0; at < count; at += 100) await storage.records.append(records.slice(at, at + 100), [])
  const erase = (doomed: readonly NewRecord[]) =>
    storage.erasure.erase(
      'sertius',
      doomed.map(({ recordId }) => recordId),
      'subject',
      NOW_MS,
    )
  return { file, storage, records, erase }
}

test('SEC-23: of what was erased nothing is left on the disk: no freed page, no gap within a page, no write-ahead log', async () => {
  const { file, storage, records, erase } = await aStorage(900)
  const doomed = records.filter((_, i) => i % 3 === 0)
  expect(left(file, doomed)['salt-wal']).toBeGreaterThan(0)
  await erase(doomed)
  expect(left(file, doomed)).toEqual({})
  expect(left(file, records)).toEqual({ 'consent id': 600, salt: 600, 'hash of the consent id': 600 })
  await storage.close()
})

/** Erases and appends in turns, so that pages of the index are split and joined; the hashes are such that copies remain in gaps. Returns how many do. */
async function copiesAfterTurns(storage: Pick<Storage, 'records' | 'erasure'>, file: string, end: () => Promise<void>): Promise<number> {
  let count = 0
  const append = async (many: number) => {
    const made = Array.from({ length: many }, () => ({ ...aRecord(count), subjectKey: hash('sha256', `5 ${count++}`).slice(0, 32) }))
    await storage.records.append(made, [])
    return made
  }
  const doomed = await append(1_000)
  for (let turn = 0; turn < 4; turn++) {
    const ids = doomed.filter((_, i) => i % 4 === turn).map(({ recordId }) => recordId)
    await storage.erasure.erase('sertius', ids, 'subject', NOW_MS)
    await append(200)
  }
  await end()
  const bytes = readFileSync(file).toString('latin1')
  return doomed.filter(({ subjectKey }) => bytes.includes(Buffer.from(subjectKey, 'hex').toString('latin1'))).length
}

test('SQLite alone leaves copies in gaps of index pages: without this there is nothing to mend', async () => {
  const file = aDatabaseFile()
  const database = openConnection(file)
  migrate(database, NOW_MS)
  const append = createAppend(database)
  const records = { append: async (made: readonly NewRecord[]) => append(made, []) } as unknown as Storage['records']
  const erasure = createErasure(database, async () => {})
  expect(await copiesAfterTurns({ records, erasure }, file, async () => database.close())).toBeGreaterThan(0)
})

test.each([false, true])('SEC-23: nor is a copy left in the gap of an index page; where a thread appends: %s', async (hasAppendThread) => {
  const file = aDatabaseFile()
  const storage = await openSqlite(file, NOW_MS, { hasAppendThread })
  expect(await copiesAfterTurns(storage, file, storage.close)).toBe(0)
})

test('what a stop came before is done by the next start', { timeout: 60_000 }, async () => {
  const { file, storage, records, erase } = await aStorage(1_000)
  await erase(records.slice(0, 10))
  await storage.close()
  const leftOver = () => new DatabaseSync(file, { readOnly: true }).prepare('select count(*) as rows from left_over').get()
  expect(leftOver()).toEqual({ rows: 0 })
  const database = new DatabaseSync(file)
  database.exec('insert into left_over (id) values (1)')
  database.close()
  vi.useFakeTimers()
  try {
    const next = await openSqlite(file, NOW_MS)
    expect(leftOver()).toEqual({ rows: 1 })
    vi.advanceTimersByTime(60_000)
    expect(leftOver()).toEqual({ rows: 0 })
    await next.close()
  } finally {
    vi.useRealTimers()
  }
})

test('where somebody is reading, the write-ahead log is emptied once nobody is', { timeout: 60_000 }, async () => {
  const { file, storage, records, erase } = await aStorage(3)
  const reader = new DatabaseSync(file)
  reader.exec('begin; select count(*) from record')
  vi.useFakeTimers()
  try {
    await erase(records.slice(0, 1))
    expect(left(file, records.slice(0, 1))['salt-wal']).toBe(1)
    reader.close()
    vi.advanceTimersByTime(60_000)
    expect(left(file, records.slice(0, 1))).toEqual({})
  } finally {
    vi.useRealTimers()
    await storage.close()
  }
})
