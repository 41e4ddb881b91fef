/** Collector. Serve: reads the environment, opens the two ports, keeps the sites fresh, drains at the end. */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Bundles, checkSiteFiles, compilerHash, compileSite, readBundles } from '@placet/site'
import type { FastifyInstance } from 'fastify'
import { systemAmbient } from './ambient.ts'
import { type Collector, createCollector } from './collector.ts'
import { type Environment, readEnvironment } from './environment.ts'
import { withFiles } from './environment-files.ts'
import { openKeys } from './evidence/key-files.ts'
import { createPublication } from './evidence/publication.ts'
import { withTombstoneJournal } from './evidence/tombstone-journal.ts'
import { keepRetention } from './retention/keep-retention.ts'
import { openSiteCache, type SiteCache } from './sites/site-cache.ts'
import { createSiteFolder, type SiteFolder, type SiteFolderOptions } from './sites/site-folder.ts'
import { openStorage } from './storage/open-storage.ts'

export interface Serving {
  /** Where the listeners answer. */
  publicUrl: string
  dashboardUrl: string
  /** Proves, at the dashboard's first page, that you may create the first account. `undefined` once there is one. */
  setupSecret: string | undefined
  /** Reads the folder of sites again. */
  reload(): Promise<void>
  /** Finishes the requests under way, writes what waits, closes. */
  stop(): Promise<void>
}

