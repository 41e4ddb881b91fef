// @vitest-environment happy-dom
import type { BridgeData } from '@placet/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Bridge } from './bridge.ts'
import { createRunner } from './create-runner.ts'
import { google } from './every-bridge.fixture.ts'
import { googleConsentMode } from './google-consent-mode.ts'
import type { Page } from './perform.ts'
import { posthog } from './posthog.ts'

const page = window as unknown as Page
let granted: string[]
let decidedAt: string | null
let n = 0
const reload = vi.fn()
const data: BridgeData = { services: ['posthog'], stops: ['posthog'] }
const faults: string[] = []
const heard = (event: Event) => faults.push((event as CustomEvent<{ message: string }>).detail.message)

/** A tag on the page, and a window whose listeners end with the test. */
function aTag(): Page {
  const listening = new AbortController()
  ends.push(() => listening.abort())
  const add = (target: EventTarget) => (name: string, listener: EventListener, capture: boolean) =>
    target.addEventListener(name, listener, { capture, signal: listening.signal })
  const inner = new Proxy(document, {
    get: (_, key) => {
      if (key === 'addEventListener') return add(document)
      const value = Reflect.get(document, key)
      return typeof value === 'function' ? value.bind(document) : value
    },
  })
  return new Proxy(page, {
    get: (target, key) => (key === 'addEventListener' ? add(window) : key === 'document' ? inner : Reflect.get(target, key)),
  })
}
const ends: (() => void)[] = []

const emit = (name: string, detail: object = {}) => document.dispatchEvent(new CustomEvent(`placet:${name}`, { detail }))
function decide(next: string[], isKept = true): void {
  const denied = granted.filter((name) => !next.includes(name))
  granted = next
  decidedAt = isKept ? `${++n}` : null
  emit('change', { denied, granted: next })
}

beforeEach(() => {
  granted = []
  decidedAt = null
  reload.mockClear()
  faults.length = 0
  document.addEventListener('placet:fault', heard)
  page.placet = { allows: (name: string) => granted.includes(name), decision: new Proxy({}, { get: () => decidedAt }) }
})
afterEach(() => {
  document.removeEventListener('placet:fault', heard)
  for (const end of ends.splice(0)) end()
  for (const name of ['posthog', 'dataLayer', 'google_tag_manager']) delete page[name]
})

const consents = () => (page.dataLayer as IArguments[]).filter(([word]) => word === 'consent').map(([, what]) => what)

test('GCM-02, GCM-04: default and update lie in the queue as Arguments objects, in the task of the tag', () => {
  granted = ['analytics', 'ga4']
  decidedAt = '1'
  createRunner(aTag(), reload)(googleConsentMode, google)
  expect(consents()).toEqual(['default', 'update'])
  for (const entry of page.dataLayer as unknown[]) expect(Object.prototype.toString.call(entry)).toBe('[object Arguments]')
})

test('GCM-05: one update for each decision, also for one that changes nothing', async () => {
  createRunner(aTag(), reload)(googleConsentMode, google)
  // The notice was closed and nothing decided.
  emit('hide')
  await Promise.resolve()
  expect(consents()).toEqual(['default'])
  // A first refusal changes nothing: the notice goes, and then it is made.
  emit('hide')
  decidedAt = 'refused'
  await Promise.resolve()
  emit('hide')
  await Promise.resolve()
  expect(consents()).toEqual(['default', 'update'])
  emit('hide')
  decide(['analytics', 'ga4'])
  await Promise.resolve()
  expect(consents()).toEqual(['default', 'update', 'update'])
})

test('GCM-05: a refusal that is in force before its record is there is told at once, and once', async () => {
  granted = ['analytics']
  decidedAt = '1'
  createRunner(aTag(), reload)(googleConsentMode, google)
  decide([], false)
  decidedAt = '2'
  emit('hide')
  await Promise.resolve()
  expect(consents()).toEqual(['default', 'update', 'update'])
})

