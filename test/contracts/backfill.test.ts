import { hash, randomUUID } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { migratePostgres, migrateSqlite, openPostgres, openSqlite, type Storage, subjectKeyOf } from '@placet/collector'
import { canonicalRecord, foldHashes, nodesOf, recordLeaf, rootOf } from '@placet/model'
import { describe, expect, onTestFinished, test } from 'vitest'
import { newDatabase, postgresOfRun, run } from '../fixtures/postgres/databases.ts'
import { aRecord, leafIndexes } from './a-record.ts'

const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const CONSENT_ID = '8Jq2mZb7T0yYw4kQxN1u3A'
const FIRST_MS = Date.parse('2026-11-23T09:15:30.412Z')
const SIZE = 1_234

const LOG = '0006-log.sql'
const folderOf = (engine: string) => new URL(`../../packages/collector/src/storage/${engine}/migrations/`, import.meta.url)
const migrationsOf = (engine: string) => readdirSync(folderOf(engine)).sort()
/** What made a database before there was a log. */
const before = (engine: string) => migrationsOf(engine).filter((name) => name < LOG)
const since = (engine: string) => migrationsOf(engine).filter((name) => name >= LOG)
const sqlOf = (engine: string, name: string) => readFileSync(new URL(name, folderOf(engine)), 'utf8')

const rows = Array.from({ length: SIZE }, (_, i) => ({
  recordId: randomUUID(),
  eventId: randomUUID(),
  body: `{"consentId":"${i % 100 === 0 ? CONSENT_ID : 'b'.repeat(22)}","n":${i}}`,
  receivedAtMs: FIRST_MS + i,
  isSkewed: i % 3 === 0,
}))

/** What must be true of a log that was made afterwards, as of any other. */
async function expectLog(storage: Storage, isGone: (leafIndex: number) => boolean = () => false): Promise<void> {
  const head = await storage.log.head('sertius')
  expect(head.size).toBe(SIZE)
  const nodes = await storage.log.nodes('sertius', nodesOf({ start: 0, end: SIZE }))
  expect(hex(rootOf(sha256, head))).toBe(hex(foldHashes(sha256, nodes)))
  for await (const { record, tombstone, leafHash, leafIndex } of storage.log.entries('sertius', 0, SIZE)) {
    expect(record === undefined).toBe(isGone(leafIndex))
    expect(tombstone?.reason).toBe(isGone(leafIndex) ? 'retention' : undefined)
    if (!record) continue
    const text = canonicalRecord(record.body, { site: 'sertius', ...record })
    expect(hex(recordLeaf(sha256, Buffer.from(record.salt, 'hex'), text))).toBe(hex(leafHash))
  }
  const mine = await storage.records.ofSubject('sertius', subjectKeyOf(CONSENT_ID))
  expect(mine.map(({ leafIndex }) => leafIndex)).toEqual(rows.flatMap((_, i) => (i % 100 === 0 && !isGone(i) ? [i] : [])))
  // It grows on like any other, and knows what it knew.
  const known = { ...aRecord(), eventId: rows[5]?.eventId ?? '', body: rows[5]?.body ?? '' }
  expect(leafIndexes(await storage.records.append([known, aRecord()], []))).toEqual([5, SIZE])
}

test('SQLite: records from before there was a log get their leaves, in their order, once', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-backfill-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'placet.db')
  const database = new DatabaseSync(file)
  database.exec('create table migration (name text primary key, applied_at_ms integer not null) strict; begin')
  for (const name of before('sqlite')) {
    database.exec(sqlOf('sqlite', name))
    database.prepare('insert into migration values (?, 0)').run(name)
  }
  const insert = database.prepare('insert into record values (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)')
  rows.forEach(({ recordId, eventId, body, receivedAtMs, isSkewed }, i) => {
    insert.run('sertius', i, recordId, eventId, 'ab'.repeat(32), receivedAtMs, 'https://www.sertius.example', Number(isSkewed), body)
  })
  database.exec(`insert into log_head values ('sertius', ${SIZE}, ${FIRST_MS + SIZE}); commit`)
  database.close()

  expect(await migrateSqlite(file, 0)).toEqual(since('sqlite'))
  expect(await migrateSqlite(file, 0)).toEqual([])
  const storage = await openSqlite(file, 0)
  onTestFinished(() => storage.close())
  await expectLog(storage)
})

describe.skipIf(postgresOfRun() === undefined)('PostgreSQL', () => {
  test('records from before there was a log get their leaves, also where a month was dropped', async () => {
    const url = await newDatabase({ isEmpty: true })
    await run('create table migration (name text primary key, applied_at_ms bigint not null)', url)
    for (const name of before('postgres')) {
      await run(sqlOf('postgres', name), url)
      await run(`insert into migration values ('${name}', 0)`, url)
    }
    const quoted = rows.map(
      ({ recordId, eventId, body, receivedAtMs, isSkewed }, i) =>
        `(${i}, '${recordId}', '${eventId}', ${receivedAtMs}, ${isSkewed}, '${body}')`,
    )
    await run(
      `create temporary table old as select * from (values ${quoted.join()}) as old (i, record_id, event_id, at, is_skewed, body);
       insert into record_key select 'sertius', event_id::uuid, record_id::uuid, i, at, sha256(convert_to(body, 'UTF8')) from old;
       insert into record select 'sertius', i, record_id::uuid, at, 'https://www.sertius.example', is_skewed, true, body from old where i >= 200;
       insert into log_head values ('sertius', ${SIZE}, ${FIRST_MS + SIZE})`,
      url,
    )
    expect(await migratePostgres(url, 0)).toEqual(since('postgres'))
    expect(await migratePostgres(url, 0)).toEqual([])
    const storage = await openPostgres(url, { nowMs: () => FIRST_MS })
    onTestFinished(() => storage.close())
    await expectLog(storage, (leafIndex) => leafIndex < 200)
  })
})
