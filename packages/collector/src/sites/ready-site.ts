/** Sites. Ready site: a compiled site whose files are read when somebody asks for them. */
import type { Mode } from '@placet/model'
import type { CompiledSite } from '@placet/site'
import type { KnownBrotli } from '../assets/asset.ts'

/** What is known of a site without its files. */
export interface SiteFacts extends Omit<CompiledSite, 'tag' | 'pinnedTag' | 'files' | 'byRegion' | 'notices' | 'sources' | 'server'> {
  /** Of regions with a rule of their own. */
  modes: Record<string, Mode>
}

/** A file with what is known of it in compressed form. */
export interface Content {
  code: string | Buffer
  brotli?: KnownBrotli
}

export interface ReadySite {
  facts: SiteFacts
  /** Exact bytes of each notice, by hash. */
  notices: ReadonlyMap<string, { language: string; canonical: string }>
  sources: CompiledSite['sources']
  /** Names of all files: parts, `PINNED_TAG`, `stableTag`. */
  names: readonly string[]
  read(name: string): Promise<Content | undefined>
}

/** Name under which a build keeps its pinned tag, beside the parts. */
export const PINNED_TAG = 'tag'
/** Name of the tag at its stable address, everywhere or in a region. Parts have a dot in their names, so nobody can ask for it under another one. */
export const stableTag = (region?: string): string => (region === undefined ? 'stable' : `stable/${region}`)

export function factsOf(compiled: CompiledSite): SiteFacts {
  const { tag: _, pinnedTag: __, files: ___, byRegion, notices: ____, sources: _____, server: ______, ...facts } = compiled
  return { ...facts, modes: Object.fromEntries([...byRegion].map(([region, { mode }]) => [region, mode])) }
}

/** Every file of a site, by name. */
export function filesOf({ files, tag, byRegion, pinnedTag }: CompiledSite): Map<string, string> {
  const regional = [...byRegion].map(([region, own]) => [stableTag(region), own.tag] as const)
  return new Map([...files, [PINNED_TAG, pinnedTag], [stableTag(), tag], ...regional])
}

/** A site that stays in memory as it was compiled. */
export function readySite(compiled: CompiledSite): ReadySite {
  const files = filesOf(compiled)
  return {
    facts: factsOf(compiled),
    notices: compiled.notices,
    sources: compiled.sources,
    names: [...files.keys()],
    read: async (name) => {
      const code = files.get(name)
      return code === undefined ? undefined : { code }
    },
  }
}
