/** Storage. Append in SQLite: places records and writes them, with their sums, in one transaction. Runs wherever the connection lives. */
import type { DatabaseSync } from 'node:sqlite'
import { type Head, type Known, type PlacedRecord, placeRecords } from '../place-records.ts'
import type { TallyCount } from '../rollup-storage.ts'
import { readHead as readLogHead } from '../statements/log.ts'
import type { Appended, NewRecord } from '../storage.ts'
import { transact } from './connection.ts'
import { createRollupWriter } from './rollups.ts'
import * as log from './statements/log.ts'
import * as statements from './statements/records.ts'

export function createAppend(
  database: DatabaseSync,
  options: { isLogOff?: boolean } = {},
): (records: readonly NewRecord[], displays: readonly TallyCount[]) => Appended[] {
  const findByEvent = database.prepare(statements.findByEvent)
  const appendRecord = database.prepare(statements.appendRecord)
  const appendNode = database.prepare(log.appendNode)
  const readHead = database.prepare(readLogHead)
  const moveHead = database.prepare(statements.moveHead)
  const writeRollups = createRollupWriter(database)

  const before = {
    head: (site: string) => readHead.get({ site }) as Head | undefined,
    known: (site: string, eventId: string) => findByEvent.get({ site, eventId }) as Known | undefined,
  }

  const write = ({ isSkewed, tally, salt, subjectKey, ...record }: PlacedRecord) => {
    const flags = { isSkewed: Number(isSkewed), isCounted: Number(tally !== null) }
    appendRecord.run({ ...record, ...flags, salt: Buffer.from(salt, 'hex'), subjectKey: Buffer.from(subjectKey, 'hex') })
  }

  return (records, displays) =>
    transact(database, () => {
      const placed = placeRecords(records, displays, before, options)
      placed.records.forEach(write)
      for (const { site, level, index, hash } of placed.nodes) appendNode.run({ site, level, index, hash })
      for (const [site, { size, receivedAtMs, frontier }] of placed.heads) moveHead.run({ site, size, receivedAtMs, frontier })
      writeRollups(placed.sums)
      return placed.appended
    })
}
