/** Ingest. Fault log: an outage is told when it begins, now and then while it lasts, and when it is over; not once per commit. */

export interface FaultLog {
  fault(error: unknown): void
  /** A commit went through. */
  works(): void
}

interface Log {
  error(fields: object, sentence: string): void
  info(fields: object, sentence: string): void
}

const EVERY_MS = 10_000

/** `log` is asked for when there is something to tell. */
export function createFaultLog(log: () => Log, nowMs: () => number): FaultLog {
  let count = 0
  let toldAtMs = Number.NEGATIVE_INFINITY
  return {
    fault(error) {
      count += 1
      // Also when the clock stepped back.
      const since = nowMs() - toldAtMs
      if (count > 1 && since >= 0 && since < EVERY_MS) return
      log().error({ err: error, failedCommits: count }, 'commit failed; senders are asked to come back')
      toldAtMs = nowMs()
    },
    works() {
      if (count > 0) log().info({ failedCommits: count }, 'commits work again')
      count = 0
    },
  }
}
