// @vitest-environment happy-dom
import { type Placet, printChoice, type TagData } from '@placet/model'
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

const api = () => (window as unknown as { placet: Placet }).placet
const held = (needs: string, n: number) => `<img alt="" data-consent="${needs}" data-src="/${n}.png">`.repeat(n)

afterEach(() => {
  Reflect.deleteProperty(window, 'placet')
  vi.restoreAllMocks()
})

test('a page hears once of all elements that wait for the same, and nothing is looked at again while no decision changed', () => {
  document.body.innerHTML = held('analytics', 3) + held('marketing', 2) + held('analytics marketing', 2)
  const heard: string[] = []
  document.addEventListener('placet:blocked', (event) => heard.push((event as CustomEvent).detail.name))
  start(data, needsOf)
  expect(heard).toEqual(['analytics', 'marketing', 'analytics,marketing'])
  expect(api().allows('analytics')).toBe(false)

  const looks = vi.spyOn(document, 'querySelectorAll')
  // What every page brings along: shown, hidden, shown again.
  for (const event of ['pageshow', 'visibilitychange']) window.dispatchEvent(new Event(event))
  expect(looks).not.toHaveBeenCalled()
  expect(heard).toHaveLength(3)
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
