/** Sites. Folder: every JSON file in it is one site's configuration; a change is served at once, a mistake never. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { setImmediate as breathe } from 'node:timers/promises'
import { type CompiledSite, claimedSite, type Mistake, readSiteFiles, type SiteFiles } from '@placet/site'
import { laterProblem } from '../problems.ts'
import { configurationFiles } from './configuration-files.ts'
import { isSame, type Stamp, stampOf } from './file-stamp.ts'
import { type ReadySite, readySite, type SiteFacts } from './ready-site.ts'
import type { SiteCache } from './site-cache.ts'
import type { Sites } from './sites.ts'
import { watchFolder } from './watch-folder.ts'

export type Loading = { ok: true; site: CompiledSite; warnings: readonly Mistake[] } | { ok: false; mistakes: readonly Mistake[] }

export interface SiteFolderOptions {
  folder: string
  sites: Sites
  /** Checks and compiles one configuration. */
  load(files: SiteFiles): Loading | Promise<Loading>
  /** Compiled sites of earlier runs. */
  cache?: SiteCache | undefined
  on: {
    served?(file: string, site: SiteFacts): void
    removed?(file: string, id: string): void
    /** The file is wrong; what it served before, if anything, keeps serving. */
    mistakes?(file: string, mistakes: readonly Mistake[]): void
    warnings?(file: string, warnings: readonly Mistake[]): void
    fault?(error: unknown): void
  }
}

export interface SiteFolder {
  /** Reads what changed in the folder. The first time, what was compiled before is served first, and then what somebody asks for. */
  reload(): Promise<void>
  /** Serves changes as they happen; returns what stops it. */
  watch(): () => void
  /** Reads nothing more; resolves once what is being read is done with, so that storage may be closed. */
  stop(): Promise<void>
}

/** What is known of a file. */
interface Known {
  key: string
  /** Missing where the file is too young for it. */
  stamp: Stamp | undefined
  /** What is wrong with it now. */
  mistakes?: readonly Mistake[]
}

/** A file that has to be checked and compiled. */
interface Waiting {
  id: string | undefined
  /** Done once, however many wait for it. */
  compile(): Promise<void>
}

