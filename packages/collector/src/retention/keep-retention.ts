/** Retention. The job: applies every term at the start and once a day. */
import { applyRetention, type Expired, type RetentionOptions } from './apply-retention.ts'

const EVERY_MS = 86_400_000

/** Returns what stops it. A fault is told, and the next day tries again. */
export function keepRetention(
  options: () => RetentionOptions,
  on: { expired(report: readonly Expired[]): void; fault(error: unknown): void },
): () => void {
  let isRunning = false
  const run = async () => {
    if (isRunning) return
    isRunning = true
    try {
      const report = await applyRetention(options())
      if (report.length > 0) on.expired(report)
    } catch (error) {
      on.fault(error)
    } finally {
      isRunning = false
    }
  }
  void run()
  const timer = setInterval(() => void run(), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
