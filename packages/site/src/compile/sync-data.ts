/** Site. Sync data: what each service that needs consent leaves behind and a page can delete. */
import { NECESSARY, type SyncData } from '@placet/model'
import { reachOf } from '../reach.ts'
import type { ResolvedSite } from './resolved-site.ts'

/** Names and patterns by service. Services that leave nothing within reach, and those that are necessary, are missing. */
export function syncDataOf({ config, services }: ResolvedSite): SyncData {
  const isWithinReach = reachOf(config)
  const data: SyncData = {}
  for (const { id, category, traces } of services) {
    if (category === NECESSARY) continue
    const within = traces.filter(isWithinReach)
    const namesOf = (...kinds: string[]) => [...new Set(within.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name))]
    const cookies = namesOf('cookie')
    const storage = namesOf('local-storage', 'session-storage')
    if (cookies.length || storage.length) data[id] = { ...(cookies.length && { cookies }), ...(storage.length && { storage }) }
  }
  return data
}
