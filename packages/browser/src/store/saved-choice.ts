/** Store. Saved choice: finds the choice cookies on this device. Nothing here throws: a forbidden cookie jar is an empty one. */

/**
 * Names that may hold a choice. `__Host-` is a prefix that the browser guards: such a cookie can only come from this very host, over https.
 * `placet-keep` is the name for a copy set over HTTP, by a collector on the site's own host; none sets it yet, and the rule that reads it is the same.
 */
export const NAMES = ['__Host-placet', 'placet', 'placet-keep'] as const

/** What a shielded cookie says: nothing that can be read, so everything is denied. */
const SHIELD = '0'

/**
 * Values of every choice cookie in reach, in no order. Read here and not through js-cookie, which knows one cookie of a name:
 * host and parent domain may each hold one, and the older may grant what the newer refused.
 */
export function readSaved(): string[] {
  try {
    return document.cookie.split('; ').flatMap((cookie) => {
      const [name, value] = cookie.split('=') as [string, string?]
      return (NAMES as readonly string[]).includes(name) ? [value ?? ''] : []
    })
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