test('GCM-05: a first refusal whose record comes late is told once it is there', async () => {
  vi.useFakeTimers()
  createRunner(aTag(), reload)(googleConsentMode, google)
  emit('hide')
  await vi.advanceTimersByTimeAsync(500)
  decidedAt = 'refused'
  await vi.advanceTimersByTimeAsync(500)
  expect(consents()).toEqual(['default', 'update'])
  vi.useRealTimers()
})

test('GCM-05: vendors know before any listener of the page', () => {
  const order: string[] = []
  const listener = () => order.push('page')
  document.addEventListener('placet:change', listener, true)
  const noting: Bridge<BridgeData> = ({ isStart }) => {
    order.push(isStart ? 'start' : 'told')
    return []
  }
  createRunner(aTag(), reload)(noting, data)
  decide(['posthog'])
  expect(order).toEqual(['start', 'told', 'page'])
  document.removeEventListener('placet:change', listener, true)
})

test('tag managers hear of a decision only where one is there to hear it', () => {
  createRunner(aTag(), reload)(googleConsentMode, google)
  decide(['analytics'])
  expect(page.dataLayer).toHaveLength(2)
  page.google_tag_manager = {}
  decide(['analytics', 'ga4'])
  expect((page.dataLayer as object[]).at(-1)).toMatchObject({ event: 'placet_consent', placet_granted: 'analytics' })
})

test('without a tag nothing is granted', () => {
  page.placet = []
  createRunner(aTag(), reload)(googleConsentMode, google)
  expect(consents()).toEqual(['default'])
})

test('a vendor that comes later hears what holds then, and nothing of before', () => {
  createRunner(aTag(), reload)(posthog, data)
  decide(['posthog'])
  const calls: unknown[] = []
  page.posthog = { opt_in_capturing: (options: object) => calls.push(options), opt_out_capturing: () => calls.push('out') }
  expect(calls).toEqual([])
  document.head.appendChild(document.createElement('script')).dispatchEvent(new Event('load'))
  document.head.appendChild(document.createElement('script')).dispatchEvent(new Event('load'))
  expect(calls).toEqual([{ captureEventName: false }])
})

test('LAW-28: what was granted and cannot be told to stop ends with the page', async () => {
  vi.useFakeTimers()
  createRunner(aTag(), reload)(posthog, data)
  decide(['posthog'])
  decide([])
  expect(faults).toEqual(['posthog could not be told to stop by posthog.opt_out_capturing. The page reloads.'])
  // Nothing more leaves it meanwhile.
  expect(document.head.querySelector<HTMLMetaElement>('meta[http-equiv]')?.content).toBe("default-src 'none'")
  await vi.runAllTimersAsync()
  expect(reload).toHaveBeenCalledTimes(1)
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('LAW-28: the page waits for the refusal to be kept, and not for ever', async () => {
  vi.useFakeTimers()
  createRunner(aTag(), reload)(posthog, data)
  decide(['posthog'])
  decide([], false)
  await vi.advanceTimersByTimeAsync(200)
  expect(reload).not.toHaveBeenCalled()
  decidedAt = 'kept'
  await vi.advanceTimersByTimeAsync(100)
  expect(reload).toHaveBeenCalledTimes(1)
  decide(['posthog'])
  decide([], false)
  await vi.advanceTimersByTimeAsync(2000)
  expect(reload).toHaveBeenCalledTimes(2)
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('one that throws when it is told to stop ends with the page as well, and keeps nobody from the next', async () => {
  vi.useFakeTimers()
  const run = createRunner(aTag(), reload)
  run(posthog, data)
  run(googleConsentMode, google)
  page.posthog = {
    opt_in_capturing() {},
    opt_out_capturing() {
      throw new Error('no')
    },
  }
  decide(['posthog', 'analytics'])
  decide([])
  expect(faults[0]).toBe('posthog.opt_out_capturing: Error: no')
  expect(consents()).toEqual(['default', 'update', 'update'])
  await vi.runAllTimersAsync()
  expect(reload).toHaveBeenCalledTimes(1)
  document.head.replaceChildren()
  vi.useRealTimers()
})

test('a refusal of what never was granted ends nothing', () => {
  createRunner(aTag(), reload)(posthog, data)
  decide([])
  expect(faults).toEqual([])
})
