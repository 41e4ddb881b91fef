/** Site. Sync data: what each service that needs consent leaves behind and a page can delete. */
import { NECESSARY, type SyncData } from '@placet/model'
import { getDomain } from 'tldts'
import type { ResolvedSite } from './resolved-site.ts'

const domainOf = (host: string): string | null => getDomain(host, { allowPrivateDomains: true })

/** Names and patterns by service. Services that leave nothing within reach, and those that are necessary, are missing. */
export function syncDataOf({ config, services }: ResolvedSite): SyncData {
  const ownDomains = new Set(config.origins.map((origin) => domainOf(new URL(origin).hostname)).filter(Boolean))
  const data: SyncData = {}
  for (const { id, category, traces } of services) {
    if (category === NECESSARY) continue
    // A page deletes what it set itself, and what a host of the same site set; never what lies with a third party.
    const within = traces.filter(({ setBy }) => setBy === 'page' || ownDomains.has(domainOf(setBy)))
    const namesOf = (...kinds: string[]) => [...new Set(within.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name))]
    const cookies = namesOf('cookie')
    const storage = namesOf('local-storage', 'session-storage')
    if (cookies.length || storage.length) data[id] = { ...(cookies.length && { cookies }), ...(storage.length && { storage }) }
  }
  return data
}
