/** Sites. Watch: calls when something in a folder changed, once it has settled. */
import { type FSWatcher, watch } from 'node:fs'

/** Editors write a file in several steps; they are one change. */
const SETTLE_MS = 150
/** What is written without pause is not waited for longer than this. */
const LONGEST_MS = 2_000

/** Returns what stops it. */
export function watchFolder(folder: string, changed: () => Promise<void>, fault: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined
  let sinceMs: number | undefined
  const settle = () => {
    sinceMs ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(
      () => {
        sinceMs = undefined
        void changed().catch(fault)
      },
      Math.max(0, Math.min(SETTLE_MS, sinceMs + LONGEST_MS - performance.now())),
    )
  }
  // Policies stand in folders below, so the watch goes down.
  const watcher: FSWatcher = watch(folder, { recursive: true }, settle)
  watcher.on('error', fault)
  return () => {
    clearTimeout(timer)
    watcher.close()
  }
}
