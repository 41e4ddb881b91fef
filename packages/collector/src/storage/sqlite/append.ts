/** Storage. Append in SQLite: places records and writes them, with their sums, in one transaction. Runs wherever the connection lives. */
import type { DatabaseSync } from 'node:sqlite'
import { type Before, type Head, type Known, type PlacedRecord, placeRecords } from '../place-records.ts'
import type { TallyCount } from '../rollup-storage.ts'
import { readHead as readLogHead } from '../statements/log.ts'
import type { Appended, NewRecord } from '../storage.ts'
import { transact } from './connection.ts'
import { createRollupWriter } from './rollups.ts'
import * as log from './statements/log.ts'
import * as statements from './statements/records.ts'

type KnownRow = Known & { eventId: string }

export function createAppend(
  database: DatabaseSync,
  options: { isLogOff?: boolean } = {},
): (records: readonly NewRecord[], displays: readonly TallyCount[]) => Appended[] {
  const findByEvents = database.prepare(statements.findByEvents)
  const appendRecord = database.prepare(statements.appendRecord)
  const appendNode = database.prepare(log.appendNode)
  const readHead = database.prepare(readLogHead)
  const moveHead = database.prepare(statements.moveHead)
  const writeRollups = createRollupWriter(database)

  const head = (site: string) => readHead.get({ site }) as Head | undefined

  /** What was kept before of all events of a commit, asked for site by site. Of a record and its tombstone, the record answers. */
  const readKnown = (records: readonly NewRecord[]): Before['known'] => {
    const found = new Map<string, Map<string, Known>>()
    for (const [site, ofSite] of Map.groupBy(records, (record) => record.site)) {
      const rows = findByEvents.all({ site, eventIds: JSON.stringify(ofSite.map(({ eventId }) => eventId)) }) as unknown as KnownRow[]
      if (rows.length > 0) found.set(site, new Map(rows.reverse().map((row) => [row.eventId, row])))
    }
    return (site, eventId) => found.get(site)?.get(eventId)
  }

  const write = (record: PlacedRecord) => {
    const { site, leafIndex, recordId, eventId, bodyHash, receivedAtMs, origin, isSkewed, tally, body, leafHash, salt, subjectKey } = record
    const flags = [Number(isSkewed), Number(tally !== null)] as const
    const secrets = [Buffer.from(salt, 'hex'), Buffer.from(subjectKey, 'hex')] as const
    appendRecord.run(site, leafIndex, recordId, eventId, bodyHash, receivedAtMs, origin, ...flags, body, leafHash, ...secrets)
  }

  return (records, displays) =>
    transact(database, () => {
      const placed = placeRecords(records, displays, { head, known: readKnown(records) }, options)
      placed.records.forEach(write)
      for (const { site, level, index, hash } of placed.nodes) appendNode.run({ site, level, index, hash })
      for (const [site, { size, receivedAtMs, frontier }] of placed.heads) moveHead.run({ site, size, receivedAtMs, frontier })
      writeRollups(placed.sums)
      return placed.appended
    })
}
