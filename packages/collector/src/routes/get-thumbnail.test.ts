/** Pictures of videos: fetched for the visitor, from the service's own hosts, and never anything but a small picture (SEC-17). */
import type { ServerResponse } from 'node:http'
import { describe, expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aSite } from '../fixtures/a-site.ts'
import { aJpeg, aVendor, pictureSources } from '../fixtures/a-vendor.ts'
import { MAX_PICTURE_BYTES } from '../thumbnails/fetch-picture.ts'

const ID = 'M7lc1UVf-VE'
const YOUTUBE = `/v1/sertius/thumbnails/youtube/${ID}`

type Answer = (url: URL, response: ServerResponse) => void
const ok: Answer = (_, response) => response.writeHead(200, { 'content-type': 'image/jpeg' }).end(aJpeg)

async function aPicturingCollector(answer: Answer = ok) {
  const vendor = await aVendor(answer)
  const collector = await aCollector({ reach: vendor.reach, sites: [aSite({ thumbnails: pictureSources })] })
  const ask = (url: string, headers: Record<string, string> = {}) => collector.public.inject({ url, headers })
  return { ...collector, ...vendor, ask }
}

test('a picture is fetched once, and handed out with headers under which it is nothing but a picture', async () => {
  const { ask, asked } = await aPicturingCollector()
  const first = await ask(YOUTUBE)
  expect(first.statusCode).toBe(200)
  expect(first.rawPayload.equals(aJpeg)).toBe(true)
  expect(first.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'public, max-age=86400',
  })
  expect((await ask(YOUTUBE)).statusCode).toBe(200)
  expect((await ask(YOUTUBE, { 'if-none-match': String(first.headers.etag) })).statusCode).toBe(304)
  expect(asked.map(({ url }) => url)).toEqual([`https://i.ytimg.example/vi/${ID}/hq.jpg`])
})

