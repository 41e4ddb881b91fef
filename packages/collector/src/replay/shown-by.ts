/** Replay. Shown by: which build showed a notice at a moment. */
import type { ServedNotice } from '../storage/served-storage.ts'

/**
 * The entry of a notice's history, newest first, that was in force at the moment. A device's clock may be behind, and a page may have been
 * open since before: where nothing had begun yet, the first that did. `undefined` where the notice was never noted.
 */
export const shownBy = (history: readonly ServedNotice[], atMs: number): ServedNotice | undefined =>
  history.find(({ fromMs }) => fromMs <= atMs) ?? history.at(-1)
