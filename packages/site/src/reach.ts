/** Site. Reach: what a page of the site can delete (WEB-07). */
import type { Trace } from '@placet/model'
import { getDomain } from 'tldts'
import type { SiteConfig } from './configuration.ts'

type Where = Pick<SiteConfig, 'origins'>

/** Private suffixes count: no page of `name.github.io` reaches a cookie of `github.io`. */
const domainOf = (host: string): string | null => getDomain(host, { allowPrivateDomains: true })

/** Registrable domains of a site's origins. A host without one, such as `localhost`, is not among them. */
export const registrableOf = ({ origins }: Where): string[] => [
  ...new Set(origins.flatMap((origin) => (URL.canParse(origin) && domainOf(new URL(origin).hostname)) || [])),
]

/** Tells of a trace whether the page set it, or a host of the same site; never true of what lies with a third party. */
export function isOwnIn(where: Where): (trace: Pick<Trace, 'setBy'>) => boolean {
  const own = registrableOf(where)
  return ({ setBy }) => setBy === 'page' || own.includes(domainOf(setBy) ?? '')
}

/** Tells of a trace whether a page can delete it: the site's own, and no cookie that only servers see. */
export function reachOf(where: Where): (trace: Pick<Trace, 'setBy' | 'isHttpOnly'>) => boolean {
  const isOwn = isOwnIn(where)
  return (trace) => isOwn(trace) && !trace.isHttpOnly
}
