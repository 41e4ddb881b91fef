/** Sites. Cache: compiled sites in a file of their own, so that a start compiles only what changed. Losing it costs time and nothing else. */
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import type { CompiledSite, Mistake, SiteFiles } from '@placet/site'
import { toQuickBrotli } from '../assets/asset.ts'
import { openCacheFile } from './cache-file.ts'
import { type Content, factsOf, filesOf, type ReadySite } from './ready-site.ts'

/** A site as it was compiled, with what its check warned of. */
export interface CachedSite {
  site: ReadySite
  warnings: readonly Mistake[]
}

export interface SiteCache {
  /** Equal for equal files, compiled by equal code. */
  keyOf(files: SiteFiles): string
  /** Its files are read when asked for, and may turn out to be gone or damaged: then reading rejects. */
  find(key: string): CachedSite | undefined
  /** Keeps a site and answers it as `find` would. */
  keep(key: string, compiled: CompiledSite, warnings: readonly Mistake[]): Promise<CachedSite>
  /** Lets go of sites that are not among these, the longest unused first, as far as they take more than their room. */
  prune(inUse: ReadonlySet<string>): void
  close(): void
}

/** Room for sites that are not served now: earlier configurations, to which somebody may go back. */
const SPARE_BYTES = 128 * 2 ** 20
const BEST = 11
const QUICK = 5

const decompress = promisify(brotliDecompress)
const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')

/** What is kept of a site beside its files. */
type Kept = Pick<ReadySite, 'facts' | 'sources'> & {
  notices: [string, { language: string; canonical: string }][]
  hashes: [name: string, hash: string][]
  warnings: readonly Mistake[]
}

/** `compiler` names everything else that the outcome depends on. Throws where the file cannot be made. */
export function openSiteCache(file: string, compiler: string, nowMs: () => number): SiteCache {
  const { database, statements } = openCacheFile(file)

  const read = async (key: string, hash: string): Promise<Content> => {
    const row = statements.findContent.get({ hash }) as { brotli: Uint8Array; quality: number } | undefined
    const brotli = row && Buffer.from(row.brotli)
    const code = brotli && (await decompress(brotli).catch(() => undefined))
    if (!row || !code || sha256(code) !== hash) {
      statements.forgetContent.run({ hash })
      statements.forgetSite.run({ key })
      throw new Error(`A compiled file of the cache ${file} is ${row ? 'damaged' : 'gone'}.`)
    }
    if (row.quality === BEST) return { code, brotli: { best: brotli } }
    const onBest = (best: Buffer) => {
      if (database.isOpen) statements.improveContent.run({ hash, brotli: best, quality: BEST })
    }
    return { code, brotli: { quick: brotli, onBest } }
  }

  const opened = (key: string, { facts, sources, notices, hashes, warnings }: Kept): CachedSite => {
    const byName = new Map(hashes)
    const site: ReadySite = {
      facts,
      sources,
      notices: new Map(notices),
      names: [...byName.keys()],
      read: async (name) => {
        const hash = byName.get(name)
        return hash === undefined ? undefined : read(key, hash)
      },
    }
    return { site, warnings }
  }

  return {
    keyOf: ({ texts }) => sha256(JSON.stringify([compiler, ...texts])),

    find(key) {
      const row = statements.findSite.get({ key }) as { json: string; jsonHash: string } | undefined
      if (!row || sha256(row.json) !== row.jsonHash) return undefined
      statements.useSite.run({ key, nowMs: nowMs() })
      return opened(key, JSON.parse(row.json))
    },

    async keep(key, compiled, warnings) {
      const contents = new Map<string, Buffer>()
      const hashes: Kept['hashes'] = []
      for (const [name, code] of filesOf(compiled)) {
        const hash = sha256(code)
        hashes.push([name, hash])
        if (!contents.has(hash) && !statements.hasContent.get({ hash })) contents.set(hash, await toQuickBrotli(Buffer.from(code)))
      }
      const notices: Kept['notices'] = [...compiled.notices].map(([hash, { language, canonical }]) => [hash, { language, canonical }])
      const kept: Kept = { facts: factsOf(compiled), sources: compiled.sources, notices, hashes, warnings }
      const json = JSON.stringify(kept)
      const bytes = [...contents.values()].reduce((sum, { length }) => sum + length, json.length)
      database.exec('begin immediate')
      try {
        for (const [hash, brotli] of contents) statements.keepContent.run({ hash, brotli, quality: QUICK })
        statements.keepSite.run({ key, json, jsonHash: sha256(json), bytes, nowMs: nowMs() })
        for (const [name, hash] of hashes) statements.keepFile.run({ key, name, hash })
        database.exec('commit')
      } catch (error) {
        if (database.isTransaction) database.exec('rollback')
        throw error
      }
      return opened(key, JSON.parse(json))
    },

    prune(inUse) {
      let spare = 0
      let pruned = 0
      for (const { key, bytes } of statements.sitesByUse.all() as { key: string; bytes: number }[]) {
        if (inUse.has(key)) continue
        spare += bytes
        if (spare > SPARE_BYTES) pruned += Number(statements.forgetSite.run({ key }).changes)
      }
      if (pruned > 0) statements.forgetUnused.run()
    },

    close() {
      if (database.isOpen) database.close()
    },
  }
}
