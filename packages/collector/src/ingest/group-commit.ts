/** Ingest. Group commit: decisions that arrive together share one durable transaction, so that each costs a fraction of a disk sync. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { laterProblem, type Problem, problem } from '../problems.ts'
import type { TallyCount } from '../storage/rollup-storage.ts'
import { type Appended, type NewRecord, type RecordStorage, StorageUnavailable } from '../storage/storage.ts'
import { createDisplayTally } from './display-tally.ts'

export interface GroupCommitOptions {
  records: RecordStorage
  /** Decisions that may wait at once; beyond it senders are asked to come back. */
  maxWaiting?: number
  /** Decisions in one transaction. */
  maxBatch?: number
  /** Longest time a display waits for company. */
  displayDelayMs?: number
  onCommit?: (committed: { records: number; tookMs: number }) => void
  onFault?: (error: unknown) => void
}

/** What became of one decision: the storage's answer, or why it could not be kept. */
export type Outcome = Appended | { status: 'failed'; error: Problem }

export interface GroupCommit {
  /** Resolves after the commit, in the order given. Throws a problem at once when too much waits already. */
  append(records: readonly NewRecord[]): Promise<Outcome[]>
  /** Counts a display; it is written with the next commit, or soon after. */
  countDisplay(display: Omit<TallyCount, 'count'>): void
  /** Resolves when all that came before is written, or was refused. */
  flush(): Promise<void>
  readonly waiting: number
}

interface Waiting {
  records: readonly NewRecord[]
  resolve(outcomes: Outcome[]): void
}

const RETRY_SECONDS = 2

const problemOf = (error: unknown): Problem =>
  error instanceof StorageUnavailable ? laterProblem('STORAGE_BUSY', RETRY_SECONDS) : problem('INTERNAL')

export function createGroupCommit({
  records: storage,
  maxWaiting = 5_000,
  maxBatch = 1_000,
  displayDelayMs = 500,
  onCommit = () => {},
  onFault = () => {},
}: GroupCommitOptions): GroupCommit {
  const displays = createDisplayTally()
  const queue: Waiting[] = []
  let waiting = 0
  let isRunning = false
  let displayTimer: NodeJS.Timeout | undefined

  const commit = async (records: readonly NewRecord[], counts: readonly TallyCount[]): Promise<Appended[]> => {
    const startedMs = performance.now()
    const appended = await storage.append(records, counts)
    onCommit({ records: records.length, tookMs: performance.now() - startedMs })
    return appended
  }

  const commitDisplays = async (counts: readonly TallyCount[]): Promise<void> => {
    try {
      if (counts.length > 0) await commit([], counts)
    } catch (error) {
      onFault(error)
      // Only what may work later is kept: counts that can never be written must not stand in the way of decisions.
      if (error instanceof StorageUnavailable) displays.giveBack(counts)
    }
  }

  const commitAlone = async (record: NewRecord): Promise<Outcome> => {
    try {
      const [appended] = await commit([record], [])
      return appended ?? { status: 'failed', error: problem('INTERNAL') }
    } catch (error) {
      onFault(error)
      return { status: 'failed', error: problemOf(error) }
    }
  }

  const outcomesOf = async (records: readonly NewRecord[]): Promise<Outcome[]> => {
    const counts = displays.take()
    if (records.length + counts.length === 0) return []
    try {
      return await commit(records, counts)
    } catch (error) {
      if (error instanceof StorageUnavailable) {
        displays.giveBack(counts)
        onFault(error)
        return records.map(() => ({ status: 'failed', error: problemOf(error) }))
      }
    }
    // One of them cannot be kept. Alone, each fails or succeeds for itself.
    const outcomes: Outcome[] = []
    for (const record of records) outcomes.push(await commitAlone(record))
    await commitDisplays(counts)
    return outcomes
  }

  const takeBatch = (): Waiting[] => {
    let size = 0
    let count = 0
    for (const { records } of queue) {
      if (count > 0 && size + records.length > maxBatch) break
      size += records.length
      count += 1
    }
    return queue.splice(0, count)
  }

  const run = async (): Promise<void> => {
    isRunning = true
    try {
      // Requests that are already in the socket buffers join the first batch; those that arrive during a commit join the next.
      await nextTurn()
      while (queue.length > 0) {
        const batch = takeBatch()
        const outcomes = await outcomesOf(batch.flatMap(({ records }) => records))
        let start = 0
        for (const { records, resolve } of batch) {
          resolve(outcomes.slice(start, start + records.length))
          start += records.length
          waiting -= records.length
        }
        await nextTurn()
      }
    } finally {
      // In the same turn as the last look at the queue, so that whoever comes next starts a new run.
      isRunning = false
    }
  }

  const enqueue = (records: readonly NewRecord[]): Promise<Outcome[]> =>
    new Promise((resolve) => {
      waiting += records.length
      queue.push({ records, resolve })
      if (!isRunning) void run()
    })

  // Nothing to keep, but its place in the queue comes after all that is there now, and before what comes later.
  const flush = async (): Promise<void> => {
    clearTimeout(displayTimer)
    displayTimer = undefined
    await enqueue([])
  }

  return {
    append(records) {
      if (waiting + records.length > maxWaiting) throw laterProblem('STORAGE_BUSY', RETRY_SECONDS)
      return enqueue(records)
    },
    countDisplay(display) {
      displays.add(display)
      // Not a reason to keep the process alive: closing flushes.
      displayTimer ??= setTimeout(() => void flush(), displayDelayMs).unref()
    },
    flush,
    get waiting() {
      return waiting
    },
  }
}