/** Starts everything, or throws a sentence that says what to change. `say` gets the lines for a person; the log goes to standard error. */
export async function serve(environment: Environment = process.env, say: (line: string) => void = console.log): Promise<Serving> {
  const settled = readEnvironment(withFiles(environment))
  if (!existsSync(settled.sites))
    throw new Error(`There is no folder "${settled.sites}": set PLACET_SITES to the one with your site configurations.`)
  const bundles = await readBundles(settled.bundles)
  const keys = openKeys(settled.keys)
  let warn = say
  const opened = await openStorage(settled.databaseUrl, {
    nowMs: systemAmbient.nowMs,
    warn: (sentence) => warn(sentence),
    ...(settled.readDatabaseUrl === undefined ? {} : { readUrl: settled.readDatabaseUrl }),
  })
  // Before anything is served: a restored backup may hold what was erased since.
  const storage = await withTombstoneJournal(opened, settled.tombstones, (sentence) => warn(sentence))
  const collector = await createCollector({
    storage,
    keys,
    publishCheckpoint: createPublication({ folder: settled.checkpoints, webhook: settled.checkpointWebhook }),
    trustedProxies: settled.trustedProxies,
    secondFactor: settled.secondFactor,
    dashboardFolder: dashboardFolder(),
    log: { level: settled.logLevel, stream: process.stderr },
    ...(settled.publicUrl === undefined ? {} : { publicUrl: settled.publicUrl }),
    ...(settled.regionHeader === undefined ? {} : { regionHeader: settled.regionHeader }),
    limits: {
      ...(settled.perNetwork && { perNetwork: settled.perNetwork }),
      ...(settled.perBurst && { perBurst: settled.perBurst }),
    },
  })
  // What storage has to say goes to the log from here on.
  warn = (sentence) => collector.public.log.warn(sentence)
  const cache = await openCache(settled.cache, bundles, settled.publicUrl, warn)
  const folder = watchedFolder(settled.sites, collector, settled.regionHeader, compiler(bundles, settled.publicUrl), cache)
  // What is still being read writes to what is closed.
  const close = () =>
    folder
      .stop()
      .then(() => collector.close())
      .finally(() => cache?.close())
  try {
    const { host } = settled
    // Whoever asks for a site meanwhile gets it first, or is told to come back; readiness waits for all of them.
    const reading = folder.reload()
    reading.catch(() => {})
    const publicUrl = await listen(collector.public, host, settled.port, 'PLACET_PORT')
    await reading
    const dashboardUrl = await listen(collector.private, host, settled.dashboardPort, 'PLACET_DASHBOARD_PORT')
    const stopWatching = folder.watch()
    const stopRetention = keepRetention(() => ({ storage, nowMs: systemAmbient.nowMs(), terms: settled.terms, actor: 'retention' }), {
      expired(report) {
        const [gone, held] = [report.filter((one) => !one.isHeld), report.filter((one) => one.isHeld)]
        if (gone[0]) collector.public.log.info({ report: gone }, 'what was kept for its term is gone')
        if (held[0]) collector.public.log.info({ report: held }, 'a legal hold keeps records past their term')
      },
      fault: (error) => collector.public.log.error({ err: error }, 'what was kept for its term could not be let go'),
    })
    const setupSecret = await collector.newSetupSecret()

    say(`Public collector  ${publicUrl}`)
    say(`Dashboard         ${dashboardUrl}`)
    if (collector.sites.all().length === 0)
      say(`No site is served: put a right configuration into "${settled.sites}"; "placet check" says what is wrong.`)
    if (setupSecret) say(`First sign-in     open the dashboard and enter this setup secret: ${setupSecret}`)
    return {
      publicUrl,
      dashboardUrl,
      setupSecret,
      reload: () => folder.reload().catch((error: unknown) => collector.public.log.error({ err: error }, 'sites could not be read again')),
      stop: () => {
        stopWatching()
        stopRetention()
        return close()
      },
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** A terminal signals a whole group of processes, whose parent may then signal again: within this time that is one wish. */
const SAME_WISH_MS = 1_000

/** Resolves after a termination signal, once everything is drained. A hang-up reads the sites again; asking a second time ends at once. */
export function untilStopped(serving: Serving): Promise<void> {
  process.on('SIGHUP', () => void serving.reload())
  return new Promise((resolve, reject) => {
    let askedMs: number | undefined
    const stop = () => {
      if (askedMs === undefined) serving.stop().then(resolve, reject)
      else if (performance.now() - askedMs > SAME_WISH_MS) process.exit(1)
      askedMs ??= performance.now()
    }
    process.on('SIGTERM', stop)
    process.on('SIGINT', stop)
  })
}

const compiler =
  (bundles: Bundles, publicUrl: string | undefined): SiteFolderOptions['load'] =>
  (files) => {
    const loaded = checkSiteFiles(files)
    if (!loaded.ok) return loaded
    const site = compileSite(loaded.source, bundles, publicUrl === undefined ? {} : { publicUrl })
    return { ok: true, site, warnings: loaded.warnings }
  }

/** Without a cache everything works, and each start compiles every site. */
async function openCache(file: string, bundles: Bundles, publicUrl: string | undefined, warn: (sentence: string) => void) {
  try {
    return openSiteCache(file, JSON.stringify([await compilerHash(bundles), publicUrl]), systemAmbient.nowMs)
  } catch (error) {
    warn(
      `Compiled sites are not kept: ${file} cannot be used (${error instanceof Error ? error.message : error}). Set PLACET_CACHE to a file that can be written.`,
    )
    return undefined
  }
}

function watchedFolder(
  folder: string,
  { sites, public: { log } }: Collector,
  regionHeader: string | undefined,
  load: SiteFolderOptions['load'],
  cache: SiteCache | undefined,
): SiteFolder {
  return createSiteFolder({
    folder,
    sites,
    load,
    cache,
    on: {
      served: (file, { id, buildHash, modes, categories }) => {
        log.info({ file, site: id, buildHash }, 'site is served')
        if (Object.keys(modes)[0] && !regionHeader)
          log.warn({ file, site: id }, 'rules by region need PLACET_REGION_HEADER: until it is set, everybody is asked first')
        if (!categories[0]) log.info({ file, site: id }, 'no notice is shown: nothing that this site lists needs consent')
      },
      removed: (file, id) => log.warn({ file, site: id }, 'site is no longer served: its configuration is gone'),
      mistakes: (file, mistakes) => log.error({ file, mistakes }, 'configuration has mistakes; what was served before keeps serving'),
      warnings: (file, warnings) => log.warn({ file, warnings }, 'configuration has warnings'),
      fault: (error) => log.error({ err: error }, 'configuration could not be read'),
    },
  })
}

async function listen(app: FastifyInstance, host: string, port: number, variable: string): Promise<string> {
  try {
    await app.listen({ host, port })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EADDRINUSE') throw new Error(`Port ${port} is taken: set ${variable} to another one.`)
    if (code === 'EACCES') throw new Error(`Port ${port} may not be opened by this account: set ${variable} to another one.`)
    throw error
  }
  const bound = app.server.address() as AddressInfo
  return `http://${host.includes(':') ? `[${host}]` : host}:${bound.port}`
}

const dashboardFolder = (): string => join(fileURLToPath(new URL('.', import.meta.resolve('@placet/dashboard/package.json'))), 'dist')
