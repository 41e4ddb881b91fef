/** Engines. Collector: the real one, on an empty database, with one site per way of blocking. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createCollector, openSqlite } from '@placet/collector'
import { checkConfig, compileSite, isUsable, readBundles, type SiteConfig } from '@placet/site'
import type { Answer } from './everywhere.ts'
import { type Blocking, COLLECTOR, type Layout, layouts, SITE } from './shop.ts'

type Tagged = Exclude<Blocking, 'plain'>

const purpose = { en: 'Held until it is granted.' }
const vendor = { name: 'Tracker', country: 'FR' }

const isLayout = (site: string): site is Layout => (layouts as readonly string[]).includes(site)

/** The same site thrice, and once for each layout. Services tell hosts, which is what `known` goes by; `unlisted.example` belongs to none. */
const configOf = (blocking: Tagged): SiteConfig => ({
  site: blocking,
  controller: { name: 'Shop', contact: 'privacy@shop.example', country: 'BE' },
  origins: [SITE],
  languages: ['en'],
  blocking: isLayout(blocking) ? 'declared' : blocking,
  ...(isLayout(blocking) && { notice: { layout: blocking } }),
  services: [
    {
      id: 'tracker',
      name: 'Tracker',
      vendor,
      category: 'marketing',
      hosts: ['tracker.example', '*.tracker.example'],
      cookies: [
        { name: '_trk*', purpose, lifetime: 'P1Y' },
        { name: '_trk*', kind: 'local-storage', purpose, lifetime: 'persistent' },
        { name: '_trk*', kind: 'session-storage', purpose, lifetime: 'session' },
      ],
      purpose,
    },
    { id: 'meter', name: 'Meter', vendor, category: 'analytics', hosts: ['meter.example'], cookies: [], purpose },
    { id: 'film', name: 'Film', vendor, category: 'functional', hosts: ['film.example'], cookies: [], purpose },
  ],
  policyUrl: '/privacy',
  collector: COLLECTOR,
})

export interface ServedCollector {
  answer: Answer
  stop(): Promise<void>
}

/** Throws on a configuration that an operator could not use. */
export async function serveCollector(blockings: readonly Tagged[]): Promise<ServedCollector> {
  const bundles = await readBundles()
  const sites = blockings.map((blocking) => {
    const config = configOf(blocking)
    const mistakes = checkConfig(`${blocking}.json`, config)
    if (!isUsable(mistakes)) throw new Error(mistakes.map(({ path, reason }) => `${blocking}.json ${path}: ${reason}`).join('\n'))
    return compileSite({ file: `${blocking}.json`, config, policies: {} }, bundles)
  })
  const folder = mkdtempSync(join(tmpdir(), 'placet-engines-'))
  const storage = await openSqlite(join(folder, 'placet.db'), Date.now())
  const collector = await createCollector({ storage, sites, publicUrl: COLLECTOR, log: { level: 'silent' } })
  await collector.public.ready()
  return {
    answer(url, request, response) {
      // To a proxy a request names the whole address; to a server, the path alone.
      request.url = url.pathname + url.search
      // One layout comes with its tag, as from a collector on the site's own host; it sees no choice there, so every visit gets both. Others fetch theirs.
      if (url.pathname === '/s/bar.js') request.headers['sec-fetch-site'] = 'same-origin'
      collector.public.server.emit('request', request, response)
    },
    async stop() {
      await collector.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
