/** Routes. Is first visit: whether a request for the tag itself shows that its browser has no choice yet. */
import type { IncomingHttpHeaders } from 'node:http'
import { NAMES } from '@placet/model'
import type { SiteFacts } from '../sites/ready-site.ts'

/**
 * True where the cookies of the page would have come along, and none of them is a choice. Browsers say by themselves where a request comes
 * from; one that does not say it, or is from another site, may have left them at home.
 */
export function isFirstVisit(headers: IncomingHttpHeaders, site: SiteFacts): boolean {
  const from = headers['sec-fetch-site']
  // With `crossorigin` a page keeps its cookies from other hosts, also from those of its own site.
  const hasCookies = from === 'same-origin' || (from === 'same-site' && headers['sec-fetch-mode'] === 'no-cors' && sharesCookies(site))
  return hasCookies && !hasChoice(headers.cookie ?? '')
}

/** True for a choice under any of its names, whatever it says: what holds is for the page to find out. */
const hasChoice = (cookies: string): boolean => cookies.split(/;\s*/).some((cookie) => isName(cookie.split('=')[0]))
const isName = (name: unknown): boolean => (NAMES as readonly unknown[]).includes(name)

/** True where the choice is kept under a domain that the collector is in. */
function sharesCookies({ domain, collector }: SiteFacts): boolean {
  return domain !== undefined && `.${new URL(collector).hostname}`.endsWith(`.${domain.replace(/^\./, '')}`)
}

/** The language of the site that is named so, exactly. */
export const offered = ({ languages }: SiteFacts, named: unknown): string | undefined => languages.find((language) => language === named)

/** The language that a page will show, where that can be told: the site has one, or the page names it in the tag's address. */
export const languageFor = (site: SiteFacts, named: unknown): string | undefined =>
  site.languages[1] === undefined ? site.languages[0] : offered(site, named)