export function createSiteFolder({ folder, sites, load, cache, on }: SiteFolderOptions): SiteFolder {
  /** What each file serves now. */
  const served = new Map<string, { id: string; key: string; fingerprint: string }>()
  const fileOf = new Map<string, string>()
  const known = new Map<string, Known>()
  /** What the cache could not give back: until the next start it stays in memory. */
  const lost = new Set<string>()
  let last: Promise<void> = Promise.resolve()
  let isFirst = true
  let isStopped = false

  const refuse = (file: string, mistakes: readonly Mistake[]): void => {
    const { key = '', stamp } = known.get(file) ?? {}
    known.set(file, { key, stamp, mistakes })
    on.mistakes?.(file, mistakes)
  }
  const otherFileOf = (id: string, file: string): string | undefined => {
    const other = fileOf.get(id)
    return other === file ? undefined : other
  }
  const letGo = (id: string): void => {
    sites.remove(id)
    fileOf.delete(id)
  }

  /** What the cache lost is made again, at once. */
  const recovering = (file: string, key: string, site: ReadySite): ReadySite => ({
    ...site,
    read: (name) =>
      site.read(name).catch((error: unknown) => {
        on.fault?.(error)
        lost.add(key)
        known.delete(file)
        void reload().catch((fault: unknown) => on.fault?.(fault))
        throw laterProblem('SITES_BEING_READ', 1)
      }),
  })

  const serve = async (file: string, key: string, ready: ReadySite, warnings: readonly Mistake[]): Promise<void> => {
    const { id } = ready.facts
    if (warnings.length > 0) on.warnings?.(file, warnings)
    const other = otherFileOf(id, file)
    if (other) return refuse(file, [doubleId(join(folder, file), id, other)])
    const before = served.get(file)
    const fingerprint = fingerprintOf(ready)
    if (before?.fingerprint !== fingerprint || lost.has(key)) {
      await sites.serveReady(ready)
      if (before && before.id !== id) letGo(before.id)
      on.served?.(file, ready.facts)
    }
    served.set(file, { id, key, fingerprint })
    fileOf.set(id, file)
  }

  const compile = async (file: string, key: string, files: SiteFiles): Promise<void> => {
    const loading = await load(files)
    if (!loading.ok) return refuse(file, loading.mistakes)
    const { site, warnings } = loading
    const kept = lost.has(key) ? undefined : await cache?.keep(key, site, warnings).catch((error: unknown) => on.fault?.(error))
    await serve(file, key, kept ? recovering(file, key, kept.site) : readySite(site), warnings)
  }

  /** False where the cache cannot give it, or not whole. */
  const serveCached = async (file: string, key: string, id: string | undefined): Promise<boolean> => {
    // Two files of one site are settled in the order of their names, after everything else.
    if (!cache || lost.has(key) || id === undefined || otherFileOf(id, file) !== undefined) return false
    try {
      const cached = cache.find(key)
      if (!cached) return false
      await serve(file, key, recovering(file, key, cached.site), cached.warnings)
      return true
    } catch (error) {
      on.fault?.(error)
      return false
    }
  }

  /** Serves the file where it is known what that is; else answers what is to be done. */
  const look = async (file: string): Promise<Waiting | undefined> => {
    const path = join(folder, file)
    const before = known.get(file)
    if (before?.stamp && (await isSame(before.stamp))) return before.mistakes && retell(file, before)
    const readFromMs = Date.now()
    const files = await readSiteFiles(path)
    const stamp = await stampOf([...files.texts.keys()], readFromMs)
    const key = cache?.keyOf(files) ?? keyOf(files)
    known.set(file, { key, stamp })
    if (before?.key === key && !before.mistakes) return
    const id = claimedSite(files)
    if (await serveCached(file, key, id)) return
    let done: Promise<void> | undefined
    const work = () => compile(file, key, files).catch((error: unknown) => forget(file, error))
    return { id, compile: () => (done ??= work()) }
  }

  const retell = (file: string, { mistakes = [] }: Known): undefined => on.mistakes?.(file, mistakes) as undefined
  const forget = (file: string, error: unknown): undefined => {
    known.delete(file)
    on.fault?.(error)
  }

  const removeAllBut = (files: readonly string[]): void => {
    const there = new Set(files)
    for (const file of known.keys()) if (!there.has(file)) known.delete(file)
    for (const [file, { id }] of served) {
      if (there.has(file)) continue
      letGo(id)
      served.delete(file)
      on.removed?.(file, id)
    }
  }

  const reloadNow = async (): Promise<void> => {
    if (isStopped) return
    const waiting: Waiting[] = []
    let areAllLookedAt = false
    const end = isFirst
      ? sites.firstReading.begin({
          async bring(id) {
            for (const one of waiting) if (one.id === id) await one.compile()
            return areAllLookedAt || sites.find(id) !== undefined
          },
        })
      : () => {}
    try {
      const files = await configurationFiles(folder)
      removeAllBut(files)
      for (const file of files) {
        if (isStopped) return
        const one = await look(file).catch((error: unknown) => forget(file, error))
        if (one) waiting.push(one)
      }
      areAllLookedAt = true
      for (const one of waiting) {
        if (isStopped) return
        await one.compile()
        await breathe()
      }
      isFirst = false
      if (waiting.length > 0) cache?.prune(new Set([...served.values()].map(({ key }) => key)))
    } finally {
      end()
    }
  }

  // One after the other: two readings at once could end with the older one served.
  const reload = (): Promise<void> => {
    const next = last.then(reloadNow)
    last = next.catch(() => {})
    return next
  }

  const stop = (): Promise<void> => {
    isStopped = true
    return last
  }

  return { reload, watch: () => watchFolder(folder, reload, (error) => on.fault?.(error)), stop }
}

const keyOf = ({ texts }: SiteFiles): string =>
  createHash('sha256')
    .update(JSON.stringify([...texts]))
    .digest('hex')

/** Changes with anything that is served or checked. */
const fingerprintOf = ({ facts: { buildHash, id, name, isSample, categoryNames }, sources }: ReadySite): string =>
  JSON.stringify([buildHash, id, name, isSample, sources.configuration.hash, categoryNames])

const doubleId = (file: string, id: string, other: string): Mistake => ({
  file,
  path: '/site',
  reason: `The site "${id}" is already served from ${other}.`,
  suggestion: 'Give each file a site id of its own.',
  severity: 'error',
})
