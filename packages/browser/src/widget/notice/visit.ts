/** Widget. Visit: did it begin on this page? */

/** What a page knows of how it was reached. */
export interface Arrival {
  origin: string
  /** Type of the navigation: `navigate`, `reload`, `back_forward`. */
  type: string | undefined
  /** Address of the history entry before this one, where the browser tells; and the referrer. */
  from: (string | null | undefined)[]
}

/** True for an arrival by address or from another origin: what a rate is counted on (contract, section 7). */
export const beganHere = ({ origin, type, from }: Arrival): boolean =>
  !/^(reload|back)/.test(type ?? '') && from.every((url) => !url || new URL(url).origin !== origin)

/** How this page was reached. */
export function readArrival(): Arrival {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
  const { navigation } = window as { navigation?: { activation?: { from?: { url: string | null } | null } | null } }
  return { origin: location.origin, type: entry?.type, from: [navigation?.activation?.from?.url, document.referrer] }
}
