/** Bench. A server to measure, in a process of its own: `node server.ts bare`, or a database address. Prints its port, tells its CPU time when asked, ends with its input. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCollector, openStorage } from '@placet/collector'
import { aBundlesFolder, aConfiguration, aSitesFolder } from '@placet/collector/fixtures'
import { type CompiledSite, compileSite, loadSite, readBundles } from '@placet/site'
import Fastify from 'fastify'

const [kind = 'bare', siteCount = '1'] = process.argv.slice(2)
/** More than any load: what is measured is keeping, not refusing. */
const unlimited = { burst: 1e9, perSecond: 1e9 }

/** A route of Fastify's own that reads a decision and commits nothing: what any service on this machine could reach at most. */
function bare() {
  const app = Fastify()
  app.post('/v1/:site/records', async (_request, reply) =>
    reply.code(201).send({ recordId: '3f0c9a52-6d0e-4a57-9a0b-5b1f7a9d2c10', receivedAt: '2026-11-23T09:15:30.412Z', leafIndex: 41 }),
  )
  return app
}

async function collector(url: string) {
  const { public: app } = await createCollector({
    storage: await openStorage(url, { nowMs: Date.now }),
    sites: await compiledSites(Number(siteCount)),
    limits: { perNetwork: unlimited, perSite: unlimited },
    log: { level: 'warn', stream: process.stderr },
  })
  return app
}

/** Sites `site-0`, `site-1` and so on, as `serve` would compile them; stand-ins for the browser files need no build. */
async function compiledSites(count: number): Promise<CompiledSite[]> {
  const folder = mkdtempSync(join(tmpdir(), 'placet-bench-'))
  const configurations = Object.fromEntries(
    Array.from({ length: count }, (_, i) => [`${i}.json`, { ...aConfiguration, site: `site-${i}` }]),
  )
  const sites = aSitesFolder(folder, configurations)
  const bundles = await readBundles(aBundlesFolder(folder))
  const compiled = await Promise.all(
    Object.keys(configurations).map(async (name) => {
      const loaded = await loadSite(join(sites, name))
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes))
      return compileSite(loaded.source, bundles)
    }),
  )
  rmSync(folder, { recursive: true, force: true })
  return compiled
}

const app = kind === 'bare' ? bare() : await collector(kind)
await app.listen({ host: '127.0.0.1', port: 0 })
const address = app.server.address()
console.log(JSON.stringify({ port: typeof address === 'object' ? address?.port : undefined }))
process.on('message', () => process.send?.({ all: process.cpuUsage(), main: process.threadCpuUsage() }))
process.stdin.on('end', () => process.exit(0)).resume()
