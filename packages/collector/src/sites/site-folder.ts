/** Sites. Folder: every JSON file in it is one site's configuration; a change is served at once, a mistake never. */
import { type FSWatcher, watch } from 'node:fs'
import { join } from 'node:path'
import type { CompiledSite, Mistake } from '@placet/site'
import { configurationFiles } from './configuration-files.ts'
import type { Sites } from './sites.ts'

export type Loading = { ok: true; site: CompiledSite; warnings: readonly Mistake[] } | { ok: false; mistakes: readonly Mistake[] }

export interface SiteFolderOptions {
  folder: string
  sites: Sites
  /** Reads, checks and compiles one configuration. */
  load(file: string): Promise<Loading>
  on: {
    served?(file: string, site: CompiledSite): void
    removed?(file: string, id: string): void
    /** The file is wrong; what it served before, if anything, keeps serving. */
    mistakes?(file: string, mistakes: readonly Mistake[]): void
    warnings?(file: string, warnings: readonly Mistake[]): void
    fault?(error: unknown): void
  }
}

export interface SiteFolder {
  /** Reads the whole folder again. */
  reload(): Promise<void>
  /** Serves changes as they happen; returns what stops it. */
  watch(): () => void
}

/** Editors write a file in several steps; they are one change. */
const SETTLE_MS = 150

export function createSiteFolder({ folder, sites, load, on }: SiteFolderOptions): SiteFolder {
  /** What each file serves now. */
  const served = new Map<string, { id: string; fingerprint: string }>()
  let last: Promise<void> = Promise.resolve()

  const serve = async (file: string): Promise<void> => {
    const loading = await load(join(folder, file))
    if (!loading.ok) return on.mistakes?.(file, loading.mistakes)
    const { site, warnings } = loading
    if (warnings.length > 0) on.warnings?.(file, warnings)
    const other = [...served].find(([otherFile, { id }]) => id === site.id && otherFile !== file)
    if (other) return on.mistakes?.(file, [doubleId(file, site.id, other[0])])
    const before = served.get(file)
    const fingerprint = fingerprintOf(site)
    if (before?.fingerprint === fingerprint) return
    await sites.serve(site)
    if (before && before.id !== site.id) sites.remove(before.id)
    served.set(file, { id: site.id, fingerprint })
    on.served?.(file, site)
  }

  const reloadNow = async (): Promise<void> => {
    const files = await configurationFiles(folder)
    for (const [file, { id }] of served) {
      if (files.includes(file)) continue
      sites.remove(id)
      served.delete(file)
      on.removed?.(file, id)
    }
    for (const file of files) await serve(file).catch((error: unknown) => on.fault?.(error))
  }

  // One after the other: two readings at once could end with the older one served.
  const reload = (): Promise<void> => {
    const next = last.then(reloadNow)
    last = next.catch(() => {})
    return next
  }

  return {
    reload,
    watch() {
      let timer: NodeJS.Timeout | undefined
      const settle = () => {
        clearTimeout(timer)
        timer = setTimeout(() => void reload().catch((error: unknown) => on.fault?.(error)), SETTLE_MS)
      }
      // Policies stand in folders below, so the watch goes down.
      const watcher: FSWatcher = watch(folder, { recursive: true }, settle)
      watcher.on('error', (error) => on.fault?.(error))
      return () => {
        clearTimeout(timer)
        watcher.close()
      }
    },
  }
}

/** Changes with anything that is served or checked; equal fingerprints need no new compression. */
const fingerprintOf = ({ buildHash, id, name, isSample, sources, categoryNames }: CompiledSite): string =>
  JSON.stringify([buildHash, id, name, isSample, sources.configuration.hash, categoryNames])

const doubleId = (file: string, id: string, other: string): Mistake => ({
  file,
  path: '/site',
  reason: `The site "${id}" is already served from ${other}.`,
  suggestion: 'Give each file a site id of its own.',
  severity: 'error',
})
