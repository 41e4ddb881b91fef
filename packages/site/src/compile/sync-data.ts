/** Site. Sync data: which services leave something that must go once they are denied. */
import type { SyncData } from '@placet/model'
import type { ResolvedSite } from './resolved-site.ts'
import { sweepDataOf } from './sweep-data.ts'

export const syncDataOf = (site: ResolvedSite): SyncData => ({ services: Object.keys(sweepDataOf(site).services) })
