/** Storage. Pages: an export holds neither the whole log in memory nor a read transaction open. */
import type { StoredRecord } from './storage.ts'

/** Rows read at once. */
const PAGE_ROWS = 500

/** A row as an engine gives it: SQLite has no booleans. */
export type StoredRow = Omit<StoredRecord, 'isSkewed'> & { isSkewed: number | boolean }

/** The last row read; the next page begins after it. */
export interface After {
  afterMs: number
  afterLeaf: number
}

/** All rows from an instant on, in log order, asked for page by page. */
export async function* readPages(
  fromMs: number,
  readPage: (after: After, limit: number) => Promise<StoredRow[]>,
): AsyncGenerator<StoredRecord> {
  let after: After = { afterMs: fromMs, afterLeaf: -1 }
  for (;;) {
    const rows = await readPage(after, PAGE_ROWS)
    for (const row of rows) yield { ...row, isSkewed: Boolean(row.isSkewed) }
    const last = rows.at(-1)
    if (!last || rows.length < PAGE_ROWS) return
    after = { afterMs: last.receivedAtMs, afterLeaf: last.leafIndex }
  }
}
