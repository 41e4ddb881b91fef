/** Ingest. Group commit: decisions that arrive together share one durable transaction, so that each costs a fraction of a disk sync. */
import { laterProblem } from '../problems.ts'
import type { TallyCount } from '../storage/rollup-storage.ts'
import type { NewRecord, RecordStorage } from '../storage/storage.ts'
import { createLane, type Lane, type LaneOptions, type Outcome, RETRY_SECONDS } from './lane.ts'

export type { Outcome }

export interface GroupCommitOptions extends Partial<Omit<LaneOptions, 'storage'>> {
  records: Pick<RecordStorage, 'append' | 'lanes' | 'gathers'>
  /** Decisions that may wait at once; beyond it senders are asked to come back. A decision has at most 16 KiB, so this bounds memory too. */
  maxWaiting?: number
  /** Longest time a display waits for company. */
  displayDelayMs?: number
}

export interface GroupCommit {
  /** Keeps decisions of one site. Resolves after the commit, in the order given. Throws a problem at once when too much waits already. */
  append(records: readonly NewRecord[]): Promise<Outcome[]>
  /** Counts a display; it is written with the next commit, or soon after. */
  countDisplay(display: Omit<TallyCount, 'count'>): void
  /** Resolves when all that came before is written, or was refused. */
  flush(): Promise<void>
  readonly waiting: number
}

export function createGroupCommit({
  records: storage,
  maxWaiting = 5_000,
  maxBatch = 1_000,
  displayDelayMs = 500,
  onCommit = () => {},
  onFault = () => {},
}: GroupCommitOptions): GroupCommit {
  const lanes = Array.from({ length: storage.lanes }, () => createLane({ storage, maxBatch, onCommit, onFault }))
  let displayTimer: NodeJS.Timeout | undefined

  /** A site keeps to its lane: what follows each other in its log is never under way twice, and commits of a collector never wait for each other. */
  const laneOf = (site: string): Lane => lanes[laneNumber(site, lanes.length)] as Lane

  const waiting = () => lanes.reduce((sum, lane) => sum + lane.waiting, 0)

  // Nothing to keep, but its place in each queue comes after all that is there now, and before what comes later.
  const flush = async (): Promise<void> => {
    clearTimeout(displayTimer)
    displayTimer = undefined
    await Promise.all(lanes.map((lane) => lane.enqueue([])))
  }

  return {
    append(records) {
      if (waiting() + records.length > maxWaiting) throw laterProblem('STORAGE_BUSY', RETRY_SECONDS)
      return laneOf(records[0]?.site ?? '').enqueue(records)
    },
    countDisplay(display) {
      laneOf(display.site).displays.add(display)
      // Not a reason to keep the process alive: closing flushes.
      displayTimer ??= setTimeout(() => void flush(), displayDelayMs).unref()
    },
    flush,
    get waiting() {
      return waiting()
    },
  }
}

function laneNumber(site: string, count: number): number {
  let hash = 0
  for (let i = 0; i < site.length; i++) hash = (hash * 31 + site.charCodeAt(i)) >>> 0
  return hash % count
}
