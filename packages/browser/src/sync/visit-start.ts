/** Sync. Visit start: did the visit begin on this page? */

/**
 * True for an arrival by address or from another origin: what a rate is counted on (contract, section 7).
 * `type` is the navigation's; `from` are the addresses it came from, as far as the browser tells any.
 */
export const beganHere = (type: string | undefined, from: readonly (string | null | undefined)[], origin: string): boolean =>
  type !== 'reload' && type !== 'back_forward' && from.every((url) => !url || new URL(url).origin !== origin)

/** Whether the visit began on this page. */
export function isVisitStart(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const { navigation } = window as { navigation?: { activation?: { from?: { url: string | null } | null } | null } }
  return beganHere(entry?.type, [document.referrer, navigation?.activation?.from?.url], location.origin)
}
