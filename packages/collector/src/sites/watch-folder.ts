/** Sites. Watch: calls when something in a folder, or in one below it, changed, once it has settled. */
import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'

/** Editors write a file in several steps; they are one change. */
const SETTLE_MS = 150
/** What is written without pause is not waited for longer than this. */
const LONGEST_MS = 2_000

/** Policies stand in folders below, so the watch goes down. */
const withFoldersBelow = (folder: string): string[] => [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name)),
]

/**
 * Returns what stops it. Each folder is watched by itself: a recursive watch follows files on Linux, and loses one that another is put in the
 * place of, as editors, `git` and volumes of containers do.
 */
export function watchFolder(folder: string, changed: () => Promise<void>, fault: (error: unknown) => void): () => void {
  let timer: NodeJS.Timeout | undefined
  let sinceMs: number | undefined
  let watchers: FSWatcher[] = []

  const watchAnew = () => {
    const before = watchers
    // The new ones first, so that nothing happens in between: a folder may have come, gone, or been put in the place of another.
    watchers = withFoldersBelow(folder).flatMap((each) => {
      try {
        return watch(each, settle).on('error', fault)
      } catch (error) {
        if (each === folder) throw error
        // Gone since it was seen, which the folder above tells.
        return []
      }
    })
    for (const watcher of before) watcher.close()
  }
  const act = async () => {
    sinceMs = undefined
    // Before the change is read: what is written to a new folder after that is a change of its own.
    watchAnew()
    await changed()
  }
  const settle = () => {
    sinceMs ??= performance.now()
    clearTimeout(timer)
    timer = setTimeout(() => void act().catch(fault), Math.max(0, Math.min(SETTLE_MS, sinceMs + LONGEST_MS - performance.now())))
  }
  watchAnew()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
