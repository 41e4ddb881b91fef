/** Demo. Key changes: names of cookies and storage keys now, and what came or went since the last look. Reads names only. */

export type KeyKind = 'cookie' | 'local' | 'session'

/** Kind and name in one string, so that sets can be compared. */
export type Key = `${KeyKind} ${string}`

const namesIn = (open: () => Storage): string[] => {
  try {
    return Object.keys(open())
  } catch {
    // Storage is switched off here: then nothing can be in it.
    return []
  }
}

/** Everything stored for this page at this moment. */
export function storedKeys(): Set<Key> {
  const cookies = document.cookie.split('; ').filter(Boolean)
  return new Set<Key>([
    ...cookies.map((cookie): Key => `cookie ${cookie.split('=')[0] ?? ''}`),
    ...namesIn(() => localStorage).map((name): Key => `local ${name}`),
    ...namesIn(() => sessionStorage).map((name): Key => `session ${name}`),
  ])
}

/** What is new in `now` and what is missing from it. */
export const keyChanges = (before: ReadonlySet<Key>, now: ReadonlySet<Key>): { came: Key[]; went: Key[] } => ({
  came: [...now].filter((key) => !before.has(key)),
  went: [...before].filter((key) => !now.has(key)),
})

const LOOK_EVERY_MS = 500

/** Looks now, on each cookie change where the browser tells, and twice a second; returns what stops it. */
export function watchKeys(onChange: (came: Key[], went: Key[], isFirst: boolean) => void): () => void {
  let before = new Set<Key>()
  let isFirst = true
  const look = () => {
    const now = storedKeys()
    const { came, went } = keyChanges(before, now)
    before = now
    if (came.length || went.length) onChange(came, went, isFirst)
    isFirst = false
  }
  look()
  const timer = setInterval(look, LOOK_EVERY_MS)
  // Absent outside secure contexts and in older browsers.
  const cookies = 'cookieStore' in window ? window.cookieStore : undefined
  cookies?.addEventListener('change', look)
  return () => {
    clearInterval(timer)
    cookies?.removeEventListener('change', look)
  }
}
