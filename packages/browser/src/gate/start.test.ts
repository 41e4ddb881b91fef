// @vitest-environment happy-dom
import { type Host, type Placet, printChoice, type SavedItem, type TagData } from '@placet/model'
import { afterEach, expect, test, vi } from 'vitest'
import { writeOutbox } from '../store/outbox.ts'
import { needsOf } from './needs.ts'
import { start } from './start.ts'

const data = {
  site: 'shop',
  sdk: '1.0.0',
  languages: ['en'],
  categories: { analytics: 'a1', marketing: 'm1' },
  services: { pixel: 'marketing' },
  parts: 'https://consent.example/s/shop.{part}.{lang}.js',
} as unknown as TagData

type SavedItems = Record<string, SavedItem>

const api = () => (window as unknown as { placet: Placet }).placet
const held = (needs: string, n: number) => `<img alt="" data-consent="${needs}" data-src="/${n}.png">`.repeat(n)

afterEach(() => {
  document.cookie = 'placet=; Max-Age=0; path=/'
  Reflect.deleteProperty(window, 'placet')
  vi.restoreAllMocks()
})

test('a page hears once of each category that something waits for, and nothing is looked at again while no decision changed', () => {
  document.body.innerHTML = held('analytics', 3) + held('marketing', 2) + held('analytics marketing', 2)
  const heard: string[] = []
  document.addEventListener('placet:blocked', (event) => heard.push((event as CustomEvent).detail.name))
  start(data, needsOf)
  expect(heard).toEqual(['analytics', 'marketing'])
  expect(api().allows('analytics')).toBe(false)

  const looks = vi.spyOn(document, 'querySelectorAll')
  // What every page brings along: shown, hidden, shown again.
  for (const event of ['pageshow', 'visibilitychange']) window.dispatchEvent(new Event(event))
  expect(looks).not.toHaveBeenCalled()
  expect(heard).toHaveLength(2)
})

const keep = (items: SavedItems) => {
  const decidedAtMs = Date.now() - 1_000
  const kept = { site: 'shop', n: 1, action: 'save', layer: 'preferences', decidedAtMs, validUntilMs: decidedAtMs + 864e5 } as const
  document.cookie = `placet=${printChoice({ ...kept, consentId: '8jq2mzb7t0yyw4kqxn1u3a0000', noticeHash: '', items })}; path=/`
}

test('hundreds that wait for a category of which nothing is granted are passed over, one by one none is read', () => {
  document.body.innerHTML = `${held('analytics', 300)}<img alt="" data-consent-unless="analytics" data-src="/free.png">`
  const read = vi.fn(needsOf)
  start(data, read)
  expect(read).toHaveBeenCalledTimes(1)
  expect([...document.querySelectorAll('img')].filter((image) => image.src)).toHaveLength(1)
})

test('a service that was granted by name acts though its category is denied, and nothing else of the category does', () => {
  document.body.innerHTML = `${held('marketing', 2)}<img alt="" data-consent="marketing" data-service="pixel" data-src="/pixel.png">`
  keep({ marketing: { choice: 'denied', terms: 'm1' }, pixel: { choice: 'granted', terms: 'm1' } })
  start(data, needsOf)
  expect([...document.querySelectorAll('img')].map((image) => image.getAttribute('src'))).toEqual([null, null, '/pixel.png'])
})

test('who wants to hear of embeds later hears of all that wait, and a grant still shows them', async () => {
  document.body.innerHTML = '<video title="Film" data-consent="marketing" data-src="/film"></video>'
  const parts = `data:text/javascript,${encodeURIComponent('export default (host) => { globalThis.host = host; return {} }')}`
  start({ ...data, parts }, needsOf)
  const { host } = await vi.waitFor(() => {
    expect(globalThis).toHaveProperty('host')
    return globalThis as unknown as { host: Host }
  })
  const heard: string[][] = [[], []]
  for (const list of heard) host.onHeld((element) => list.push(element.title))
  expect(heard.map((list) => [...new Set(list)])).toEqual([['Film'], ['Film']])
  keep({ marketing: { choice: 'granted', terms: 'm1' } })
  host.refresh()
  await vi.waitFor(() => expect(document.querySelector('video')?.getAttribute('src')).toBe('/film'))
})

test('a refusal by script is made out of all that this device knows, also of what no cookie could keep', async () => {
  const items = { analytics: { choice: 'denied', terms: 'a1' }, pixel: { choice: 'denied', terms: 'm1' } } as const
  const decidedAtMs = Date.now() - 1_000
  const kept = { site: 'shop', n: 7, action: 'save', layer: 'preferences', decidedAtMs, validUntilMs: decidedAtMs + 864e5 } as const
  const choice = printChoice({ ...kept, consentId: '8jq2mzb7t0yyw4kqxn1u3a0000', noticeHash: '', items })
  writeOutbox([{ eventId: 'e1', choice, language: 'en', gpc: false, rules: '*', sdk: '1.0.0', isOnlyCopy: true }])
  const part = 'export default () => ({ decide(deciding, before) { globalThis.made = before } })'
  start({ ...data, parts: `data:text/javascript,${encodeURIComponent(part)}` }, needsOf)
  await api().save({ choices: { analytics: 'denied', marketing: 'granted' } })
  await vi.waitFor(() => expect((globalThis as { made?: unknown }).made).toMatchObject({ n: 7, last: { items } }))
})
