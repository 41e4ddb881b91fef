/** Storage. Append in SQLite: places records and writes them, with their sums, in one transaction. Runs wherever the connection lives. */
import type { DatabaseSync } from 'node:sqlite'
import { type Head, type PlacedRecord, placeRecords } from '../place-records.ts'
import type { TallyCount } from '../rollup-storage.ts'
import { readHead as readLogHead } from '../statements/log.ts'
import type { Appended, NewRecord } from '../storage.ts'
import { transact } from './connection.ts'
import { createEventIndex } from './event-index.ts'
import { createRollupWriter } from './rollups.ts'
import * as log from './statements/log.ts'
import * as statements from './statements/records.ts'

export interface AppendOptions {
  isLogOff?: boolean
  /** See `createEventIndex`. */
  mostUnindexed?: number
}

export function createAppend(
  database: DatabaseSync,
  options: AppendOptions = {},
): (records: readonly NewRecord[], displays: readonly TallyCount[]) => Appended[] {
  const appendRecord = database.prepare(statements.appendRecord)
  const appendNode = database.prepare(log.appendNode)
  const readHead = database.prepare(readLogHead)
  const moveHead = database.prepare(statements.moveHead)
  const writeRollups = createRollupWriter(database)
  const events = createEventIndex(database, options.mostUnindexed)

  const head = (site: string) => readHead.get({ site }) as Head | undefined

  const write = (record: PlacedRecord) => {
    const { site, leafIndex, recordId, eventId, receivedAtMs, origin, isSkewed, tally, body, leafHash, salt, subjectKey } = record
    const flags = [Number(isSkewed), Number(tally !== null)] as const
    const secrets = [Buffer.from(salt, 'hex'), Buffer.from(subjectKey, 'hex')] as const
    appendRecord.run(site, leafIndex, recordId, eventId, receivedAtMs, origin, ...flags, body, leafHash, ...secrets)
  }

  return (records, displays) => {
    const placed = transact(database, () => {
      const placed = placeRecords(records, displays, { head, known: events.knownOf(records) }, options)
      placed.records.forEach(write)
      for (const { site, level, index, hash } of placed.nodes) appendNode.run({ site, level, index, hash })
      for (const [site, { size, receivedAtMs, frontier }] of placed.heads) moveHead.run({ site, size, receivedAtMs, frontier })
      writeRollups(placed.sums)
      return placed
    })
    events.committed(placed.records)
    return placed.appended
  }
}
