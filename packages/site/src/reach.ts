/** Site. Reach: what a page of the site can delete. */
import type { Trace } from '@placet/model'
import { getDomain } from 'tldts'
import type { SiteConfig } from './configuration.ts'

const domainOf = (host: string): string | null => getDomain(host, { allowPrivateDomains: true })

/** Tells of a trace whether the page set it, or a host of the same site; never true of what lies with a third party. */
export function reachOf({ origins }: Pick<SiteConfig, 'origins'>): (trace: Pick<Trace, 'setBy'>) => boolean {
  const own = new Set(origins.map((origin) => (URL.canParse(origin) ? domainOf(new URL(origin).hostname) : null)).filter(Boolean))
  return ({ setBy }) => setBy === 'page' || own.has(domainOf(setBy))
}
