/** Bench. `npm run bench:sites`: sites by the thousand (`--sites 50` for a look): the first start, a start with what was compiled before, the change of one; time and memory. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCollector, createSiteFolder, openSiteCache, openStorage } from '@placet/collector'
import { aConfiguration, aSitesFolder } from '@placet/collector/fixtures'
import { checkSiteFiles, compilerHash, compileSite, readBundles } from '@placet/site'
import { line, whole } from './print.ts'

const { values } = parseArgs({ options: { sites: { type: 'string', default: '2000' } } })
const count = Number(values.sites)
const MIB = 2 ** 20

const folder = mkdtempSync(join(tmpdir(), 'placet-sites-'))
const nameOf = (i: number) => `${String(i).padStart(5, '0')}.json`
const configurationOf = (i: number, name = `Site ${i}`) => ({
  ...aConfiguration,
  site: `site-${i}`,
  controller: { ...aConfiguration.controller, name },
})
const sites = aSitesFolder(folder, Object.fromEntries(Array.from({ length: count }, (_, i) => [nameOf(i), configurationOf(i)])))
const bundles = await readBundles()
const cacheFile = join(folder, 'cache', 'sites.db')
const lastSite = `site-${count - 1}`

async function timed<T>(work: () => Promise<T>): Promise<number> {
  const startMs = performance.now()
  await work()
  return performance.now() - startMs
}

async function start() {
  const storage = await openStorage(`file:${join(folder, 'placet.db')}`, { nowMs: Date.now })
  const collector = await createCollector({ storage, log: { level: 'silent' } })
  const cache = openSiteCache(cacheFile, await compilerHash(bundles), Date.now)
  const told = { served: 0 }
  const siteFolder = createSiteFolder({
    folder: sites,
    sites: collector.sites,
    cache,
    load: (files) => {
      const loaded = checkSiteFiles(files)
      return loaded.ok ? { ok: true, site: compileSite(loaded.source, bundles), warnings: loaded.warnings } : loaded
    },
    on: {
      served: () => void told.served++,
      mistakes: (file, mistakes) => {
        throw new Error(`${file}: ${JSON.stringify(mistakes)}`)
      },
      fault: (error) => {
        throw error
      },
    },
  })
  const tag = async (site: string) => {
    for (;;) {
      const { statusCode } = await collector.public.inject({ url: `/s/${site}.js`, headers: { 'accept-encoding': 'br' } })
      if (statusCode === 200) return
      if (statusCode !== 503) throw new Error(`${site} was answered ${statusCode}.`)
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }
  const end = async () => {
    await collector.close()
    cache.close()
  }
  return { siteFolder, told, tag, end }
}

/** One start: until the site that comes last is served to whoever asks, until all are, and what it takes. */
async function measuredStart() {
  globalThis.gc?.()
  const beforeBytes = process.memoryUsage().rss
  const startMs = performance.now()
  const started = await start()
  const reading = started.siteFolder.reload()
  await started.tag(lastSite)
  const firstTagMs = performance.now() - startMs
  await reading
  const allMs = performance.now() - startMs
  globalThis.gc?.()
  if (started.told.served !== count) throw new Error(`${started.told.served} were served, not ${count}.`)
  return { ...started, firstTagMs, allMs, bytes: process.memoryUsage().rss - beforeBytes }
}

const seconds = (ms: number) => (ms / 1000).toFixed(2)
line('sites', 'start', 'last tag, s', 'all served, s', 'MiB more')
const cold = await measuredStart()
line(whole(count), 'first', seconds(cold.firstTagMs), seconds(cold.allMs), whole(cold.bytes / MIB))
await cold.end()
const warm = await measuredStart()
line(whole(count), 'again', seconds(warm.firstTagMs), seconds(warm.allMs), whole(warm.bytes / MIB))

// Younger than this, the times of a file do not tell whether it changed.
await new Promise((resolve) => setTimeout(resolve, 2_100))
await warm.siteFolder.reload()
const sameMs = await timed(warm.siteFolder.reload)
writeFileSync(join(sites, nameOf(0)), JSON.stringify(configurationOf(0, 'Changed')))
const oneMs = await timed(warm.siteFolder.reload)
if (warm.told.served !== count + 1) throw new Error('The one that changed was not served.')
const tagMs = await timed(() => warm.tag('site-1'))
const againMs = await timed(() => warm.tag('site-1'))
await warm.end()
const cacheBytes = statSync(cacheFile).size
rmSync(folder, { recursive: true, force: true })

console.log()
line('sites', 'nothing new, s', 'one changed, s', 'a tag, ms', 'again, ms', 'cache, MiB')
line(whole(count), seconds(sameMs), seconds(oneMs), tagMs.toFixed(1), againMs.toFixed(1), whole(cacheBytes / MIB))
