/**
 * Storage. Event index in SQLite: which events were kept before, so that a decision sent twice is kept once. Events come in no order, so that each
 * would take a page of its own in the commit that keeps it; so the index is filled later, a slice at a time, once it lacks many. What the index
 * lacks is known in memory, and read from the records again whenever these are not as this connection left them.
 */
import type { DatabaseSync } from 'node:sqlite'
import type { Before, Known } from '../place-records.ts'
import type { NewRecord } from '../storage.ts'
import * as statements from './statements/events.ts'

const SLICES = 256

/** Some 3 MiB of memory. A start reads as many records. */
const MOST_UNINDEXED = 16_000

type KnownRow = Known & { eventId: string }
type Event = Pick<NewRecord, 'site' | 'eventId'>

export interface EventIndex {
  /** What was kept before of the events of a commit. Asked within its transaction, beside which nobody writes; it may fill slices of the index there. */
  knownOf(records: readonly NewRecord[]): Before['known']
  /** Says that the commit which was asked about is on the disk, with these new records in this order. */
  committed(records: readonly Event[]): void
  /** Events known in memory alone. */
  readonly lacks: number
}

/** By the first two digits of a UUID. Other texts go wherever that leads. */
const sliceOf = (eventId: string): number => (Number.parseInt(eventId.slice(0, 2), 16) || 0) & 0xff

/** An event is one of its site, whose id holds no slash. */
const nameOf = (site: string, eventId: string): string => `${site}/${eventId}`
const eventIdIn = (name: string): string => name.slice(name.indexOf('/') + 1)

/** `mostUnindexed`: events that the index may lack; a commit that comes upon more fills slices. */
export function createEventIndex(database: DatabaseSync, mostUnindexed = MOST_UNINDEXED): EventIndex {
  const newestSeq = database.prepare(statements.newestSeq)
  const readSlices = database.prepare(statements.readSlices)
  const readUnindexed = database.prepare(statements.readUnindexed)
  const findKept = database.prepare(statements.findKept)
  const findByEvents = database.prepare(statements.findByEvents)
  const indexEvent = database.prepare(statements.indexEvent)
  const noteIndexed = database.prepare(statements.noteIndexed)

  /** What the index lacks: the numbers of records by name, in slices; all of it as long as `seenSeq` is the newest record. */
  const lacking = Array.from({ length: SLICES }, () => new Map<string, number>())
  let count = 0
  let seenSeq: number | undefined
  let nextSlice = 0
  /** Filled in a transaction that may yet be undone. */
  let filled: Map<string, number>[] = []

  const note = (site: string, eventId: string, seq: number): void => {
    lacking[sliceOf(eventId)]?.set(nameOf(site, eventId), seq)
    count += 1
  }

  const forget = (slice: Map<string, number>): void => {
    count -= slice.size
    slice.clear()
  }

  const catchUp = (): void => {
    const seq = Number(newestSeq.get()?.seq)
    if (seq === seenSeq) return
    lacking.forEach(forget)
    const through = new Map(readSlices.all().map((row) => [row.slice, Number(row.seq)]))
    for (const row of readUnindexed.iterate() as Iterable<unknown> as Iterable<Event & { seq: number }>)
      if (row.seq > (through.get(sliceOf(row.eventId)) ?? 0)) note(row.site, row.eventId, row.seq)
    seenSeq = seq
  }

  /** In the order of the index, so that each page of the slice is written once. */
  const fill = (slice: number): void => {
    const events = [...(lacking[slice] as Map<string, number>)].map(([name, seq]) => [eventIdIn(name), seq] as const)
    for (const [eventId, seq] of events.sort(([one], [other]) => (one < other ? -1 : 1))) indexEvent.run(eventId, seq)
    noteIndexed.run({ slice, seq: seenSeq as number })
    filled.push(lacking[slice] as Map<string, number>)
  }

  /** Slices in turn, as many as bring down what the index lacks. */
  const fillSome = (): void => {
    for (let left = count; left > mostUnindexed; nextSlice = (nextSlice + 1) % SLICES) {
      left -= (lacking[nextSlice] as Map<string, number>).size
      fill(nextSlice)
    }
  }

  /** Asked for site by site. Of a record and its tombstone, the record answers. */
  const readKnown = (records: readonly NewRecord[]): Map<string, Known> => {
    const known = new Map<string, Known>()
    for (const [site, ofSite] of Map.groupBy(records, (record) => record.site)) {
      const rows = findByEvents.all({ site, eventIds: JSON.stringify(ofSite.map(({ eventId }) => eventId)) }) as unknown as KnownRow[]
      for (const row of rows.reverse()) known.set(nameOf(site, row.eventId), row)
    }
    return known
  }

  return {
    knownOf(records) {
      filled = []
      catchUp()
      fillSome()
      const known = readKnown(records)
      return (site, eventId) => {
        const name = nameOf(site, eventId)
        const seq = lacking[sliceOf(eventId)]?.get(name)
        return seq === undefined ? known.get(name) : (findKept.get({ seq }) as unknown as Known)
      }
    },
    committed(records) {
      filled.forEach(forget)
      for (const { site, eventId } of records) note(site, eventId, ++(seenSeq as number))
    },
    get lacks() {
      return count
    },
  }
}
