/** Storage. Rows of the log, as engines give them. */
import type { ErasureReason, Tombstone } from './erasure-storage.ts'
import type { KeptCheckpoint, LogEntry } from './log-storage.ts'
import { type StoredRow, storedRecordOf } from './read-pages.ts'

const PAGE_ROWS = 500

/** A leaf beside its record and its tombstone; either may be missing. */
export interface EntryRow extends Pick<StoredRow, 'recordId' | 'receivedAtMs' | 'leafIndex'> {
  leafHash: Uint8Array
  origin: string | null
  isSkewed: number | boolean | null
  body: string | null
  salt: Uint8Array | null
  reason: ErasureReason | null
  erasedAtMs: number | null
}

export function logEntryOf(row: EntryRow): LogEntry {
  const { recordId, receivedAtMs, leafIndex, leafHash, origin, isSkewed, body, salt, reason, erasedAtMs } = row
  const place = { recordId, receivedAtMs, leafIndex }
  return {
    ...place,
    leafHash,
    ...(salt === null || body === null
      ? {}
      : { record: storedRecordOf({ ...place, origin: origin ?? '', isSkewed: isSkewed ?? false, body, salt }) }),
    ...(reason === null || erasedAtMs === null ? {} : { tombstone: { reason, erasedAtMs } }),
  }
}

/** All checkpoints from a size on, asked for page by page. */
export async function* readCheckpointPages(
  fromSize: number,
  readPage: (fromSize: number, limit: number) => Promise<KeptCheckpoint[]>,
): AsyncGenerator<KeptCheckpoint> {
  for (let from = fromSize; ; ) {
    const rows = await readPage(from, PAGE_ROWS)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE_ROWS) return
    from = last.size + 1
  }
}

/** The last tombstone read; the next page begins after it. */
export interface AfterTombstone {
  afterMs: number
  afterId: string
}

const NIL_ID = '00000000-0000-0000-0000-000000000000'

/** All tombstones, asked for page by page. */
export async function* readTombstonePages(
  readPage: (after: AfterTombstone, limit: number) => Promise<Tombstone[]>,
): AsyncGenerator<Tombstone> {
  for (let after: AfterTombstone = { afterMs: -1, afterId: NIL_ID }; ; ) {
    const rows = await readPage(after, PAGE_ROWS)
    yield* rows
    const last = rows.at(-1)
    if (!last || rows.length < PAGE_ROWS) return
    after = { afterMs: last.erasedAtMs, afterId: last.recordId }
  }
}
