/** Storage. Reads: rates and exports from a replica where there is one, from the primary whenever it is away. */
import type { Connection } from './connection.ts'

/** After a fault the primary is asked at once for so long, so that a dead replica slows nobody down. */
const REST_MS = 10_000

/** Answers like `primary`. Any fault of the replica, also one that lags, conflicts or lacks a table, is answered by the primary, and told once. */
export function createReads(
  primary: Pick<Connection, 'ask'>,
  replica: Pick<Connection, 'ask'> | undefined,
  { nowMs, warn }: { nowMs: () => number; warn: (sentence: string) => void },
): Pick<Connection, 'ask'> {
  if (!replica) return primary
  let awayUntilMs: number | undefined
  return {
    async ask(query) {
      if (awayUntilMs !== undefined && nowMs() < awayUntilMs) return primary.ask(query)
      try {
        const rows = await replica.ask<never>(query)
        if (awayUntilMs !== undefined) warn('The read replica is back: rates and exports come from it again.')
        awayUntilMs = undefined
        return rows
      } catch (error) {
        if (awayUntilMs === undefined)
          warn(`The read replica is away, rates and exports come from the primary meanwhile: ${(error as Error).message}`)
        awayUntilMs = nowMs() + REST_MS
        return primary.ask(query)
      }
    },
  }
}
