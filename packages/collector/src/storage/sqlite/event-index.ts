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

/**
 * Some 6 MiB of memory; a start reads as many records. The more there are, the more events of a slice share its pages when it is filled, and a
 * database of millions has many pages.
 */
const MOST_UNINDEXED = 64_000

type KnownRow = Known & { site: string; eventId: string }
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

/** What an event is found by here where another site has one of the same id. No text of the evidence holds a NUL. */
const twinOf = (site: string, eventId: string): string => `${eventId}\0${site}`
const eventIdIn = (name: string): string => name.split('\0', 1)[0] as string

/** `mostUnindexed`: events that the index may lack; a commit that comes upon more fills slices. */
export function createEventIndex(database: DatabaseSync, mostUnindexed = MOST_UNINDEXED): EventIndex {
  const newestSeq = database.prepare(statements.newestSeq)
  const readSlices = database.prepare(statements.readSlices)
  const readUnindexed = database.prepare(statements.readUnindexed)
  const findKept = database.prepare(statements.findKept)
  const findByEvents = database.prepare(statements.findByEvents)
  const indexEvent = database.prepare(statements.indexEvent)
  const noteIndexed = database.prepare(statements.noteIndexed)

  /** What the index lacks: the numbers of records by event, in slices; all of it as long as `seenSeq` is the newest record. */
  const lacking = Array.from({ length: SLICES }, () => new Map<string, number>())
  let count = 0
  let seenSeq: number | undefined
  let nextSlice = 0
  /** Filled in a transaction that may yet be undone. */
  let filled: Map<string, number>[] = []

  const note = (site: string, eventId: string, seq: number): void => {
    const slice = lacking[sliceOf(eventId)] as Map<string, number>
    slice.set(slice.has(eventId) ? twinOf(site, eventId) : eventId, seq)
    count += 1
  }

  const keptIn = (slice: Map<string, number>, site: string, name: string): Known | undefined => {
    const seq = slice.get(name)
    const row = seq === undefined ? undefined : (findKept.get({ seq }) as unknown as KnownRow)
    return row?.site === site ? row : undefined
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
  const readKnown = (records: readonly NewRecord[]): Map<string, KnownRow[]> => {
    const known = [...Map.groupBy(records, ({ site }) => site)].flatMap(
      ([site, ofSite]) =>
        findByEvents.all({ site, eventIds: JSON.stringify(ofSite.map(({ eventId }) => eventId)) }) as unknown as KnownRow[],
    )
    return Map.groupBy(known, ({ eventId }) => eventId)
  }

  return {
    knownOf(records) {
      filled = []
      catchUp()
      fillSome()
      const known = readKnown(records)
      return (site, eventId) => {
        const slice = lacking[sliceOf(eventId)] as Map<string, number>
        const unindexed = slice.has(eventId) ? (keptIn(slice, site, eventId) ?? keptIn(slice, site, twinOf(site, eventId))) : undefined
        return unindexed ?? known.get(eventId)?.find((row) => row.site === site)
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
