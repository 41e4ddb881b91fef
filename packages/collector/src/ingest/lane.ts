/** Ingest. Lane: a queue whose requests share commits, one at a time where the engine does not gather by itself. */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { laterProblem, type Problem, problem } from '../problems.ts'
import type { TallyCount } from '../storage/rollup-storage.ts'
import { type Appended, type NewRecord, type RecordStorage, StorageUnavailable } from '../storage/storage.ts'
import { createDisplayTally, type DisplayTally } from './display-tally.ts'

/** What became of one decision: the storage's answer, or why it could not be kept. */
export type Outcome = Appended | { status: 'failed'; error: Problem }

export interface LaneOptions {
  storage: Pick<RecordStorage, 'append' | 'gathers'>
  /** Decisions in one transaction. */
  maxBatch: number
  onCommit(committed: { records: number; tookMs: number }): void
  onFault(error: unknown): void
}

export interface Lane {
  /** Resolves after the commit, in the order given. With no records it resolves when all that came before is settled. */
  enqueue(records: readonly NewRecord[]): Promise<Outcome[]>
  /** Written with the next commit. */
  displays: Pick<DisplayTally, 'add'>
  readonly waiting: number
}

interface Waiting {
  records: readonly NewRecord[]
  resolve(outcomes: Outcome[]): void
}

export const RETRY_SECONDS = 2

/** Requests that go to an engine that gathers as soon as they are read: enough to share the way, and the disk is at work while the rest is still being read. */
const SHARE_THE_WAY = 32

const problemOf = (error: unknown): Problem =>
  error instanceof StorageUnavailable ? laterProblem('STORAGE_BUSY', RETRY_SECONDS) : problem('INTERNAL')

export function createLane({ storage, maxBatch, onCommit, onFault }: LaneOptions): Lane {
  const displays = createDisplayTally()
  const queue: Waiting[] = []
  let waiting = 0
  let isRunning = false
  let settled: Promise<void> = Promise.resolve()

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

  /** Resolves when the batch, and all that came before it, is settled. */
  const settle = async (batch: readonly Waiting[], before: Promise<unknown>): Promise<void> => {
    const records = batch.flatMap((one) => one.records)
    const outcomes = await outcomesOf(records)
    if (records.length === 0) await before
    let start = 0
    for (const { records, resolve } of batch) {
      resolve(outcomes.slice(start, start + records.length))
      start += records.length
      waiting -= records.length
    }
    await before
  }

  const commitNext = (): void => {
    settled = settle(takeBatch(), settled)
  }

  const run = async (): Promise<void> => {
    isRunning = true
    try {
      // Requests that are already in the socket buffers join the first batch; those that arrive during a commit join the next.
      await nextTurn()
      while (queue.length > 0) {
        commitNext()
        if (!storage.gathers) await settled
        await nextTurn()
      }
    } finally {
      // In the same turn as the last look at the queue, so that whoever comes next starts a new run.
      isRunning = false
    }
  }

  return {
    enqueue: (records) =>
      new Promise((resolve) => {
        waiting += records.length
        queue.push({ records, resolve })
        if (storage.gathers && queue.length >= SHARE_THE_WAY) commitNext()
        if (!isRunning) void run()
      }),
    displays,
    get waiting() {
      return waiting
    },
  }
}
