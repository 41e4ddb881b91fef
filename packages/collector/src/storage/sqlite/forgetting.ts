/** Storage. Forgetting: when what erasure left over is overwritten. At once where that was quick; where it takes long, never more than a little of the time. */

export interface Forgetting {
  /** Asks for it: after an erasure, or where an earlier run did not come to it. */
  ask(afterMs?: number): void
  /** Resolves once what was asked for is done, or has failed: then the database still says that it is due. */
  finish(): Promise<void>
}

/** After a run nothing is done for so many times as long as it took: at most one part in two hundred of the time goes there. */
const REST = 200
const AGAIN_MS = 60_000

/** `forget` does the work; `isDone` is told after each time it was done. */
export function createForgetting(forget: () => Promise<void>, isDone: () => void): Forgetting {
  let restsUntilMs = 0
  let isAsked = false
  let timer: NodeJS.Timeout | undefined
  let running: Promise<void> | undefined

  const work = async (): Promise<void> => {
    isAsked = false
    const beganMs = performance.now()
    try {
      await forget()
      isDone()
    } catch {
      // Busy, or the disk is full: the next try may do better.
      restsUntilMs = performance.now() + AGAIN_MS
      isAsked = true
      return
    }
    restsUntilMs = performance.now() + REST * (performance.now() - beganMs)
  }

  const start = (): void => {
    if (running) return
    running = work().finally(() => {
      running = undefined
      if (isAsked) wait(restsUntilMs - performance.now())
    })
  }

  const wait = (ms: number): void => {
    clearTimeout(timer)
    timer = setTimeout(start, Math.max(0, ms)).unref()
  }

  return {
    ask(afterMs = 0) {
      // What only may be due, from an earlier run, is not worth a wait at the end.
      isAsked ||= afterMs === 0
      const ms = Math.max(afterMs, restsUntilMs - performance.now())
      if (running) return
      if (ms <= 0) start()
      else wait(ms)
    },
    async finish() {
      clearTimeout(timer)
      await running
      clearTimeout(timer)
      if (isAsked) await work()
    },
  }
}
