/** Sites. Served site: a compiled site with its files ready to send and its offers ready to check. */
import type { Mode } from '@placet/model'
import type { CompiledSite } from '@placet/site'
import { type Asset, createAsset } from '../assets/asset.ts'
import type { KeptDocument, ServedBuild } from '../storage/served-storage.ts'
import { type Offer, offerOfNotice, offerOfSite } from './offer.ts'

export interface ServedSite {
  compiled: CompiledSite
  origins: ReadonlySet<string>
  /** Address of a build in file names: the first sixteen hex digits of its hash. */
  buildHash: string
  tag: Asset
  /** For regions with a rule of their own. */
  byRegion: ReadonlyMap<string, { mode: Mode; tag: Asset }>
  pinnedTag: Asset
  /** `notice.fr` and its like. */
  files: ReadonlyMap<string, Asset>
  /** What today's configuration offers, for decisions made with no notice shown. */
  offer: Offer
  /** Offers of today's notices, by hash. */
  offers: ReadonlyMap<string, Offer>
}

const SCRIPT = 'text/javascript; charset=utf-8'

/** Length of the hash in the addresses of pinned files. */
const ADDRESS_HASH = 16

/** Compresses every file of the site, once. */
export async function createServedSite(compiled: CompiledSite): Promise<ServedSite> {
  const files = await Promise.all([...compiled.files].map(async ([name, code]) => [name, await createAsset(SCRIPT, code)] as const))
  const regional = [...compiled.byRegion].map(
    async ([region, { mode, tag }]) => [region, { mode, tag: await createAsset(SCRIPT, tag) }] as const,
  )
  return {
    compiled,
    origins: new Set(compiled.origins),
    buildHash: compiled.buildHash.slice(0, ADDRESS_HASH),
    tag: await createAsset(SCRIPT, compiled.tag),
    byRegion: new Map(await Promise.all(regional)),
    pinnedTag: await createAsset(SCRIPT, compiled.pinnedTag),
    files: new Map(files),
    offer: offerOfSite(compiled),
    offers: new Map([...compiled.notices].map(([hash, { document }]) => [hash, offerOfNotice(document)])),
  }
}

/** Name under which a build keeps its pinned tag, beside the parts. */
export const PINNED_TAG = 'tag'

/** Everything that pages pin, by name. */
export const pinnedFiles = ({ pinnedTag, files }: CompiledSite): Map<string, string> => new Map([...files, [PINNED_TAG, pinnedTag]])

/** What is served, by hash. */
export const servingOf = ({ buildHash, compiled }: ServedSite): ServedBuild => ({
  buildHash,
  configurationHash: compiled.sources.configuration.hash,
  noticeHashes: [...compiled.notices.keys()],
})

/** What it was compiled from. Two languages may have one policy document. */
export const documentsOf = ({ sources: { configuration, policies } }: CompiledSite): KeptDocument[] => [
  { kind: 'configuration', ...configuration },
  ...Object.values(policies).map((policy) => ({ kind: 'policy' as const, ...policy })),
]

/** An asset for a file of an earlier build. */
export const createScript = (code: string): Promise<Asset> => createAsset(SCRIPT, code)
