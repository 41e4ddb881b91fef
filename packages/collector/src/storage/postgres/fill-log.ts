/** Storage. Fills the log of a PostgreSQL database that had none. Runs inside the migration's transaction. */
import type { ClientBase } from 'pg'
import { createBackfill, type UnloggedRecord } from '../log-backfill.ts'
import { statement } from './statement.ts'
import * as own from './statements/records.ts'

const PAGE_ROWS = 1_000

/** What a bigint is to the driver by itself: text. */
type Row = Omit<UnloggedRecord, 'receivedAtMs' | 'leafIndex' | 'body'> & { receivedAtMs: string; leafIndex: string; body: string | null }

const readUnlogged = statement(`
  select record_key.leaf_index as "leafIndex", record_key.record_id as "recordId", record_key.received_at_ms as "receivedAtMs", origin,
    is_skewed as "isSkewed", body
  from record_key
  left join record on record.site = record_key.site and record.received_at_ms = record_key.received_at_ms
    and record.leaf_index = record_key.leaf_index
  where record_key.site = :site and record_key.leaf_index >= :from
  order by record_key.leaf_index
  limit :limit`)

const fillKeys = statement(`
  update record_key set leaf_hash = filled.leaf_hash
  from unnest(:leafIndexes::bigint[], :leafHashes::bytea[]) as filled (leaf_index, leaf_hash)
  where record_key.site = :site and record_key.leaf_index = filled.leaf_index`)

const fillRecords = statement(`
  update record set salt = filled.salt, subject_key = filled.subject_key
  from unnest(:leafIndexes::bigint[], :receivedAtMs::bigint[], :salts::bytea[], :subjectKeys::bytea[])
    as filled (leaf_index, received_at_ms, salt, subject_key)
  where record.site = :site and record.leaf_index = filled.leaf_index and record.received_at_ms = filled.received_at_ms`)

const fillGone = statement(`
  insert into tombstone (site, record_id, event_id, leaf_index, reason, erased_at_ms)
  select site, record_id, event_id, leaf_index, 'retention', :nowMs
  from record_key
  where site = :site and leaf_index = any(:leafIndexes::bigint[])`)

const appendNodes = statement(own.appendNodes)
const fillFrontier = statement('update log_head set frontier = :frontier where site = :site')

export async function fillLog(client: ClientBase, nowMs: number): Promise<void> {
  const { rows } = await client.query<{ site: string }>('select site from log_head order by site')
  for (const { site } of rows) await fillSite(client, site, nowMs)
}

async function fillSite(client: ClientBase, site: string, nowMs: number): Promise<void> {
  const backfill = createBackfill(site)
  for (let from = 0; ; from += PAGE_ROWS) {
    const { rows } = await client.query<Row>(readUnlogged({ site, from, limit: PAGE_ROWS }))
    // A month that its owner dropped left keys without records.
    const gone = rows.flatMap(({ body, leafIndex }) => (body === null ? [Number(leafIndex)] : []))
    const leafHashes = new Map<number, Uint8Array>()
    const filled = rows.flatMap((row) => {
      const leafIndex = Number(row.leafIndex)
      if (row.body === null) {
        leafHashes.set(leafIndex, backfill.fillGone())
        return []
      }
      const leaf = backfill.fill({ ...row, body: row.body, leafIndex, receivedAtMs: Number(row.receivedAtMs) })
      leafHashes.set(leafIndex, leaf.leafHash)
      return [{ ...leaf, receivedAtMs: Number(row.receivedAtMs) }]
    })
    await client.query(fillKeys({ site, leafIndexes: [...leafHashes.keys()], leafHashes: [...leafHashes.values()] }))
    await client.query(
      fillRecords({
        site,
        leafIndexes: filled.map(({ leafIndex }) => leafIndex),
        receivedAtMs: filled.map(({ receivedAtMs }) => receivedAtMs),
        salts: filled.map(({ salt }) => salt),
        subjectKeys: filled.map(({ subjectKey }) => subjectKey),
      }),
    )
    if (gone.length > 0) await client.query(fillGone({ site, leafIndexes: gone, nowMs }))
    const nodes = backfill.takeNodes()
    await client.query(
      appendNodes({
        nodeSites: nodes.map(() => site),
        nodeLevels: nodes.map(({ level }) => level),
        nodeIndexes: nodes.map(({ index }) => index),
        nodeHashes: nodes.map(({ hash }) => hash),
      }),
    )
    if (rows.length < PAGE_ROWS) break
  }
  await client.query(fillFrontier({ site, frontier: backfill.packedFrontier() }))
}
