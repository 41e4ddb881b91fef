import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aSite } from '../fixtures/a-site.ts'

const HASH = 'abababababababab'
const site = aSite()

describe('addresses', () => {
  test.each([
    ['/s/sertius.js', site.tag, 'public, max-age=300, stale-while-revalidate=3600'],
    ['/s/sertius.notice.fr.js', site.files.get('notice.fr'), 'public, max-age=300, stale-while-revalidate=3600'],
    [`/s/sertius.${HASH}.js`, site.pinnedTag, 'public, max-age=31536000, immutable'],
    [`/a/sertius.notice.nl.${HASH}.js`, site.files.get('notice.nl'), 'public, max-age=31536000, immutable'],
  ])('%s', async (url, content, cacheControl) => {
    const collector = await aCollector()
    const answer = await collector.public.inject(url)
    expect(answer.statusCode).toBe(200)
    expect(answer.payload).toBe(content)
    expect(answer.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': cacheControl,
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'Accept-Encoding',
    })
  })

  test.each([
    '/s/nobody.js',
    '/s/sertius',
    '/s/sertius.css',
    '/s/sertius.0000000000000000.js',
    '/s/sertius.notice.xx.js',
    '/s/sertius.notice.fr.x.js',
    '/s/__proto__.js',
    `/a/sertius.notice.xx.${HASH}.js`,
    '/a/sertius.notice.fr.0000000000000000.js',
    `/a/sertius.notice.fr.${HASH}.css`,
    `/a/sertius.${HASH}.js`,
    '/s/..%2fsertius.js',
    '/nothing',
  ])('%s is not found, and not remembered', async (url) => {
    const collector = await aCollector()
    const answer = await collector.public.inject(url)
    expect(answer.statusCode).toBe(404)
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('HEAD tells the length and sends nothing', async () => {
    const collector = await aCollector()
    const answer = await collector.public.inject({ method: 'HEAD', url: '/s/sertius.js' })
    expect([answer.statusCode, answer.payload, answer.headers['content-length']]).toEqual([200, '', String(site.tag.length)])
  })

  test('nothing but reading is allowed', async () => {
    const collector = await aCollector()
    const answer = await collector.public.inject({ method: 'POST', url: '/s/sertius.js' })
    expect([answer.statusCode, answer.headers.allow]).toEqual([405, 'GET, HEAD'])
  })
})

describe('encodings', () => {
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip;q=0.5', 'gzip'],
    ['br;q=0.000', undefined],
    ['deflate', undefined],
    ['', undefined],
  ])('"%s" gets %s', async (accepted, expected) => {
    const collector = await aCollector()
    const answer = await collector.public.inject({ url: '/s/sertius.js', headers: { 'accept-encoding': accepted } })
    expect(answer.headers['content-encoding']).toBe(expected)
    const plain = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes }[expected ?? 'none']
    expect(plain?.(answer.rawPayload).toString()).toBe(site.tag)
  })
})

describe('a browser that has the file', () => {
  test('is told so by its tag, per encoding', async () => {
    const collector = await aCollector()
    const ask = (headers: Record<string, string>) => collector.public.inject({ url: '/s/sertius.js', headers })
    const first = await ask({ 'accept-encoding': 'br' })
    const etag = String(first.headers.etag)
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await ask({ 'accept-encoding': 'br', 'if-none-match': known })
      expect([again.statusCode, again.payload, again.headers.etag]).toEqual([304, '', etag])
      expect(again.headers['cache-control']).toContain('max-age=300')
    }
    expect((await ask({ 'accept-encoding': 'gzip', 'if-none-match': etag })).statusCode).toBe(200)
  })

  test('gets the new one when the configuration changed', async () => {
    const collector = await aCollector()
    const { headers } = await collector.public.inject('/s/sertius.js')
    await collector.sites.serve(aSite({ tag: 'changed', buildHash: 'cd'.repeat(32) }))
    const answer = await collector.public.inject({ url: '/s/sertius.js', headers: { 'if-none-match': String(headers.etag) } })
    expect([answer.statusCode, answer.payload]).toEqual([200, 'changed'])
  })
})

test('pages that pinned a build keep getting it, after a change and after a restart', async () => {
  const before = await aCollector()
  const changed = aSite({ pinnedTag: 'changed', buildHash: 'cd'.repeat(32), files: new Map([['notice.fr', 'changed']]) })
  await before.sites.serve(changed)
  expect((await before.public.inject(`/s/sertius.${HASH}.js`)).payload).toBe(site.pinnedTag)
  await before.close()
  const after = await aCollector({ sites: [changed] }, before.file)
  expect((await after.public.inject(`/s/sertius.${HASH}.js`)).payload).toBe(site.pinnedTag)
  expect((await after.public.inject(`/a/sertius.notice.fr.${HASH}.js`)).payload).toBe(site.files.get('notice.fr'))
  expect((await after.public.inject('/a/sertius.notice.fr.cdcdcdcdcdcdcdcd.js')).payload).toBe('changed')
})

test.each(['https://www.sertius.example/consent', 'https://www.sertius.example/consent/'])(
  'under %s everything is answered with and without the base path',
  async (publicUrl) => {
    const collector = await aCollector({ publicUrl })
    for (const url of ['/consent/s/sertius.js', '/s/sertius.js', '/consent/health/live', '/consent/openapi.json']) {
      expect((await collector.public.inject(url)).statusCode).toBe(200)
    }
    expect((await collector.public.inject({ method: 'PUT', url: '/consent/v1/sertius/records' })).statusCode).toBe(405)
    expect((await collector.public.inject('/other/s/sertius.js')).statusCode).toBe(404)
  },
)

test('GPC-10: a tag is the same for whoever asks, so caches mix nobody up: the signal is heard in the page', async () => {
  const collector = await aCollector()
  const [plain, signalling] = await Promise.all(
    [{}, { 'sec-gpc': '1', dnt: '1' }].map((headers) => collector.public.inject({ url: '/s/sertius.js', headers })),
  )
  expect(signalling?.payload).toBe(plain?.payload)
  expect(signalling?.headers.etag).toBe(plain?.headers.etag)
})
