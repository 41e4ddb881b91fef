/** Storage. Fills the log of a SQLite database that had none. Runs inside the migration's transaction. */
import type { DatabaseSync } from 'node:sqlite'
import { createBackfill, type UnloggedRecord } from '../log-backfill.ts'
import * as log from './statements/log.ts'

const PAGE_ROWS = 1_000

const readUnlogged = `
  select leaf_index as leafIndex, record_id as recordId, received_at_ms as receivedAtMs, origin, is_skewed as isSkewed, body
  from record
  where site = :site and leaf_index >= :from
  order by leaf_index
  limit :limit`

const fillLeaf = `
  update record set leaf_hash = :leafHash, salt = :salt, subject_key = :subjectKey
  where site = :site and leaf_index = :leafIndex`

const fillFrontier = 'update log_head set frontier = :frontier where site = :site'

export function fillLog(database: DatabaseSync): void {
  const page = database.prepare(readUnlogged)
  const leaf = database.prepare(fillLeaf)
  const node = database.prepare(log.appendNode)
  for (const { site } of database.prepare('select site from log_head').all() as { site: string }[]) {
    const backfill = createBackfill(site)
    for (let from = 0; ; from += PAGE_ROWS) {
      const rows = page.all({ site, from, limit: PAGE_ROWS }) as unknown as (Omit<UnloggedRecord, 'isSkewed'> & { isSkewed: number })[]
      for (const row of rows) leaf.run({ site, ...backfill.fill({ ...row, isSkewed: row.isSkewed === 1 }) })
      for (const { level, index, hash } of backfill.takeNodes()) node.run({ site, level, index, hash })
      if (rows.length < PAGE_ROWS) break
    }
    database.prepare(fillFrontier).run({ site, frontier: backfill.packedFrontier() })
  }
}
