/** Storage. Records in PostgreSQL. */
import { type Before, type Head, type Known, placeRecords } from '../place-records.ts'
import { readPages, type StoredRow, storedRecordOf } from '../read-pages.ts'
import type { TallyCount } from '../rollup-storage.ts'
import * as statements from '../statements/records.ts'
import type { Appended, NewRecord, RecordStorage } from '../storage.ts'
import { columnsOf } from './columns.ts'
import type { Connection } from './connection.ts'
import { type Durability, guard, refuseUndurable } from './durability.ts'
import { statement } from './statement.ts'
import * as own from './statements/records.ts'

/** Commits under way at once from one collector. Those of one site follow each other anyway: its log has one end. */
export const LANES = 4

const makeHeads = statement(own.makeHeads)
const lockHeads = statement(own.lockHeads)
const findByEvents = statement(own.findByEvents)
const append = statement(own.append)
const readPage = statement(statements.readPage)
const readOfSubject = statement(statements.readOfSubject)
const findRecord = statement(own.findRecord)

type HeadRow = Head & { site: string }
type KnownRow = Known & { site: string; eventId: string }

export function createRecords(connection: Connection, reads: Pick<Connection, 'ask'>, options: { isLogOff?: boolean } = {}): RecordStorage {
  /** `undefined`, with nothing kept, when a site has no head to lock yet. */
  const tryAppend = (records: readonly NewRecord[], displays: readonly TallyCount[], sites: string[]): Promise<Appended[] | undefined> =>
    connection.transact(async (send, commit) => {
      const asked = { sites: records.map(({ site }) => site), eventIds: records.map(({ eventId }) => eventId) }
      const [settings, heads, known] = await Promise.all([
        send<Durability>(guard()),
        send<HeadRow>(lockHeads({ sites })),
        records.length > 0 ? send<KnownRow>(findByEvents(asked)) : [],
      ])
      refuseUndurable(settings)
      if (heads.length < sites.length) return undefined
      const headOf = new Map(heads.map(({ site, ...head }) => [site, head]))
      const knownOf = new Map(known.map(({ site, eventId, ...received }) => [`${site}/${eventId}`, received]))
      const before: Before = { head: (site) => headOf.get(site), known: (site, eventId) => knownOf.get(`${site}/${eventId}`) }
      const placed = placeRecords(records, displays, before, options)
      await Promise.all([send(append(columnsOf(placed))), commit()])
      return placed.appended
    })

  return {
    lanes: LANES,
    gathers: false,
    async append(records, displays) {
      const sites = [...new Set([...records, ...displays].map(({ site }) => site))].sort()
      const appended = await tryAppend(records, displays, sites)
      if (appended) return appended
      await connection.ask(makeHeads({ sites }))
      const again = await tryAppend(records, displays, sites)
      if (!again) throw new Error('The database gave no log head to lock.')
      return again
    },
    read: (site, fromMs, untilMs) =>
      readPages(fromMs, (after, limit) => reads.ask<StoredRow>(readPage({ site, untilMs, ...after, limit }))),
    ofSubject: async (site, subjectKey) =>
      (await connection.ask<StoredRow>(readOfSubject({ site, subjectKey: Buffer.from(subjectKey, 'hex') }))).map(storedRecordOf),
    async find(site, recordId) {
      const [row] = await connection.ask<StoredRow>(findRecord({ site, recordId }))
      return row && storedRecordOf(row)
    },
  }
}
