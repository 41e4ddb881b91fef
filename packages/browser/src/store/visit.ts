/** Store. Visit: one sessionStorage key that remembers what this visit must not forget. */

const KEY = 'placet-closed'

/** The notice was closed without a choice (LAW-26). */
export const CLOSED = 'closed'

/** Services were withdrawn; their names follow. Their last writes must go, on every page of the visit, and the visitor is told what stays. */
const WITHDRAWN = 'withdrawn'

/** Nothing in a new visit, and where storage is forbidden. */
export function readVisit(): string | null | undefined {
  try {
    return sessionStorage[KEY]
  } catch {}
}

export function writeVisit(visit: string): void {
  try {
    sessionStorage.setItem(KEY, visit)
  } catch {}
}

/** Services withdrawn in this visit. Some may have been granted again. */
export function readWithdrawn(): string[] {
  const [mark, ...names] = readVisit()?.split(' ') ?? []
  return mark === WITHDRAWN ? names : []
}

/** Adds to the services withdrawn in this visit. */
export function noteWithdrawn(names: readonly string[]): void {
  writeVisit([...new Set([WITHDRAWN, ...readWithdrawn(), ...names])].join(' '))
}
