/** The tag on a first visit: with the first layer where the request itself shows that nobody has chosen yet, and as ever in any doubt. */
import { brotliDecompressSync } from 'node:zlib'
import { NAMES } from '@placet/model'
import type { CompiledSite } from '@placet/site'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aSite } from '../fixtures/a-site.ts'

const french = (changes: Partial<CompiledSite> = {}) => aSite({ languages: ['fr'], tag: 'globalThis.ranTag = true\n', ...changes })
const HERE = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }
const FRESH = 'public, max-age=300, stale-while-revalidate=3600'
const FRESH_HERE = 'private, max-age=300, stale-while-revalidate=3600'

async function asking(site: CompiledSite = french(), regionHeader?: string) {
  const collector = await aCollector({ sites: [site], ...(regionHeader && { regionHeader }) })
  return async (headers: Record<string, string> = HERE, url = '/s/sertius.js') => {
    const answer = await collector.public.inject({ url, headers })
    return { ...answer, layers: answer.payload.match(/"(avis|melding)"/g)?.join() ?? '', told: answer.headers }
  }
}

test('a browser on the site itself that has no choice gets the first layer with the tag, and no cache may hand it on', async () => {
  const ask = await asking()
  const { layers, payload, told } = await ask()
  expect(layers).toBe('"avis"')
  expect(payload).toContain('https://consent.sertius.example/s/sertius.notice.fr.js')
  expect(payload.endsWith(french().tag)).toBe(true)
  expect(told).toMatchObject({ 'cache-control': FRESH_HERE, vary: 'Accept-Encoding', 'access-control-allow-origin': '*' })
})

test.each(NAMES)('with a choice under %s it gets the tag alone, as ever, whatever that choice says', async (name) => {
  const ask = await asking()
  for (const cookie of [`${name}=1~x`, `a=1; ${name}=`, `a=1;${name}`, `${name}=0; placet-unseen=1`]) {
    const { payload, told } = await ask({ ...HERE, cookie })
    expect([payload, told['cache-control'], told.vary]).toEqual([french().tag, FRESH, 'Accept-Encoding'])
  }
})

test('cookies that are no choice change nothing', async () => {
  const ask = await asking()
  for (const cookie of ['', 'session=placet', 'xplacet=1; placet-outbox=2', 'placet-unseen=1']) {
    expect((await ask({ ...HERE, cookie })).layers).toBe('"avis"')
  }
})

test.each([
  ['says nothing of where it comes from', {}],
  ['comes from another site', { ...HERE, 'sec-fetch-site': 'cross-site' }],
  ['comes from the address bar', { ...HERE, 'sec-fetch-site': 'none' }],
  ['comes from another host of a site without a cookie domain', { ...HERE, 'sec-fetch-site': 'same-site' }],
])('a request that %s gets the tag alone', async (_, headers) => {
  const ask = await asking()
  expect((await ask(headers)).payload).toBe(french().tag)
})

test('from another host of the site the cookies must reach the collector, and must have come along', async () => {
  const sameSite = { ...HERE, 'sec-fetch-site': 'same-site' }
  const ask = await asking(french({ domain: 'sertius.example' }))
  expect((await ask(sameSite)).layers).toBe('"avis"')
  expect((await ask({ ...sameSite, cookie: 'placet=1' })).layers).toBe('')
  expect((await ask({ ...sameSite, 'sec-fetch-mode': 'cors' })).layers).toBe('')
  for (const domain of ['shop.sertius.example', 'ertius.example']) {
    expect((await (await asking(french({ domain })))(sameSite)).layers).toBe('')
  }
})

test.each([
  ['asks for nothing', { categories: [] }],
  ['is waited for by the page, because it holds what is not marked', { blocking: 'known' as const }],
  ['is waited for by the page, because it must be first', { mustBeFirst: true }],
])('a site that %s never sends more than the tag', async (_, changes) => {
  const ask = await asking(french(changes))
  expect((await ask()).payload).toBe(french().tag)
})

test('the language is that of the site or the one that the address names, and is not guessed', async () => {
  const ask = await asking(french({ languages: ['fr', 'nl'] }))
  const layersAt = async (search: string, more = {}) => (await ask({ ...HERE, ...more }, `/s/sertius.js${search}`)).layers
  expect(await layersAt('?lang=nl')).toBe('"melding"')
  expect(await layersAt('?lang=fr')).toBe('"avis"')
  for (const search of ['', '?lang=', '?lang=de', '?lang=NL', '?lang=fr&lang=nl', '?lang=__proto__', '?language=fr']) {
    expect(await layersAt(search, { 'accept-language': 'fr' })).toBe('')
  }
  // A site with one language shows it on every page.
  expect((await (await asking())(HERE, '/s/sertius.js?lang=nl')).layers).toBe('"avis"')
})

