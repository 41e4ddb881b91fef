/** Bench. Bulk insert: what the storage port takes without HTTP, beside the engine filling one bare table of the same bytes. */
import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import { isPostgres, type NewRecord, openStorage, sqliteFileOf } from '@placet/collector'
import pg from 'pg'

const ROWS = 1_000

const records = (): NewRecord[] =>
  Array.from({ length: ROWS }, () => {
    const eventId = randomUUID()
    const body = JSON.stringify({ eventId, text: 'x'.repeat(430) })
    return {
      site: 'bulk',
      recordId: randomUUID(),
      eventId,
      body,
      salt: '00'.repeat(16),
      subjectKey: '00'.repeat(16),
      origin: 'https://www.sertius.example',
      receivedAtMs: Date.now(),
      isSkewed: false,
      tally: { measure: 'saved', language: 'fr', device: 'phone', choices: { functional: 'granted', analytics: 'denied' } },
    }
  })

/** Repeats work on a thousand rows for so long; rows per second. Making the rows is not counted. */
async function rate(ms: number, work: (rows: NewRecord[]) => Promise<void> | void): Promise<number> {
  let count = 0
  let tookMs = 0
  while (tookMs < ms) {
    const rows = records()
    const startMs = performance.now()
    await work(rows)
    tookMs += performance.now() - startMs
    count += rows.length
  }
  return (1000 * count) / tookMs
}

export async function bulkInsert(address: string, ms: number): Promise<{ perSecond: number; barePerSecond: number }> {
  const storage = await openStorage(address, { nowMs: Date.now })
  const perSecond = await rate(ms, async (rows) => void (await storage.records.append(rows, [])))
  await storage.close()
  return { perSecond, barePerSecond: await (isPostgres(address) ? barePostgres(address, ms) : bareSqlite(address, ms)) }
}

async function bareSqlite(address: string, ms: number): Promise<number> {
  const database = new DatabaseSync(sqliteFileOf(address))
  database.exec('pragma journal_mode = wal; pragma synchronous = full; create table bare (id text primary key, body text)')
  const insert = database.prepare('insert into bare values (?, ?)')
  const perSecond = await rate(ms, (rows) => {
    database.exec('begin immediate')
    for (const { eventId, body } of rows) insert.run(eventId, body)
    database.exec('commit')
  })
  database.close()
  return perSecond
}

async function barePostgres(address: string, ms: number): Promise<number> {
  const client = new pg.Client({ connectionString: address })
  await client.connect()
  await client.query('create table bare (id uuid primary key, body text)')
  const perSecond = await rate(ms, async (rows) => {
    await client.query({
      name: 'bare',
      text: 'insert into bare select * from unnest($1::uuid[], $2::text[])',
      values: [rows.map(({ eventId }) => eventId), rows.map(({ body }) => body)],
    })
  })
  await client.end()
  return perSecond
}
