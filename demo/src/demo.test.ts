import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDemo, type Demo } from './demo.ts'

let demo: Demo
let url: string
let port: number

beforeEach(async () => {
  demo = await createDemo({ port: 0, collector: 'http://localhost:8787', now: () => new Date('2026-11-23T09:15:30Z') })
  const opened = await demo.listen()
  url = opened.url
  port = opened.port
})

afterEach(() => demo.close())

describe('the sink', () => {
  test('keeps any request with its first 200 characters, and answers any origin', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/sink/posthog/e/?v=1`, {
      method: 'POST',
      body: 'x'.repeat(300),
      headers: { origin: url },
    })
    expect([answer.status, answer.headers.get('access-control-allow-origin')]).toEqual([200, url])
    // Mixpanel sends with credentials.
    expect(answer.headers.get('access-control-allow-credentials')).toBe('true')
    expect(await (await fetch(`${url}/sink-log`)).json()).toEqual([
      { at: '2026-11-23T09:15:30.000Z', method: 'POST', path: '/sink/posthog/e/', text: 'x'.repeat(200) },
    ])
  })

  test('gives pixels a picture and preflights their headers', async () => {
    const pixel = await fetch(`${url}/sink/adpulse?id=1`, { headers: { accept: 'image/avif,*/*' } })
    expect(pixel.headers.get('access-control-allow-origin')).toBe('*')
    expect([pixel.headers.get('content-type'), (await pixel.arrayBuffer()).byteLength]).toEqual(['image/gif', 42])
    const preflight = await fetch(`${url}/sink/snowplow/tp2`, {
      method: 'OPTIONS',
      headers: { 'access-control-request-headers': 'content-type' },
    })
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([204, 'content-type'])
    expect(demo.sinkHits().map(({ method, text }) => [method, text])).toEqual([
      ['GET', 'id=1'],
      ['OPTIONS', ''],
    ])
  })

  test('can be emptied, and forgets the oldest past 500', async () => {
    for (let n = 0; n < 501; n += 1) await demo.answer(new Request(`${url}/sink/many?${n}`))
    expect([demo.sinkHits().length, demo.sinkHits()[0]?.text]).toEqual([500, '1'])
    expect((await fetch(`${url}/sink-log`, { method: 'DELETE' })).status).toBe(204)
    expect(demo.sinkHits()).toEqual([])
  })
})

test('third parties answer on another origin, with the real port; pages belong to localhost', async () => {
  expect(await (await fetch(`${url}/fr/`)).text()).toContain(`data-src="http://127.0.0.1:${port}/player/tour?lang=fr"`)
  const player = await fetch(`http://127.0.0.1:${port}/player/tour?lang=de`)
  expect(await player.text()).toContain('<html lang="de">')
  const moved = await fetch(`http://127.0.0.1:${port}/nl/`, { redirect: 'manual' })
  expect([moved.status, moved.headers.get('location')]).toEqual([302, `${url}/nl/`])
})

test('assets are revalidated, not sent again', async () => {
  const first = await fetch(`${url}/assets/site.css`)
  expect([first.status, first.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8'])
  const again = await demo.answer(new Request(`${url}/assets/site.css`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } }))
  expect(again.status).toBe(304)
})

test('a taken port is refused with the error of the system', async () => {
  const second = await createDemo({ port, collector: 'http://localhost:8787' })
  await expect(second.listen()).rejects.toMatchObject({ code: 'EADDRINUSE' })
})
