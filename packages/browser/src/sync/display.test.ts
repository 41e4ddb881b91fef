// @vitest-environment happy-dom
/** Displays: sent as they should be, or not at all. */
import type { Host } from '@placet/model'
import { beforeEach, expect, test, vi } from 'vitest'
import { sendDisplay } from './display.ts'

const data = { site: 'site', parts: 'https://consent.example/s/site.{part}.{lang}.js' }
const shown = { noticeHash: 'hash', language: 'fr', outcome: 'shown', start: true } as const
const send = (more = {}) => sendDisplay({ data: { ...data, ...more } } as unknown as Host, shown)

let sent: [url: string, init: RequestInit][]

beforeEach(() => {
  sent = []
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    sent.push([url, init])
    return Promise.reject(new TypeError('offline'))
  })
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(false)
})

test('goes to the collector without a cookie, a preflight or an identifier', () => {
  send()
  const [url, init] = sent[0] as (typeof sent)[number]
  expect(url).toBe('https://consent.example/v1/site/displays')
  expect(init).toMatchObject({ method: 'POST', keepalive: true, credentials: 'omit' })
  expect(init.headers).toBeUndefined()
  expect(Object.keys(JSON.parse(init.body as string)).sort()).toEqual(['device', 'language', 'noticeHash', 'outcome', 'start'])
})

test('is not sent where the site counts none', () => {
  send({ displays: false })
  expect(sent).toEqual([])
})

test('waits while nobody can see the page', () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  send()
  document.dispatchEvent(new Event('visibilitychange'))
  expect(sent).toEqual([])
  hidden.mockReturnValue(false)
  document.dispatchEvent(new Event('visibilitychange'))
  expect(sent).toHaveLength(1)
})
