import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliDecompressSync } from 'node:zlib'
import { expect, onTestFinished, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aSite } from '../fixtures/a-site.ts'
import { openSiteCache, type SiteCache } from './site-cache.ts'
import { createSiteFolder, type Loading } from './site-folder.ts'

const aFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-cache-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return { folder, file: join(folder, 'deep', 'sites.db') }
}
const opened = (file: string, compiler = 'one'): SiteCache => {
  const cache = openSiteCache(file, compiler, () => 1)
  onTestFinished(cache.close)
  return cache
}
const files = (text: string) => ({ file: '/sites/a.json', texts: new Map([['/sites/a.json', text]]) })
const site = aSite({ byRegion: new Map([['US', { mode: 'opt-out', tag: 'in the US' }]]) })
const damage = (file: string, sql: string) => {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
}

test('a site comes back as it was compiled, in another run too', async () => {
  const { file } = aFolder()
  const cache = opened(file)
  const warnings = [{ file: 'a.json', path: '/x', reason: 'Hm.', severity: 'warning' as const }]
  await cache.keep('key', site, warnings)
  cache.close()
  const found = opened(file).find('key')
  expect(found?.warnings).toEqual(warnings)
  expect(found?.site.facts).toMatchObject({ id: 'sertius', buildHash: site.buildHash, origins: site.origins })
  expect(found?.site.sources).toEqual(site.sources)
  expect([...(found?.site.notices ?? [])].map(([hash, { canonical }]) => [hash, canonical])).toEqual(
    [...site.notices].map(([hash, { canonical }]) => [hash, canonical]),
  )
  expect(found?.site.facts.modes).toEqual({ US: 'opt-out' })
  const text = async (name: string) => String((await found?.site.read(name))?.code)
  expect(await Promise.all(['stable', 'stable/US', 'tag', 'notice.fr'].map(text))).toEqual([
    site.tag,
    'in the US',
    site.pinnedTag,
    site.files.get('notice.fr'),
  ])
  expect(await found?.site.read('notice.xx')).toBeUndefined()
})

test('other files, other paths, another compiler: another site', () => {
  const { file } = aFolder()
  const cache = opened(file)
  const keys = [
    cache.keyOf(files('{}')),
    cache.keyOf(files('{} ')),
    cache.keyOf({ file: '/b.json', texts: new Map([['/b.json', '{}']]) }),
    cache.keyOf({ file: '/sites/a.json', texts: new Map([...files('{}').texts, ['/sites/fr.json', undefined]]) }),
    opened(file, 'two').keyOf(files('{}')),
  ]
  expect(new Set(keys).size).toBe(keys.length)
  expect(cache.keyOf(files('{}'))).toBe(keys[0])
})

test.each([
  ['cut short', (file: string) => truncateSync(file, 5_000)],
  ['no database', (file: string) => writeFileSync(file, 'x'.repeat(10_000))],
  ['of another form', (file: string) => damage(file, 'pragma user_version = 99; drop table file')],
])('a file that is %s is replaced, and what it held is compiled again', async (_what, break_) => {
  const { file } = aFolder()
  const cache = opened(file)
  await cache.keep('key', site, [])
  cache.close()
  break_(file)
  const again = opened(file)
  expect(again.find('key')).toBeUndefined()
  await again.keep('key', site, [])
  expect(again.find('key')?.site.facts.id).toBe('sertius')
})

test('what is damaged inside is never served: facts are not found, and a file rejects', async () => {
  const { file } = aFolder()
  const cache = opened(file)
  await cache.keep('key', site, [])
  damage(file, `update content set brotli = (select brotli from content as other where other.hash <> content.hash limit 1)`)
  await expect(cache.find('key')?.site.read('stable')).rejects.toThrow('damaged')
  await cache.keep('facts', site, [])
  damage(file, `update site set json = replace(json, 'sertius.example', 'evil.example')`)
  expect(cache.find('facts')).toBeUndefined()
})

test('the best compression is kept for the next run, and means the same', async () => {
  const { file } = aFolder()
  const cache = opened(file)
  const { site: first } = await cache.keep('key', site, [])
  const quick = (await first.read('stable'))?.brotli
  expect(brotliDecompressSync(quick?.quick ?? Buffer.of()).toString()).toBe(site.tag)
  const best = Buffer.from((await first.read('tag'))?.brotli?.quick ?? [])
  ;(await first.read('tag'))?.brotli?.onBest?.(best)
  expect((await opened(file).find('key')?.site.read('tag'))?.brotli?.best).toEqual(best)
})

