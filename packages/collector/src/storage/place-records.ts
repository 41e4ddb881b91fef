/** Storage. Placing: what becomes of records on their way in, and the place of each new one in its site's log. Pure: an engine reads what is asked and writes what is answered. */
import { dayOf } from './day-of.ts'
import type { TallyCount } from './rollup-storage.ts'
import type { Appended, NewRecord, Received } from './storage.ts'
import { createSums, type DailySums } from './sums.ts'

/** How far a site's log has come. */
export interface Head {
  size: number
  receivedAtMs: number
}

/** A record kept before, by its event. */
export interface Known extends Received {
  bodyHash: string
}

/** What was kept before this commit, read under the lock that the commit holds. */
export interface Before {
  head(site: string): Head | undefined
  known(site: string, eventId: string): Known | undefined
}

/** A record with its place; its time is the log's, which never steps back. */
export type PlacedRecord = NewRecord & Received

export interface Placed {
  /** One answer per record, in order. */
  appended: Appended[]
  /** What is to be written: evidence, the heads of the logs it moved, and sums. */
  records: PlacedRecord[]
  heads: Map<string, Head>
  sums: DailySums[]
}

/** Places them in the order given. Throws, for the whole commit, on text that some engine would not give back. */
export function placeRecords(records: readonly NewRecord[], displays: readonly TallyCount[], before: Before): Placed {
  const heads = new Map<string, Head>()
  const placedEvents = new Map<string, Known>()
  const placed: PlacedRecord[] = []
  const sums = createSums()

  const place = (record: NewRecord): Appended => {
    const { site, eventId, recordId, bodyHash } = record
    const event = `${site}/${eventId}`
    const known = placedEvents.get(event) ?? before.known(site, eventId)
    if (known) {
      if (known.bodyHash !== bodyHash) return { status: 'conflict' }
      return { status: 'same', received: receivedOf(known) }
    }
    for (const text of [site, eventId, recordId, record.origin, record.body]) refuseUnkeepable(text)
    const head = heads.get(site) ?? before.head(site) ?? { size: 0, receivedAtMs: 0 }
    const received = { recordId, receivedAtMs: Math.max(record.receivedAtMs, head.receivedAtMs), leafIndex: head.size }
    heads.set(site, { size: head.size + 1, receivedAtMs: received.receivedAtMs })
    placedEvents.set(event, { ...received, bodyHash })
    placed.push({ ...record, ...received })
    if (record.tally) sums.addDecision(site, dayOf(received.receivedAtMs), record.tally)
    return { status: 'new', received }
  }

  const appended = records.map(place)
  for (const display of displays) sums.addDisplay(display)
  return { appended, records: placed, heads, sums: [...sums.rows()] }
}

const receivedOf = ({ recordId, receivedAtMs, leafIndex }: Received): Received => ({ recordId, receivedAtMs, leafIndex })

/** PostgreSQL takes no NUL, and a lone surrogate comes back from no engine as it went in. The doors let neither through; evidence is not where to find out. */
function refuseUnkeepable(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw new Error('Evidence holds no NUL and no lone surrogate.')
}
