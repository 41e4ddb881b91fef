/** Storage. Records in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import { type Head, type Known, type PlacedRecord, placeRecords } from '../place-records.ts'
import { readPages, type StoredRow } from '../read-pages.ts'
import * as statements from '../statements/records.ts'
import type { RecordStorage } from '../storage.ts'
import { transact } from './connection.ts'
import { createRollupWriter } from './rollups.ts'
import * as own from './statements/records.ts'

export function createRecords(database: DatabaseSync): RecordStorage {
  const findByEvent = database.prepare(own.findByEvent)
  const appendRecord = database.prepare(own.appendRecord)
  const readHead = database.prepare(own.readHead)
  const moveHead = database.prepare(own.moveHead)
  const readPage = database.prepare(statements.readPage)
  const writeRollups = createRollupWriter(database)

  const before = {
    head: (site: string) => readHead.get({ site }) as Head | undefined,
    known: (site: string, eventId: string) => findByEvent.get({ site, eventId }) as Known | undefined,
  }

  const write = ({ site, leafIndex, recordId, eventId, bodyHash, receivedAtMs, origin, body, isSkewed, tally }: PlacedRecord) => {
    const flags = { isSkewed: Number(isSkewed), isCounted: Number(tally !== null) }
    appendRecord.run({ site, leafIndex, recordId, eventId, bodyHash, receivedAtMs, origin, body, ...flags })
  }

  return {
    // One file, one writer: a second append could only wait for the first.
    lanes: 1,
    append: async (records, displays) =>
      transact(database, () => {
        const placed = placeRecords(records, displays, before)
        placed.records.forEach(write)
        for (const [site, { size, receivedAtMs }] of placed.heads) moveHead.run({ site, size, receivedAtMs })
        writeRollups(placed.sums)
        return placed.appended
      }),
    read: (site, fromMs, untilMs) =>
      readPages(fromMs, async (after, limit) => readPage.all({ site, untilMs, ...after, limit }) as unknown as StoredRow[]),
  }
}
