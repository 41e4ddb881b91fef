/** Store. Saved choice: finds the choice cookies on this device. Nothing here throws: a forbidden cookie jar is an empty one. */
import { NAMES, savedIn } from '@placet/model'

/** What a shielded cookie says: nothing that can be read, so everything is denied. */
const SHIELD = '0'

/** Values of every choice cookie in reach, in no order. Not read through js-cookie, which knows one cookie of a name. */
export function readSaved(): string[] {
  try {
    return savedIn(document.cookie)
  } catch {
    return []
  }
}

/** Makes what is saved unreadable at once, for longer than a choice may hold: what was granted no longer is, whatever happens next. */
export function shieldSaved(domain: string | undefined): void {
  for (const name of NAMES) {
    try {
      // A browser refuses the guarded name without Secure. One that cannot be read is enough, and the copy must not outlive it.
      document.cookie = `${name}=${SHIELD}; Path=/; Max-Age=99999999${domain ? `; Domain=${domain}` : ''}`
    } catch {}
  }
}
