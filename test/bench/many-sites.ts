/** Bench. `npm run bench:sites`: sites by the thousand (`--sites 50` for a look): time until all are served, memory, and the change of one. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createCollector, createSiteFolder, openStorage } from '@placet/collector'
import { aConfiguration, aSitesFolder } from '@placet/collector/fixtures'
import { compileSite, loadSite, readBundles } from '@placet/site'
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
const storage = await openStorage(`file:${join(folder, 'placet.db')}`, { nowMs: Date.now })
const collector = await createCollector({ storage, log: { level: 'silent' } })
let served = 0
const siteFolder = createSiteFolder({
  folder: sites,
  sites: collector.sites,
  load: async (file) => {
    const loaded = await loadSite(file)
    return loaded.ok ? { ok: true, site: compileSite(loaded.source, bundles), warnings: [] } : loaded
  },
  on: {
    served: () => void served++,
    mistakes: (file, mistakes) => {
      throw new Error(`${file}: ${JSON.stringify(mistakes)}`)
    },
  },
})

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startMs = performance.now()
  await work()
  return performance.now() - startMs
}

const beforeBytes = process.memoryUsage().rss
const startMs = await timed(siteFolder.reload)
const bytes = process.memoryUsage().rss - beforeBytes
const sameMs = await timed(siteFolder.reload)
writeFileSync(join(sites, nameOf(0)), JSON.stringify(configurationOf(0, 'Changed')))
const oneMs = await timed(siteFolder.reload)
const tagMs = await timed(() => collector.public.inject({ url: `/s/site-${count - 1}.js`, headers: { 'accept-encoding': 'br' } }))
await collector.close()
rmSync(folder, { recursive: true, force: true })

if (served !== count + 1) throw new Error(`${served} were served, not ${count} and one changed.`)
line('sites', 'start, s', 'KiB each', 'MiB', 'nothing new, s', 'one changed, s', 'a tag, ms')
line(
  whole(count),
  (startMs / 1000).toFixed(1),
  whole((bytes / count / MIB) * 1024),
  whole(bytes / MIB),
  (sameMs / 1000).toFixed(1),
  (oneMs / 1000).toFixed(1),
  tagMs.toFixed(1),
)