test('what no site uses goes where it takes more than its room; what is served stays', async () => {
  const { file } = aFolder()
  const cache = opened(file)
  for (const key of ['old', 'served']) await cache.keep(key, aSite({ tag: `tag of ${key}` }), [])
  cache.prune(new Set(['served']))
  expect(cache.find('old')).toBeDefined()
  damage(file, `update site set bytes = 200000000 where key = 'old'`)
  cache.prune(new Set(['served']))
  expect(cache.find('old')).toBeUndefined()
  expect(cache.find('served')).toBeDefined()
})

/** A folder of sites over a cache. A configuration is a site id and a tag; `compiled` tells what was. */
async function aStart(folder: string, cache: SiteCache | undefined, database?: string, gate: Promise<void> = Promise.resolve()) {
  const compiled: string[] = []
  const faults: unknown[] = []
  const collector = await aCollector({ sites: [] }, database)
  const siteFolder = createSiteFolder({
    folder,
    sites: collector.sites,
    cache,
    load: async ({ file, texts }): Promise<Loading> => {
      const { id, tag } = JSON.parse(texts.get(file) ?? '')
      if (id !== 'first') await gate
      compiled.push(id)
      return { ok: true, site: aSite({ id, tag, buildHash: Buffer.from(`${id} ${tag}`).toString('hex').padEnd(64, '0') }), warnings: [] }
    },
    on: { fault: (error) => faults.push(error) },
  })
  const get = (url: string) => collector.public.inject({ url, headers: { 'accept-encoding': 'br' } })
  const tagOf = async (id: string) => {
    const { statusCode, rawPayload } = await get(`/s/${id}.js`)
    return statusCode === 200 ? brotliDecompressSync(rawPayload).toString() : statusCode
  }
  return { ...siteFolder, collector, compiled, faults, get, tagOf }
}
const write = (folder: string, id: string, tag = 'one') => writeFileSync(join(folder, `${id}.json`), JSON.stringify({ site: id, id, tag }))

test('a second start compiles what changed and nothing else', async () => {
  const { folder, file } = aFolder()
  for (const id of ['first', 'second']) write(folder, id)
  const before = await aStart(folder, opened(file))
  await before.reload()
  expect(before.compiled).toEqual(['first', 'second'])
  write(folder, 'second', 'two')
  await before.collector.close()
  const after = await aStart(folder, opened(file), before.collector.file)
  await after.reload()
  expect(after.compiled).toEqual(['second'])
  expect([await after.tagOf('first'), await after.tagOf('second')]).toEqual(['one', 'two'])
})

test('a cache that outlived its database changes nothing of what can be proven', async () => {
  const { folder, file } = aFolder()
  write(folder, 'first')
  await (await aStart(folder, opened(file))).reload()
  const { collector, compiled, reload, get } = await aStart(folder, opened(file))
  await reload()
  expect(compiled).toEqual([])
  const [notice = ''] = site.notices.keys()
  expect((await get(`/v1/first/notices/${notice}`)).statusCode).toBe(200)
  const { buildHash } = collector.sites.find('first') ?? {}
  await collector.sites.serve(aSite({ id: 'first', tag: 'other', pinnedTag: 'other', buildHash: 'ee'.repeat(32) }))
  expect((await get(`/s/first.${buildHash}.js`)).statusCode).toBe(200)
})

test('a site whose cached files are damaged is made again: told to come back once, then served', async () => {
  const { folder, file } = aFolder()
  write(folder, 'first')
  const started = await aStart(folder, opened(file))
  await started.reload()
  damage(file, `update content set brotli = x'00'`)
  const answer = await started.get('/s/first.js')
  expect([answer.statusCode, answer.json().code, answer.headers['retry-after']]).toEqual([503, 'SITES_BEING_READ', '1'])
  await started.reload()
  expect(await started.tagOf('first')).toBe('one')
  expect(String(started.faults[0])).toContain('damaged')
})

test('while sites are read for the first time: not ready, asked ones first, unknown ones told when that is known', async () => {
  const { folder } = aFolder()
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  for (const id of ['a-slow', 'b-slow', 'first']) write(folder, id)
  const { reload, get, tagOf, collector, compiled } = await aStart(folder, undefined, undefined, gate)
  const reading = reload()
  // Nothing is known yet: a decision must not be told that there is no such site.
  expect((await collector.post('/v1/first/records', {})).json().code).toBe('SITES_BEING_READ')
  for (let i = 0; i < 500 && (await tagOf('first')) !== 'one'; i++) await wait(10)
  expect(await tagOf('first')).toBe('one')
  expect(compiled).toEqual(['first'])
  expect((await get('/health/ready')).json().code).toBe('SITES_BEING_READ')
  expect((await get('/health/live')).statusCode).toBe(200)
  expect(await tagOf('nobody')).toBe(404)
  const slow = tagOf('b-slow')
  open()
  expect(await slow).toBe('one')
  await reading
  expect((await get('/health/ready')).statusCode).toBe(200)
  expect(await tagOf('a-slow')).toBe('one')
})
