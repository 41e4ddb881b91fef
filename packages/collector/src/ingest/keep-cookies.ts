/**
 * Ingest. Keep cookies: on the site's own host, the answer to a decision carries a copy of the choice cookie, for browsers that forget
 * after days what scripts wrote (WEB-03, WEB-04). The collector prints no choice of its own: it gives back the cookie that came with
 * the decision, and only where that says exactly what the record says.
 */
import { type DecisionWire, KEEP, parseChoice, type SavedChoice, savedIn, UNSEEN } from '@placet/model'
import { parseCookie, stringifySetCookie } from 'cookie'
import type { SiteFacts } from '../sites/ready-site.ts'

/** What `printChoice` writes: whatever else came in a cookie stays out of a header. */
const PRINTED = /^[\w.~-]+$/

const DAY_S = 86_400

/** True where a saved choice is the decision of a record, to the last service. */
function isSame(saved: SavedChoice, decision: DecisionWire, { id: site, services }: Omit<SiteFacts, 'modes'>): boolean {
  const { consentId, n, action, layer, noticeHash, decidedAt, validUntil } = decision
  const wanted = [site, consentId, n, action, layer, noticeHash ?? '', Date.parse(decidedAt), Date.parse(validUntil)]
  const found = [saved.site, saved.consentId, saved.n, saved.action, saved.layer, saved.noticeHash, saved.decidedAtMs, saved.validUntilMs]
  const said: DecisionWire['choices'] = { ...decision.choices, ...decision.services }
  return (
    wanted.every((value, i) => value === found[i]) &&
    Object.entries(saved.items).every(
      ([id, { choice }]) => choice === (said[id] ?? decision.choices[services[id]?.category ?? ''] ?? 'denied'),
    ) &&
    Object.entries(said).every(([id, choice]) => choice === 'denied' || saved.items[id]?.choice === choice)
  )
}

/**
 * Values for `Set-Cookie` in the answer to a request whose decisions were acknowledged; mostly none. `headers` are the request's.
 * No header that a proxy sets is asked: whether the collector is on the page's own host is the configuration's to say.
 */
export function keepCookies(
  headers: { cookie?: string | undefined; origin?: string | undefined },
  site: Omit<SiteFacts, 'modes'>,
  decisions: readonly DecisionWire[],
  nowMs: number,
): string[] {
  if (headers.cookie === undefined) return []
  const { origin, protocol } = new URL(site.collector)
  if (headers.origin !== origin) return []
  const print = (name: string, value: string, maxAge: number): string =>
    stringifySetCookie({
      name,
      value,
      maxAge,
      path: '/',
      sameSite: 'lax',
      secure: protocol === 'https:',
      ...(site.domain !== undefined && { domain: site.domain }),
    })
  const newest = decisions.reduce((one, other) => (other.n > one.n ? other : one), { n: 0 } as DecisionWire)
  for (const value of savedIn(headers.cookie)) {
    const saved = PRINTED.test(value) ? parseChoice(value) : undefined
    // The cookie is written before its decision is sent: an older record that comes with a newer cookie is kept as evidence, and no more.
    if (!saved || !isSame(saved, newest, site)) continue
    // The device's clock may be wrong: then the shorter time holds.
    const maxAge = Math.floor((saved.validUntilMs - Math.max(nowMs, saved.decidedAtMs)) / 1000)
    if (maxAge <= 0) return []
    // The mark goes first and lives longer, so that there is no moment at which the copy is without it.
    return [print(UNSEEN, '1', maxAge + DAY_S), print(KEEP, value, maxAge)]
  }
  // A copy that is older than what was just acknowledged must not outlive it, also where the page cannot delete it.
  const kept = parseChoice(parseCookie(headers.cookie)[KEEP] ?? '')
  return kept?.site === site.id && kept.n < newest.n ? [print(KEEP, '', 0)] : []
}
