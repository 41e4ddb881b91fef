import { hash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import {
  createSigner,
  type KeyFile,
  logLines,
  makeKey,
  nodeVerifyTools,
  openPostgres,
  openSqlite,
  type Storage,
  verifierKeyOf,
} from '@placet/collector'
import { type LogFinding, rootOf, verifyLog } from '@placet/model'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { newDatabase, postgresOfRun, run } from '../fixtures/postgres/databases.ts'
import { aRecord, FIRST_MS } from './a-record.ts'

const LOG = { site: 'sertius', collector: 'https://consent.sertius.example' }
const MINUTE_MS = 60_000
const sha256 = (bytes: Uint8Array): Uint8Array => new Uint8Array(hash('sha256', bytes, 'buffer'))

const folder = mkdtempSync(join(tmpdir(), 'placet-tampering-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
let keys: KeyFile[]
beforeAll(() => {
  keys = [makeKey(join(folder, 'keys'), 'log'), makeKey(join(folder, 'keys'), 'time')]
})

interface Patient {
  storage: Storage
  /** Edits what is stored past every guard, as whoever owns the file or the server can. */
  edit(statements: Statements): Promise<void>
}

/** How each engine is edited to the same end. */
interface Statements {
  sqlite: string
  postgres: string
}

async function onSqlite(): Promise<Patient> {
  const file = join(folder, `${Math.random()}.db`)
  const storage = await openSqlite(file, 0)
  return {
    storage,
    async edit({ sqlite }) {
      const database = new DatabaseSync(file)
      const triggers = database.prepare("select name from sqlite_master where type = 'trigger'").all() as { name: string }[]
      for (const { name } of triggers) database.exec(`drop trigger ${name}`)
      database.exec(sqlite)
      database.close()
    },
  }
}

async function onPostgres(): Promise<Patient> {
  const url = await newDatabase()
  const storage = await openPostgres(url, { nowMs: () => FIRST_MS })
  // A superuser may switch every trigger off.
  return { storage, edit: async ({ postgres }) => void (await run(`set session_replication_role = replica; ${postgres}`, url)) }
}

const engines: [string, (() => Promise<Patient>) | undefined][] = [
  ['SQLite', onSqlite],
  ['PostgreSQL', postgresOfRun() === undefined ? undefined : onPostgres],
]

/** The same edit of the row of a leaf in both engines; PostgreSQL keeps records and their keys apart. */
const both = (sql: string): Statements => ({ sqlite: sql, postgres: sql })

describe.each(engines)('SEC-28, on %s: an export of a database that was edited', (_name, newPatient) => {
  const SIZE = 40

  /** Forty records a minute apart, a checkpoint after every ten; the one of thirty was also kept elsewhere. */
  async function aLog() {
    const { storage, edit } = await (newPatient as NonNullable<typeof newPatient>)()
    onTestFinished(() => storage.close())
    const kept: string[] = []
    const records = Array.from({ length: SIZE }, (_, i) =>
      aRecord({ receivedAtMs: FIRST_MS + i * MINUTE_MS, body: `{"choices":{"analytics":"denied"},"n":${i + 1}}` }),
    )
    for (let from = 0; from < SIZE; from += 10) {
      await storage.records.append(records.slice(from, from + 10), [])
      const head = await storage.log.head('sertius')
      const signedAtMs = FIRST_MS + (from + 9) * MINUTE_MS
      const note = createSigner(keys).sign(LOG, { size: head.size, root: rootOf(sha256, head) }, signedAtMs)
      await storage.log.keepCheckpoint('sertius', { size: head.size, note, signedAtMs })
      kept.push(note)
    }
    const exported = async () => {
      const lines: string[] = []
      for await (const line of logLines(storage.log, 'sertius', FIRST_MS)) lines.push(line)
      return lines
    }
    const found = async (older: string[] = []) =>
      verifyLog(
        await exported(),
        keys.map((key) => verifierKeyOf(key, LOG)),
        older,
        nodeVerifyTools,
      )
    const findings = async (older: string[] = []) =>
      (await found(older)).findings.map(({ kind, index, until }: LogFinding) => [kind, index, until])
    return { storage, records, edit, kept, exported, found, findings }
  }

  test.skipIf(!newPatient)('is found whole where nothing was touched, also after an erasure', async () => {
    const { storage, records, found, kept } = await aLog()
    await storage.erasure.erase('sertius', [records[5]?.recordId ?? ''], 'subject', FIRST_MS)
    expect(await found(kept.slice(2, 3))).toEqual({
      ...{ size: SIZE, erased: 1, checkpoints: 5, signedSize: SIZE, findings: [] },
      signedAtMs: Math.floor((FIRST_MS + 39 * MINUTE_MS) / 1000) * 1000,
    })
  })

  test.skipIf(!newPatient)('a changed record', async () => {
    const { edit, findings } = await aLog()
    await edit(both(`update record set body = replace(body, 'denied', 'granted') where leaf_index = 17`))
    expect(await findings()).toEqual([['changed', 17, 18]])
  })

  test.skipIf(!newPatient)('a record that was changed together with its leaf: between the checkpoints around it', async () => {
    const { edit, findings } = await aLog()
    const hex = 'ab'.repeat(32)
    await edit({
      sqlite: `update record set leaf_hash = x'${hex}', salt = null where leaf_index = 17; insert into tombstone select site, record_id, event_id, leaf_index, 'subject', 0 from record where leaf_index = 17`,
      postgres: `update record_key set leaf_hash = '\\x${hex}' where leaf_index = 17; delete from record where leaf_index = 17; insert into tombstone select site, record_id, event_id, leaf_index, 'subject', 0 from record_key where leaf_index = 17`,
    })
    expect(await findings()).toEqual([['changed', 10, 20]])
  })

  test.skipIf(!newPatient)('a deleted record', async () => {
    const { edit, findings } = await aLog()
    await edit({
      sqlite: 'delete from record where leaf_index = 23',
      postgres: 'delete from record where leaf_index = 23; delete from record_key where leaf_index = 23',
    })
    expect(await findings()).toEqual([['deleted', 23, 24]])
  })

  test.skipIf(!newPatient)('a record whose content alone was deleted, without a tombstone', async () => {
    const { edit, findings } = await aLog()
    await edit({
      sqlite: "update record set body = '', salt = null where leaf_index = 23",
      postgres: 'delete from record where leaf_index = 23',
    })
    expect(await findings()).toEqual([['deleted', 23, 24]])
  })

  test.skipIf(!newPatient)('a deleted record, the others moved up to close the gap', async () => {
    const { edit, findings } = await aLog()
    const moveUp = (table: string) =>
      `update ${table} set leaf_index = -leaf_index where leaf_index > 23; update ${table} set leaf_index = -leaf_index - 1 where leaf_index < 0;`
    await edit({
      sqlite: `delete from record where leaf_index = 23; ${moveUp('record')} update log_head set size = 39`,
      postgres: `delete from record where leaf_index = 23; delete from record_key where leaf_index = 23; ${moveUp('record')} ${moveUp('record_key')} update log_head set size = 39`,
    })
    const found = await findings()
    expect(found).toContainEqual(['deleted', 23, 24])
  })

  test.skipIf(!newPatient)('an inserted record, the others moved down', async () => {
    const { edit, findings } = await aLog()
    const moveDown = (table: string) =>
      `update ${table} set leaf_index = -leaf_index where leaf_index >= 12; update ${table} set leaf_index = -leaf_index + 1 where leaf_index < 0;`
    const id = '00000000-0000-4000-8000-000000000001'
    await edit({
      sqlite: `${moveDown('record')} insert into record select null, site, 12, '${id}', '${id}', received_at_ms, origin, is_skewed, is_counted, body, leaf_hash, salt, subject_key from record where leaf_index = 11; update log_head set size = 41`,
      postgres: `${moveDown('record')} ${moveDown('record_key')} insert into record select site, 12, '${id}', received_at_ms, origin, is_skewed, is_counted, body, salt, subject_key from record where leaf_index = 11; insert into record_key select site, '${id}', '${id}', 12, received_at_ms, body_hash, leaf_hash from record_key where leaf_index = 11; update log_head set size = 41`,
    })
    const found = await findings()
    expect(found).toContainEqual(['inserted', 12, 13])
  })

  test.skipIf(!newPatient)('records that changed places', async () => {
    const { edit, findings } = await aLog()
    const swap = (table: string) =>
      `update ${table} set leaf_index = -1 where leaf_index = 3; update ${table} set leaf_index = 3 where leaf_index = 31; update ${table} set leaf_index = 31 where leaf_index = -1;`
    await edit({ sqlite: swap('record'), postgres: `${swap('record')} ${swap('record_key')}` })
    const found = await findings()
    expect(found).toContainEqual(['reordered', 3, 4])
    expect(found).toContainEqual(['reordered', 31, 32])
  })

  test.skipIf(!newPatient)('a back-dated record', async () => {
    const { edit, findings } = await aLog()
    const sql = (table: string) => `update ${table} set received_at_ms = received_at_ms - 864e5 where leaf_index = 29;`
    await edit({ sqlite: sql('record'), postgres: `${sql('record')} ${sql('record_key')}` })
    const found = await findings()
    expect(found).toContainEqual(['back-dated', 29, 30])
    expect(found).toContainEqual(['changed', 29, 30])
  })

  test.skipIf(!newPatient)(
    'a tail that was cut off, with every checkpoint that speaks of it, against a checkpoint kept elsewhere',
    async () => {
      const { edit, findings, kept } = await aLog()
      const cut = 'delete from checkpoint where size > 20; update log_head set size = 25;'
      await edit({
        sqlite: `delete from record where leaf_index >= 25; ${cut}`,
        postgres: `delete from record where leaf_index >= 25; delete from record_key where leaf_index >= 25; ${cut}`,
      })
      expect(await findings()).toEqual([])
      expect(await findings(kept.slice(2, 3))).toEqual([['truncated', 25, 30]])
    },
  )

  test.skipIf(!newPatient)('a history that was written anew, against a checkpoint kept elsewhere', async () => {
    const [first, second] = [await aLog(), await aLog()]
    expect(await second.findings(first.kept.slice(2, 3))).toContainEqual(['changed', 0, 30])
  })

  test.skipIf(!newPatient)('a checkpoint that was forged, and a log that no known key has signed', async () => {
    const { edit, findings, exported } = await aLog()
    expect((await verifyLog(await exported(), [], [], nodeVerifyTools)).findings.map(({ kind }) => kind)).toContain('unsigned')
    await edit(both("update checkpoint set note = replace(note, '10', '11') where size = 10"))
    expect((await findings()).map(([kind]) => kind)).toContain('unsigned')
  })
})