test('nothing of the visitor goes along', async () => {
  const { ask, asked } = await aPicturingCollector()
  const visitor = {
    'user-agent': 'Visitor/1',
    cookie: 'placet=visitor',
    referer: 'https://www.sertius.example/visitor',
    origin: 'https://www.sertius.example',
    'x-forwarded-for': '203.0.113.7',
    'accept-language': 'fr-BE',
    'sec-gpc': '1',
  }
  await ask(YOUTUBE, visitor)
  expect(asked).toHaveLength(1)
  const { host: _, connection: __, ...headers } = asked[0]?.headers ?? {}
  expect(headers).toEqual({ accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Placet (collector)' })
})

test('all who ask at the same time wait for one fetch', async () => {
  const waiting: ServerResponse[] = []
  const { ask, asked } = await aPicturingCollector((_, response) => void waiting.push(response))
  const all = Array.from({ length: 20 }, () => ask(YOUTUBE))
  await expect.poll(() => waiting.length).toBe(1)
  waiting[0]?.end(aJpeg)
  expect((await Promise.all(all)).map(({ statusCode }) => statusCode)).toEqual(Array(20).fill(200))
  expect(asked).toHaveLength(1)
})

test('where the vendor names its picture, that is fetched, if it lies with the vendor', async () => {
  const { ask, asked } = await aPicturingCollector((url, response) =>
    url.pathname === '/oembed' ? response.end(JSON.stringify({ thumbnail_url: 'http://i.vimeocdn.example/1.jpg' })) : response.end(aJpeg),
  )
  expect((await ask('/v1/sertius/thumbnails/vimeo/76979871:ab12cd34')).statusCode).toBe(200)
  expect(asked.map(({ url }) => url)).toEqual([
    'https://vimeo.example/oembed?url=https%3A%2F%2Fvimeo.example%2F76979871%2Fab12cd34',
    'https://i.vimeocdn.example/1.jpg',
  ])
})

test('a redirect within the service is followed', async () => {
  const { ask } = await aPicturingCollector((url, response) =>
    url.host === 'i.ytimg.example'
      ? response.writeHead(302, { location: 'https://i9.ytimg.example/there.jpg' }).end()
      : response.end(aJpeg),
  )
  expect((await ask(YOUTUBE)).statusCode).toBe(200)
})

describe('a hostile vendor', () => {
  const redirect =
    (location: string): Answer =>
    (url, response) =>
      url.pathname.endsWith('/hq.jpg') ? response.writeHead(302, { location }).end() : ok(url, response)

  const cases: Record<string, Answer> = {
    'is huge, and says so': (_, response) => response.writeHead(200, { 'content-length': MAX_PICTURE_BYTES + 1 }).write(aJpeg),
    'is huge, and does not say so': (_, response) => {
      response.write(aJpeg)
      for (let sent = 0; sent <= MAX_PICTURE_BYTES; sent += 65_536) response.write(Buffer.alloc(65_536))
    },
    'sends HTML dressed as a JPEG': (_, response) =>
      response.writeHead(200, { 'content-type': 'image/jpeg' }).end('<!doctype html><script>alert(1)</script>'),
    'sends an SVG': (_, response) =>
      response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    'sends nothing': (_, response) => response.end(),
    'sends what would unfold': (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(aJpeg),
    'leads to a host off the list': redirect('https://evil.example/x.jpg'),
    'leads to a host that only ends alike': redirect('https://evilytimg.example/x.jpg'),
    'leads into the inner network': redirect('https://127.0.0.1/x.jpg'),
    'leads to the address of a cloud’s secrets': redirect('https://169.254.169.254/latest/meta-data'),
    'leads to plain http': redirect('http://i.ytimg.example/x.jpg'),
    'leads to another port': redirect('https://i.ytimg.example:8443/x.jpg'),
    'leads to an address with a password': redirect('https://me:secret@i.ytimg.example/x.jpg'),
    'leads to a file': redirect('file:///etc/passwd'),
    'leads nowhere': redirect(''),
    'leads in circles': (_, response) => response.writeHead(302, { location: '/hq.jpg' }).end(),
    'breaks off': (_, response) => {
      response.writeHead(200, { 'content-length': 5000 }).write(aJpeg)
      setTimeout(() => response.destroy(), 20)
    },
    'is out of order': (_, response) => response.writeHead(500).end(aJpeg),
    'has no such video, and shows a grey picture': (_, response) => response.writeHead(404, { 'content-type': 'image/jpeg' }).end(aJpeg),
  }

  test.each(Object.entries(cases))('that %s gives no picture, and is left alone for a while', async (_, answer) => {
    const { ask, asked } = await aPicturingCollector(answer)
    const refused = await ask(YOUTUBE)
    expect([refused.statusCode, refused.json().code, refused.headers['cache-control']]).toEqual([
      404,
      'THUMBNAIL_MISSING',
      'public, max-age=600',
    ])
    const before = asked.length
    expect(before).toBeLessThanOrEqual(3)
    expect(asked.every(({ url }) => new URL(url).host === 'i.ytimg.example')).toBe(true)
    await ask(YOUTUBE)
    expect(asked).toHaveLength(before)
  })

  test.each([
    [{ thumbnail_url: 'https://evil.example/1.jpg' }],
    [{ thumbnail_url: 'https://10.0.0.1/1.jpg' }],
    [{ thumbnail_url: ['https://i.vimeocdn.example/1.jpg'] }],
    [{ thumbnail_url: 'javascript:alert(1)' }],
    [{}],
    [null],
    ['no JSON'],
    ['x'.repeat(100_000)],
  ])('that names %j is not followed', async (said) => {
    const { ask, asked } = await aPicturingCollector((_, response) => response.end(typeof said === 'string' ? said : JSON.stringify(said)))
    expect((await ask('/v1/sertius/thumbnails/vimeo/76979871')).statusCode).toBe(404)
    expect(asked).toHaveLength(1)
  })

  test('that is slow is not waited for longer than the term', { timeout: 20_000 }, async () => {
    const { ask } = await aPicturingCollector((_, response) => {
      // A byte now and then keeps the connection, and must not keep the visitor.
      response.writeHead(200)
      const drip = setInterval(() => response.write('x'), 50)
      response.on('close', () => clearInterval(drip))
    })
    expect((await ask(YOUTUBE)).statusCode).toBe(404)
  })

  test('whose name leads into the inner network is never met', async () => {
    const inner = { resolve: async () => ['93.184.216.34', '10.0.0.1'] }
    const collector = await aCollector({ reach: inner, sites: [aSite({ thumbnails: pictureSources })] })
    expect((await collector.public.inject(YOUTUBE)).statusCode).toBe(404)
    expect(collector.logged.join('')).toContain('i.ytimg.example leads into an inner network')
  })
})

test.each([
  ['/v1/sertius/thumbnails/youtube/short', 'no id'],
  ['/v1/sertius/thumbnails/youtube/M7lc1UVf-VE1', 'too long'],
  ['/v1/sertius/thumbnails/youtube/M7lc1UVf%0AVE', 'a new line'],
  ['/v1/sertius/thumbnails/youtube/..%2f..%2fabcde', 'a path'],
  ['/v1/sertius/thumbnails/youtube/https:%2f%2fevil.example', 'an address'],
  ['/v1/sertius/thumbnails/vimeo/76979871:..', 'half an id'],
  ['/v1/sertius/thumbnails/dailymotion/x8m8jwk', 'a service that the site has not'],
  ['/v1/sertius/thumbnails/constructor/x8m8jwk', 'a name that every object has'],
  ['/v1/other/thumbnails/youtube/M7lc1UVf-VE', 'another site'],
])('nobody is asked for %s: %s', async (url) => {
  const { ask, asked } = await aPicturingCollector()
  expect((await ask(url)).statusCode).toBe(404)
  expect(asked).toEqual([])
})

test('a site that wants no pictures has none', async () => {
  const { reach, asked } = await aVendor(ok)
  const collector = await aCollector({ reach })
  expect((await collector.public.inject(YOUTUBE)).statusCode).toBe(404)
  expect(asked).toEqual([])
})

test('guessing ids soon has to wait; what is here already is handed out all the same', async () => {
  const { ask, asked } = await aPicturingCollector()
  await ask(YOUTUBE)
  const guesses = []
  for (let n = 0; n < 60; n++) guesses.push((await ask(`/v1/sertius/thumbnails/youtube/${String(n).padStart(11, '0')}`)).statusCode)
  expect(guesses.at(-1)).toBe(429)
  expect(asked).toHaveLength(30)
  expect((await ask(YOUTUBE)).statusCode).toBe(200)
})

test('only so many vendors are asked at once', async () => {
  const waiting: ServerResponse[] = []
  const { ask } = await aPicturingCollector((_, response) => void waiting.push(response))
  const all = Array.from({ length: 12 }, (_, n) => ask(`/v1/sertius/thumbnails/youtube/${String(n).padStart(11, '0')}`))
  await expect.poll(() => waiting.length).toBe(8)
  for (const response of waiting) response.end(aJpeg)
  const statuses = (await Promise.all(all)).map(({ statusCode }) => statusCode)
  expect([200, 429].map((status) => statuses.filter((one) => one === status).length)).toEqual([8, 4])
})

test('after a day the vendor is asked again; while it is away, what was there stays', async () => {
  let answer = ok
  const { ask, asked, clock } = await aPicturingCollector((url, response) => answer(url, response))
  await ask(YOUTUBE)
  answer = (_, response) => response.writeHead(503).end()
  clock.nowMs += 25 * 60 * 60_000
  expect((await ask(YOUTUBE)).statusCode).toBe(200)
  expect((await ask(YOUTUBE)).statusCode).toBe(200)
  expect(asked).toHaveLength(2)
  // A video that is gone is gone.
  answer = (_, response) => response.writeHead(404).end()
  clock.nowMs += 11 * 60_000
  expect((await ask(YOUTUBE)).statusCode).toBe(404)
  answer = ok
  clock.nowMs += 11 * 60_000
  expect((await ask(YOUTUBE)).statusCode).toBe(200)
})
