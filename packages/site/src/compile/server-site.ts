/** Site. Server site: what a server that renders the site's pages must know, in one file that it can import. */
import type { ServerSite } from '@placet/model'
import { hearingOf } from './hearing.ts'
import type { ResolvedSite } from './resolved-site.ts'
import { tagDataOf } from './tag-data.ts'

/** Asks exactly what the tag asks, so that page and server never differ. */
export function serverSiteOf(resolved: ResolvedSite): ServerSite {
  const hearing = hearingOf(resolved)
  const { site, categories, services } = tagDataOf(resolved, '', '')
  return {
    site,
    categories,
    services,
    hosts: Object.fromEntries(resolved.services.flatMap(({ id, hosts }) => (hosts.length > 0 ? [[id, [...hosts]]] : []))),
    ...(hearing && { refusedBySignal: hearing.refused }),
    collector: resolved.collector,
  }
}
