/** Storage. Placing: what becomes of records on their way in, and the place of each new one in its site's log. Pure: an engine reads what is asked and writes what is answered. */
import { canonicalRecord, grow, packFrontier, recordLeaf, unpackFrontier } from '@placet/model'
import { dayOf } from './day-of.ts'
import type { TallyCount } from './rollup-storage.ts'
import { hashOf, sha256 } from './sha256.ts'
import type { Appended, NewRecord, Received } from './storage.ts'
import { isStored, type SiteNode } from './stored-nodes.ts'
import { createSums, type DailySums } from './sums.ts'

/** How far a site's log has come. */
export interface Head {
  size: number
  receivedAtMs: number
  /** The complete subtrees that its tree consists of, packed. */
  frontier: Uint8Array
}

/** A record kept before, by its event, with what it said or the hex SHA-256 of that, as its engine keeps it. Once it is erased there is neither. */
export interface Known extends Received {
  body?: string
  bodyHash?: string
}

/** What was kept before this commit, read under the lock that the commit holds. */
export interface Before {
  head(site: string): Head | undefined
  known(site: string, eventId: string): Known | undefined
}

/** A record with its place and its leaf; its time is the log's, which never steps back. */
export type PlacedRecord = NewRecord & Received & { leafHash: Uint8Array }

export interface Placed {
  /** One answer per record, in order. */
  appended: Appended[]
  /** What is to be written: evidence, the heads of the logs it moved, and sums. */
  records: PlacedRecord[]
  heads: Map<string, Head>
  /** Nodes of the logs that became complete and are to be kept. */
  nodes: SiteNode[]
  sums: DailySums[]
}

const emptyHead: Head = { size: 0, receivedAtMs: 0, frontier: new Uint8Array() }

/** Places them in the order given. Throws, for the whole commit, on text that some engine would not give back. */
export function placeRecords(
  records: readonly NewRecord[],
  displays: readonly TallyCount[],
  before: Before,
  { isLogOff = false }: { isLogOff?: boolean } = {},
): Placed {
  const heads = new Map<string, Head>()
  const placedEvents = new Map<string, Known>()
  const placed: PlacedRecord[] = []
  const sums = createSums()

  const place = (record: NewRecord): Appended => {
    const { site, eventId, recordId, body } = record
    const event = `${site}/${eventId}`
    const known = placedEvents.get(event) ?? before.known(site, eventId)
    if (known) return again(known, body)
    for (const text of [site, eventId, recordId, record.origin, record.body]) refuseUnkeepable(text)
    const head = heads.get(site) ?? before.head(site) ?? emptyHead
    const received = { recordId, receivedAtMs: Math.max(record.receivedAtMs, head.receivedAtMs), leafIndex: head.size }
    // The tree grows once, below, by all of the commit's leaves.
    heads.set(site, { size: head.size + 1, receivedAtMs: received.receivedAtMs, frontier: head.frontier })
    placedEvents.set(event, { ...received, body })
    placed.push({ ...record, ...received, leafHash: isLogOff ? noHash : leafOf(record, received) })
    if (record.tally) sums.addDecision(site, dayOf(received.receivedAtMs), record.tally)
    return { status: 'new', received }
  }

  const appended = records.map(place)
  for (const display of displays) sums.addDisplay(display)
  const nodes = isLogOff ? [] : growLogs(placed, heads)
  return { appended, records: placed, heads, nodes, sums: [...sums.rows()] }
}

const noHash = new Uint8Array()

function leafOf({ body, salt, site, origin, isSkewed }: NewRecord, { recordId, receivedAtMs, leafIndex }: Received): Uint8Array {
  const record = canonicalRecord(body, { site, origin, recordId, receivedAtMs, leafIndex, isSkewed })
  return recordLeaf(sha256, Buffer.from(salt, 'hex'), record)
}

/** Moves the frontiers of the heads on by the leaves placed, and answers the nodes to keep. */
function growLogs(placed: readonly PlacedRecord[], heads: Map<string, Head>): SiteNode[] {
  const nodes: SiteNode[] = []
  const leavesOf = Map.groupBy(placed, ({ site }) => site)
  for (const [site, head] of heads) {
    const leaves = (leavesOf.get(site) ?? []).map(({ leafHash }) => leafHash)
    const before = unpackFrontier(head.size - leaves.length, head.frontier)
    const grown = grow(sha256, before, leaves, (node) => {
      if (isStored(node)) nodes.push({ site, ...node })
    })
    head.frontier = packFrontier(grown)
  }
  return nodes
}

function again(known: Known, body: string): Appended {
  if (!known.body && !known.bodyHash) return { status: 'erased' }
  const isSame = known.body ? known.body === body : known.bodyHash === hashOf(body)
  return isSame ? { status: 'same', received: receivedOf(known) } : { status: 'conflict' }
}

const receivedOf = ({ recordId, receivedAtMs, leafIndex }: Received): Received => ({ recordId, receivedAtMs, leafIndex })

/** PostgreSQL takes no NUL, and a lone surrogate comes back from no engine as it went in. The doors let neither through; evidence is not where to find out. */
function refuseUnkeepable(text: string): void {
  if (text.includes('\0') || !text.isWellFormed()) throw new Error('Evidence holds no NUL and no lone surrogate.')
}
