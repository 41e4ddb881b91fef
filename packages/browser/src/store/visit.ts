/** Store. Visit: one sessionStorage key that remembers what this visit must not forget. */

const KEY = 'placet-closed'

/** `closed`: the notice was closed without a choice (LAW-26). `sweep`: the page reloaded to end a service, whose last writes must go. */
export type Visit = 'closed' | 'sweep'

/** Nothing in a new visit, and where storage is forbidden. */
export function readVisit(): Visit | null | undefined {
  try {
    return sessionStorage.getItem(KEY) as Visit | null
  } catch {}
}

export function writeVisit(visit: Visit): void {
  try {
    sessionStorage.setItem(KEY, visit)
  } catch {}
}
