/** Demo. Owner: whose doing a cookie, a key or a request is. */

/** `site` is the page's own business and is not listed; `other` is listed without a name. */
export type Owner = 'site' | 'necessary' | 'PostHog' | 'Snowplow' | 'Mixpanel' | 'AdPulse' | 'FilmHub' | 'other'

const keys: readonly [RegExp, Owner][] = [
  [/^(__Host-)?placet/, 'necessary'],
  [/^(ph_|__ph|dmn_|posthog)/, 'PostHog'],
  [/^(_sp_|snowplow)/, 'Snowplow'],
  [/^(mp_|__mp)/, 'Mixpanel'],
  [/^_?adp_/, 'AdPulse'],
]

const paths: readonly [RegExp, Owner][] = [
  [/^\/(sink|assets\/sdk)\/posthog/, 'PostHog'],
  [/^\/(sink|assets\/sdk)\/snowplow/, 'Snowplow'],
  [/^\/(sink|assets\/sdk)\/mixpanel/, 'Mixpanel'],
  [/^\/(sink|assets)\/adpulse/, 'AdPulse'],
  [/^\/(sink\/filmhub|player\/)/, 'FilmHub'],
]

const first = (rules: readonly [RegExp, Owner][], text: string): Owner | undefined => rules.find(([pattern]) => pattern.test(text))?.[1]

/** Owner of a cookie or storage key, by its name. */
export const ownerOfKey = (name: string): Owner => first(keys, name) ?? 'other'

/** Owner of a request, by its address; `collector` is the origin that the consent tag came from. */
export function ownerOfRequest(address: string, page: string, collector: string | undefined): Owner {
  const { origin, pathname } = new URL(address)
  const known = first(paths, pathname)
  if (known) return known
  if (origin === collector) return 'necessary'
  return origin === page ? 'site' : 'other'
}
