// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { type Page, perform } from './perform.ts'

const page = window as unknown as Page
afterEach(() => {
  for (const name of ['queue', 'vendor', 'flag', 'ask', 'google_tag_manager']) delete page[name]
})

test('a queue is made where there is none, and kept where there is one', () => {
  expect(perform(page, ['push', 'queue', 'consent', 'default', { a: 1 }])).toBe(true)
  const first = page.queue
  perform(page, ['push', 'queue', ['one']])
  expect(page.queue).toBe(first)
  expect(page.queue).toEqual(['consent', 'default', { a: 1 }, ['one']])
})

test('a function that keeps its calls is made where there is none, and the real one is called', () => {
  perform(page, ['queue', 'ask', 'consentv2', { a: 'denied' }])
  const { q } = page.ask as { q: IArguments[] }
  expect([...(q[0] as IArguments)]).toEqual(['consentv2', { a: 'denied' }])
  const real = vi.fn()
  page.ask = real
  perform(page, ['queue', 'ask', 'consentv2'])
  expect(real).toHaveBeenCalledWith('consentv2')
})

test('a vendor’s function is never made, and is called on what it belongs to', () => {
  expect(perform(page, ['call', 'vendor.cm.api', 'set'])).toBe(false)
  expect(page.vendor).toBeUndefined()
  const cm = {
    said: '',
    api(word: string) {
      this.said = word
    },
  }
  page.vendor = { cm }
  expect(perform(page, ['call', 'vendor.cm.api', 'set'])).toBe(true)
  expect(cm.said).toBe('set')
})

test('an event of a queue waits for nobody', () => {
  expect(perform(page, ['event', 'queue', { event: 'x' }])).toBe(true)
  expect(page.queue).toBeUndefined()
  page.google_tag_manager = {}
  perform(page, ['event', 'queue', { event: 'x' }])
  expect(page.queue).toEqual([{ event: 'x' }])
})

test('a variable is set, an event raised, a cookie set and taken away', () => {
  const heard = vi.fn()
  document.addEventListener('vendor_event', heard, { once: true })
  perform(page, ['set', 'flag', 'optin'])
  perform(page, ['dispatch', 'vendor_event'])
  expect([page.flag, heard.mock.calls.length]).toEqual(['optin', 1])
  perform(page, ['cookie', 'vendor-off', '1'])
  expect(document.cookie).toContain('vendor-off=1')
  perform(page, ['cookie', 'vendor-off', ''])
  expect(document.cookie).not.toContain('vendor-off=1')
})