test('each of the two has tags of its own, per encoding; who has one of them and still gets it is told so', async () => {
  const ask = await asking()
  const br = { ...HERE, 'accept-encoding': 'br' }
  const first = await ask(br)
  const later = await ask({ ...br, cookie: 'placet=1' })
  expect(brotliDecompressSync(first.rawPayload).toString()).toContain('"avis"')
  expect(first.told.etag).not.toBe(later.told.etag)
  const again = await ask({ ...br, 'if-none-match': `${first.told.etag}` })
  expect([again.statusCode, again.told['cache-control']]).toEqual([304, FRESH_HERE])
  // Chosen meanwhile: the small one from now on.
  const chosen = await ask({ ...br, cookie: 'placet=1', 'if-none-match': `${first.told.etag}` })
  expect([chosen.statusCode, brotliDecompressSync(chosen.rawPayload).toString()]).toEqual([200, french().tag])
  // The choice is gone, and the browser has the tag: nothing need travel for it.
  const gone = await ask({ ...br, 'if-none-match': `${later.told.etag}` })
  expect([gone.statusCode, gone.told.etag, gone.told['cache-control']]).toEqual([304, later.told.etag, FRESH])
})

test('a page asks for the first layer by the address, in a language of the site; any cache may keep the answer', async () => {
  const ask = await asking(french({ languages: ['fr', 'nl'] }))
  // Whoever asks, with a choice or without: the page was rendered for it.
  for (const headers of [{}, HERE, { ...HERE, 'sec-fetch-site': 'cross-site', cookie: 'placet=1' }] as Record<string, string>[]) {
    const { layers, told } = await ask(headers, '/s/sertius.js?first=nl')
    expect([layers, told['cache-control']]).toEqual(['"melding"', FRESH])
  }
  // In what it asks for there is no doubt, and so no layer where it asks for none that there is.
  for (const search of ['?first=', '?first=de', '?first=NL', '?first=fr&first=nl', '?first=__proto__', '?first=x&lang=fr'])
    expect((await ask(HERE, `/s/sertius.js${search}`)).payload).toBe(french().tag)
  const kept = await ask({}, '/s/sertius.js?first=fr')
  expect((await ask({ 'if-none-match': `${kept.told.etag}` }, '/s/sertius.js?first=fr')).statusCode).toBe(304)
  expect((await (await asking(french({ blocking: 'strict' })))(HERE, '/s/sertius.js?first=fr')).payload).toBe(french().tag)
})

test('a pinned tag is what its hash says, and a part is the part', async () => {
  const ask = await asking()
  expect((await ask(HERE, '/s/sertius.abababababababab.js')).payload).toBe(french().pinnedTag)
  expect((await ask(HERE, '/s/sertius.notice.fr.js')).payload).toBe(french().files.get('notice.fr'))
})

test('under the rule of a region its own tag comes with its own first layer, and is kept as that tag is', async () => {
  const site = french({
    byRegion: new Map([
      ['US', { mode: 'notice-only' as const, tag: 'united states' }],
      ['BE', { mode: 'opt-in' as const, tag: 'belgium' }],
    ]),
    files: new Map([
      ['notice.fr', 'export default "avis"\n'],
      ['notice.fr.us', 'export default "melding"\n'],
    ]),
  })
  const ask = await asking(site, 'x-region')
  const us = await ask({ ...HERE, 'x-region': 'US' })
  expect([us.layers, us.payload.endsWith('united states')]).toEqual(['"melding"', true])
  expect(us.payload).toContain('/s/sertius.notice.fr.us.js')
  expect(us.told).toMatchObject({ 'cache-control': 'private, no-cache', vary: 'Accept-Encoding, x-region' })
  // It has no address of its own, under which a cache might keep it.
  for (const name of ['stable/US+notice.fr.us', 'stable+notice.fr'])
    expect((await ask({}, `/s/sertius.${encodeURIComponent(name)}.js`)).statusCode).toBe(404)
  const belgium = await ask({ ...HERE, 'x-region': 'BE' })
  expect([belgium.layers, belgium.payload.endsWith('belgium')]).toEqual(['"avis"', true])
  expect(belgium.told).toMatchObject({ 'cache-control': FRESH_HERE, vary: 'Accept-Encoding, x-region' })
  expect((await ask({ ...HERE, 'x-region': 'US', cookie: 'placet=1' })).payload).toBe('united states')
  const asked = await ask({ 'x-region': 'US' }, '/s/sertius.js?first=fr')
  expect([asked.layers, asked.told['cache-control']]).toEqual(['"melding"', 'private, no-cache'])
})

test.each([
  ['the request shows a first visit', HERE, '/s/sertius.js'],
  ['the page asks for the layer', {}, '/s/sertius.js?first=fr'],
])(
  'a first layer that cannot be put together costs nobody the gate, where %s; it is told, and not once per visitor',
  async (_, headers, url) => {
    const damaged = french({ files: new Map([['notice.fr', 'export const avis = 1\n']]) })
    const logged: string[] = []
    const collector = await aCollector({ sites: [damaged], log: { level: 'error', stream: { write: (line) => void logged.push(line) } } })
    const ask = () => collector.public.inject({ url, headers })
    for (const { statusCode, payload, headers: told } of [await ask(), await ask()]) {
      expect([statusCode, payload, told['cache-control']]).toEqual([200, damaged.tag, FRESH])
    }
    expect(logged).toHaveLength(1)
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({ site: 'sertius', msg: expect.stringContaining('tag alone') })
    collector.clock.nowMs += 60_000
    await ask()
    expect(logged).toHaveLength(2)
  },
)
