/** Storage. Records in PostgreSQL. */
import { type Before, type Head, type Known, type Placed, placeRecords } from '../place-records.ts'
import { readPages, type StoredRow, storedRecordOf } from '../read-pages.ts'
import type { TallyCount } from '../rollup-storage.ts'
import * as statements from '../statements/records.ts'
import type { NewRecord, RecordStorage } from '../storage.ts'
import { columnsOf } from './columns.ts'
import type { Connection } from './connection.ts'
import { type Durability, guard, refuseUndurable } from './durability.ts'
import { codeOf } from './fault.ts'
import { createLeftHeads } from './left-heads.ts'
import { statement } from './statement.ts'
import * as own from './statements/records.ts'

/** Commits under way at once from one collector. Those of one site follow each other anyway: its log has one end. */
export const LANES = 4

const makeHeads = statement(own.makeHeads)
const lockHeads = statement(own.lockHeads)
const expectHeads = statement(own.expectHeads)
const findByEvents = statement(own.findByEvents)
const append = statement(own.append)
const readPage = statement(statements.readPage)
const readOfSubject = statement(statements.readOfSubject)
const findRecord = statement(own.findRecord)

type HeadRow = Head & { site: string }
type KnownRow = Known & { site: string; eventId: string }

const nothingKnown: Before['known'] = () => undefined

/** Another collector moved a head, or an event is known: what was placed by memory cannot stand there. */
const isMisplaced = (error: unknown): boolean =>
  ['40001', '23505'].includes(codeOf(error)) || (error instanceof Error && codeOf(error.cause) === '40001')

export interface RecordsOptions {
  isLogOff?: boolean
  /** See `createLeftHeads`. */
  aloneFor?: number | undefined
}

export function createRecords(connection: Connection, reads: Pick<Connection, 'ask'>, options: RecordsOptions = {}): RecordStorage {
  const heads = createLeftHeads(options.aloneFor)

  /** Sends everything at once, placed by the heads as they were left; the database checks them. `undefined`, with nothing kept, where they are not so. */
  const tryAtOnce = async (
    records: readonly NewRecord[],
    displays: readonly TallyCount[],
    sites: string[],
  ): Promise<Placed | undefined> => {
    const expected = heads.expected(sites)
    if (!expected) return undefined
    const placed = placeRecords(records, displays, { head: (site) => expected.get(site), known: nothingKnown }, options)
    const found = [...expected.values()]
    const asked = { sites, sizes: found.map(({ size }) => size), frontiers: found.map(({ frontier }) => frontier) }
    const events = { eventSites: records.map(({ site }) => site), eventIds: records.map(({ eventId }) => eventId) }
    try {
      await connection.transact(async (send, commit) => {
        const sent = [
          send<Durability>(guard()),
          send(expectHeads({ ...asked, ...events })),
          send(append(columnsOf(placed))),
          commit(),
        ] as const
        const [settings] = await Promise.all(sent)
        refuseUndurable(settings)
      })
    } catch (error) {
      heads.forget(sites)
      if (isMisplaced(error)) return undefined
      throw error
    }
    heads.left(expected, placed.heads)
    return placed
  }

  /** `undefined`, with nothing kept, when a site has no head to lock yet. */
  const tryAppend = async (
    records: readonly NewRecord[],
    displays: readonly TallyCount[],
    sites: string[],
  ): Promise<Placed | undefined> => {
    const asked = { sites: records.map(({ site }) => site), eventIds: records.map(({ eventId }) => eventId) }
    const headOf = new Map<string, Head>()
    const placed = await connection.transact(async (send, commit) => {
      const [settings, rows, known] = await Promise.all([
        send<Durability>(guard()),
        send<HeadRow>(lockHeads({ sites })),
        records.length > 0 ? send<KnownRow>(findByEvents(asked)) : [],
      ])
      refuseUndurable(settings)
      if (rows.length < sites.length) return undefined
      for (const { site, ...head } of rows) headOf.set(site, head)
      const knownOf = new Map(known.map(({ site, eventId, ...received }) => [`${site}/${eventId}`, received]))
      const before: Before = { head: (site) => headOf.get(site), known: (site, eventId) => knownOf.get(`${site}/${eventId}`) }
      const placed = placeRecords(records, displays, before, options)
      await Promise.all([send(append(columnsOf(placed))), commit()])
      return placed
    })
    if (placed) heads.left(headOf, placed.heads)
    return placed
  }

  return {
    lanes: LANES,
    gathers: false,
    async append(records, displays) {
      const sites = [...new Set([...records, ...displays].map(({ site }) => site))].sort()
      const placed = (await tryAtOnce(records, displays, sites)) ?? (await tryAppend(records, displays, sites))
      if (placed) return placed.appended
      await connection.ask(makeHeads({ sites }))
      const again = await tryAppend(records, displays, sites)
      if (!again) throw new Error('The database gave no log head to lock.')
      return again.appended
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
