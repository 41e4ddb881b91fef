/** Storage. Append in SQLite: places records and writes them, with their sums, in one transaction. Runs wherever the connection lives. */
import type { DatabaseSync } from 'node:sqlite'
import { type Head, type Known, type PlacedRecord, placeRecords } from '../place-records.ts'
import type { TallyCount } from '../rollup-storage.ts'
import type { Appended, NewRecord } from '../storage.ts'
import { transact } from './connection.ts'
import { createRollupWriter } from './rollups.ts'
import * as statements from './statements/records.ts'

export function createAppend(database: DatabaseSync): (records: readonly NewRecord[], displays: readonly TallyCount[]) => Appended[] {
  const findByEvent = database.prepare(statements.findByEvent)
  const appendRecord = database.prepare(statements.appendRecord)
  const readHead = database.prepare(statements.readHead)
  const moveHead = database.prepare(statements.moveHead)
  const writeRollups = createRollupWriter(database)

  const before = {
    head: (site: string) => readHead.get({ site }) as Head | undefined,
    known: (site: string, eventId: string) => findByEvent.get({ site, eventId }) as Known | undefined,
  }

  const write = ({ site, leafIndex, recordId, eventId, bodyHash, receivedAtMs, origin, body, isSkewed, tally }: PlacedRecord) => {
    const flags = { isSkewed: Number(isSkewed), isCounted: Number(tally !== null) }
    appendRecord.run({ site, leafIndex, recordId, eventId, bodyHash, receivedAtMs, origin, body, ...flags })
  }

  return (records, displays) =>
    transact(database, () => {
      const placed = placeRecords(records, displays, before)
      placed.records.forEach(write)
      for (const [site, { size, receivedAtMs }] of placed.heads) moveHead.run({ site, size, receivedAtMs })
      writeRollups(placed.sums)
      return placed.appended
    })
}
