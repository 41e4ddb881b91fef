/** Storage. Records in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import { dayOf } from '../day-of.ts'
import * as statements from '../statements/records.ts'
import type { Appended, NewRecord, Received, RecordStorage, StoredRecord } from '../storage.ts'
import { createSums } from '../sums.ts'
import { transact } from './connection.ts'
import { createRollupWriter } from './rollups.ts'

/** Rows read at once: an export holds neither the whole log in memory nor a read transaction open. */
const PAGE_ROWS = 500

interface Head {
  size: number
  receivedAtMs: number
}

type Row = Omit<StoredRecord, 'isSkewed'> & { isSkewed: number }

export function createRecords(database: DatabaseSync): RecordStorage {
  const findByEvent = database.prepare(statements.findByEvent)
  const appendRecord = database.prepare(statements.appendRecord)
  const readHead = database.prepare(statements.readHead)
  const moveHead = database.prepare(statements.moveHead)
  const readPage = database.prepare(statements.readPage)
  const writeRollups = createRollupWriter(database)

  const appendOne = (record: NewRecord, head: Head): Appended => {
    const { site, eventId, recordId, bodyHash, body, origin } = record
    const before = findByEvent.get({ site, eventId }) as (Received & { bodyHash: string }) | undefined
    if (before) {
      if (before.bodyHash !== bodyHash) return { status: 'conflict' }
      const { leafIndex, receivedAtMs } = before
      return { status: 'same', received: { recordId: before.recordId, receivedAtMs, leafIndex } }
    }
    const received = { recordId, receivedAtMs: Math.max(record.receivedAtMs, head.receivedAtMs), leafIndex: head.size }
    const flags = { isSkewed: Number(record.isSkewed), isCounted: Number(record.tally !== null) }
    appendRecord.run({ site, eventId, bodyHash, body, origin, ...flags, ...received })
    head.size += 1
    head.receivedAtMs = received.receivedAtMs
    return { status: 'new', received }
  }

  return {
    append: async (records, displays) =>
      transact(database, () => {
        const heads = new Map<string, Head>()
        const sums = createSums()
        const appended = records.map((record) => {
          const head = heads.get(record.site) ?? (readHead.get({ site: record.site }) as Head | undefined) ?? { size: 0, receivedAtMs: 0 }
          heads.set(record.site, head)
          const answer = appendOne(record, head)
          if (answer.status === 'new' && record.tally) sums.addDecision(record.site, dayOf(answer.received.receivedAtMs), record.tally)
          return answer
        })
        for (const [site, { size, receivedAtMs }] of heads) if (size > 0) moveHead.run({ site, size, receivedAtMs })
        for (const display of displays) sums.addDisplay(display)
        writeRollups(sums.rows())
        return appended
      }),

    async *read(site, fromMs, untilMs) {
      let after = { afterMs: fromMs, afterLeaf: -1 }
      for (;;) {
        const rows = readPage.all({ site, untilMs, ...after, limit: PAGE_ROWS }) as unknown as Row[]
        for (const row of rows) yield { ...row, isSkewed: Boolean(row.isSkewed) }
        const last = rows.at(-1)
        if (!last || rows.length < PAGE_ROWS) return
        after = { afterMs: last.receivedAtMs, afterLeaf: last.leafIndex }
      }
    },
  }
}
