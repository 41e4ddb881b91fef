/** Storage. Partitions: room for the months to come is made ahead; a record for which there is none goes to `record_rest`. */
import type { Connection } from './connection.ts'
import { codeOf } from './fault.ts'
import { statement } from './statement.ts'

/** Months made ahead of the running one: a collector may fail to make room for a whole season before any record notices. */
const MONTHS_AHEAD = 3

const CHECK_VIOLATION = '23514'

const makeRecordPartition = statement('select make_record_partition(:instantMs)')

/** An instant in the running month and in each of those ahead, UTC. */
export function instantsOfMonths(nowMs: number): number[] {
  const now = new Date(nowMs)
  return Array.from({ length: MONTHS_AHEAD + 1 }, (_, ahead) => Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + ahead, 1))
}

/** Makes what is missing. Never rejects: a month without a partition costs tidiness, not records. */
export async function makePartitions(connection: Connection, nowMs: number, warn: (sentence: string) => void): Promise<void> {
  for (const instantMs of instantsOfMonths(nowMs)) {
    const month = new Date(instantMs).toISOString().slice(0, 7)
    try {
      await connection.ask(makeRecordPartition({ instantMs }))
    } catch (error) {
      warn(
        codeOf(error) === CHECK_VIOLATION
          ? `Records of ${month} lie in record_rest already, so that month gets no partition of its own.`
          : `No partition could be made for ${month}; its records go to record_rest until one can: ${(error as Error).message}`,
      )
    }
  }
}

const EVERY_MS = 6 * 3_600_000

/** Makes room now and four times a day. Returns what stops it. */
export async function keepMakingPartitions(
  connection: Connection,
  nowMs: () => number,
  warn: (sentence: string) => void,
): Promise<() => void> {
  await makePartitions(connection, nowMs(), warn)
  const timer = setInterval(() => void makePartitions(connection, nowMs(), warn), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
