/** Store. Visit: one sessionStorage key that remembers what this visit must not forget. */

const KEY = 'placet-closed'

/** The notice was closed without a choice (LAW-26). */
export const CLOSED = 'closed'

/** The page reloads to end a service, whose last writes must go. Empty, so that it hides no notice. */
export const SWEEP = ''

/** Nothing in a new visit, and where storage is forbidden. */
export function readVisit(): string | null | undefined {
  try {
    return sessionStorage.getItem(KEY)
  } catch {}
}

export function writeVisit(visit: string): void {
  try {
    sessionStorage.setItem(KEY, visit)
  } catch {}
}

export function forgetVisit(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {}
}
