/** Storage. Pages: an export holds neither the whole log in memory nor a read transaction open. */
import type { StoredRecord } from './storage.ts'

/** Rows read at once. */
const PAGE_ROWS = 500

/** A row as an engine gives it: SQLite has no booleans. */
export type StoredRow = Omit<StoredRecord, 'isSkewed' | 'salt'> & { isSkewed: number | boolean; salt: Uint8Array }

export const storedRecordOf = (row: StoredRow): StoredRecord => ({
  ...row,
  isSkewed: Boolean(row.isSkewed),
  salt: Buffer.from(row.salt).toString('hex'),
})

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
    for (const row of rows) yield storedRecordOf(row)
    const last = rows.at(-1)
    if (!last || rows.length < PAGE_ROWS) return
    after = { afterMs: last.receivedAtMs, afterLeaf: last.leafIndex }
  }
}

/** All rows of consecutive numbers `[from, until)`, asked for page by page. */
export async function* readNumbered<Row>(
  from: number,
  until: number,
  readPage: (from: number, until: number) => Promise<Row[]>,
): AsyncGenerator<Row> {
  for (let at = from; at < until; at += PAGE_ROWS) yield* await readPage(at, Math.min(until, at + PAGE_ROWS))
}
