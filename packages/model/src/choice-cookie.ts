/** Model. Choice cookie: one saved decision as the value of a cookie, and back. Runs in the tag and on servers. */
import type { Choice } from './category.ts'
import type { Action, Layer } from './decision.ts'

/** What one choice cookie says. It says nothing yet about whether it holds: see `choiceInForce`. */
export interface SavedChoice {
  site: string
  /** Counts the decisions on this device; the higher one wins. */
  n: number
  action: Action
  layer: Layer
  decidedAtMs: number
  validUntilMs: number
  /** Random, at least 128 bits, base64url. */
  consentId: string
  /** Hex SHA-256, or empty when no notice was shown. */
  noticeHash: string
  /** Choices by category and by service (ids share one namespace), each with the short hash of its category's terms as they were agreed to. */
  items: Record<string, SavedItem>
}

export interface SavedItem {
  choice: Choice
  terms: string
}

/** Version prefix. A reader that meets another version reads no decision: it must never guess. */
const VERSION = '1'

/** Longest value written or read, in characters (WEB-02). Over it nothing is granted. */
export const MAX_COOKIE_LENGTH = 1024

/** Longest time a choice may hold: twelve months (LAW-24) and a day for leap years and time zones. */
const MAX_VALID_MS = 367 * 864e5

/** FNV-1a, 32 bits: finds a cut or altered cookie. Not a signature: a visitor may write the own cookie. */
function checksumOf(text: string): string {
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  return (hash >>> 0).toString(36)
}

/** Prints a cookie value. Every character is URL-safe (RFC 3986 unreserved). The result may be longer than `MAX_COOKIE_LENGTH`. */
export function printChoice({ site, n, action, layer, decidedAtMs, validUntilMs, consentId, noticeHash, items }: SavedChoice): string {
  const list = Object.entries(items).map(([id, { choice, terms }]) => `${id}_${choice === 'granted' ? 1 : 0}_${terms}`)
  const text = [VERSION, site, n, action, layer, decidedAtMs, validUntilMs, consentId, noticeHash, list.join('.')].join('~')
  return `${text}~${checksumOf(text)}`
}

type Fields = [string, string, string, string, string, string, string, string, string, string]

/** Reads a cookie value. `undefined` for anything this version did not write whole: corrupt, cut, newer, too long, or impossible. */
export function parseChoice(text: string): SavedChoice | undefined {
  const end = text.lastIndexOf('~')
  // The checksum vouches for the shape: whoever printed the text printed a whole choice.
  if (text.length > MAX_COOKIE_LENGTH || text.slice(end + 1) !== checksumOf(text.slice(0, end))) return
  const [version, site, n, action, layer, decided, until, consentId, noticeHash, list] = text.split('~') as Fields
  const decidedAtMs = +decided
  const validUntilMs = +until
  // Written so that NaN fails too.
  if (version !== VERSION || !(+n > 0 && validUntilMs > decidedAtMs && validUntilMs - decidedAtMs < MAX_VALID_MS)) return
  const items: Record<string, SavedItem> = {}
  for (const item of list.split('.')) {
    const [id = '', bit, terms = ''] = item.split('_')
    items[id] = { choice: bit === '1' ? 'granted' : 'denied', terms }
  }
  return { site, n: +n, action: action as Action, layer: layer as Layer, decidedAtMs, validUntilMs, consentId, noticeHash, items }
}
