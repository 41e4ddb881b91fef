import { randomBytes, randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { DatabaseSync } from 'node:sqlite'
import { expect, test, vi } from 'vitest'
import { aDatabaseFile } from '../../fixtures/a-collector.ts'
import { NOW_MS } from '../../fixtures/a-decision.ts'
import { openSqlite } from '../sqlite.ts'
import type { NewRecord } from '../storage.ts'

const aRecord = (i: number): NewRecord => ({
  site: 'sertius',
  recordId: randomUUID(),
  eventId: randomUUID(),
  bodyHash: randomBytes(32).toString('hex'),
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
    for (const { body, salt, bodyHash } of records) {
      const parts = { 'consent id': body.slice(14, 36), salt: Buffer.from(salt, 'hex'), hash: bodyHash }
      for (const [what, part] of Object.entries(parts)) if (bytes.includes(part)) found[what + end] = (found[what + end] ?? 0) + 1
    }
  }
  return found
}

async function aStorage(count: number) {
  const file = aDatabaseFile()
  const storage = await openSqlite(file, NOW_MS)
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
  expect(left(file, records)).toEqual({ 'consent id': 600, salt: 600, hash: 600 })
  await storage.close()
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
