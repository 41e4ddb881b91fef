/** Assets. Improver: work that makes what is served smaller, one piece after the other, behind everything else. */

export interface Improver {
  /** Does the work some time, once. Where too much waits it is let go: who still wants it adds it again. */
  add(work: () => Promise<void>): void
  /** Resolves when nothing waits. */
  idle(): Promise<void>
  /** Lets go of what waits. */
  stop(): void
}

/** Pieces that may wait: each holds a file in memory. */
const MAX_WAITING = 200

export function createImprover(): Improver {
  const waiting = new Set<() => Promise<void>>()
  let isStopped = false
  let working: Promise<void> | undefined

  const workThrough = async (): Promise<void> => {
    for (const work of waiting) {
      // What fails stays as it is, and that was good enough to be served.
      await work().catch(() => {})
      waiting.delete(work)
    }
    working = undefined
  }

  return {
    add(work) {
      if (isStopped || waiting.size >= MAX_WAITING) return
      waiting.add(work)
      working ??= workThrough()
    },
    idle: async () => working,
    stop() {
      isStopped = true
      waiting.clear()
    },
  }
}
