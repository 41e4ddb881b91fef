/** Sites. Served site: a site with its offers ready to check, and what is to be proven of it. */
import type { Mode, NoticeDocument } from '@placet/model'
import type { KeptDocument, ServedBuild } from '../storage/served-storage.ts'
import { type Offer, offerOfNotice, offerOfSite } from './offer.ts'
import { PINNED_TAG, type ReadySite, type SiteFacts } from './ready-site.ts'

export interface ServedSite {
  compiled: SiteFacts
  origins: ReadonlySet<string>
  /** Address of a build in file names: the first sixteen hex digits of its hash. */
  buildHash: string
  /** Regions with a rule of their own. */
  modes: ReadonlyMap<string, Mode>
  read: ReadySite['read']
  /** What today's configuration offers, for decisions made with no notice shown. */
  offer: Offer
  /** Offers of today's notices, by hash. */
  offers: ReadonlyMap<string, Offer>
}

/** Length of the hash in the addresses of pinned files. */
const ADDRESS_HASH = 16

export function createServedSite({ facts, notices, read }: ReadySite): ServedSite {
  const offerIn = (canonical: string) => offerOfNotice(JSON.parse(canonical) as NoticeDocument)
  return {
    compiled: facts,
    origins: new Set(facts.origins),
    buildHash: facts.buildHash.slice(0, ADDRESS_HASH),
    modes: new Map(Object.entries(facts.modes)),
    read,
    offer: offerOfSite(facts),
    offers: new Map([...notices].map(([hash, { canonical }]) => [hash, offerIn(canonical)])),
  }
}

/** Everything that pages pin, by name. */
export async function pinnedFiles({ names, read }: ReadySite): Promise<Map<string, string>> {
  const pinned = names.filter((name) => name === PINNED_TAG || name.includes('.'))
  return new Map(await Promise.all(pinned.map(async (name) => [name, String((await read(name))?.code ?? '')] as const)))
}

/** What is served, by hash. */
export const servingOf = ({ facts, sources, notices }: ReadySite): ServedBuild => ({
  buildHash: facts.buildHash.slice(0, ADDRESS_HASH),
  configurationHash: sources.configuration.hash,
  noticeHashes: [...notices.keys()],
})

/** What it was compiled from. Two languages may have one policy document. */
export const documentsOf = ({ sources: { configuration, policies } }: ReadySite): KeptDocument[] => [
  { kind: 'configuration', ...configuration },
  ...Object.values(policies).map((policy) => ({ kind: 'policy' as const, ...policy })),
]
