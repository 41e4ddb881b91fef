// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { hold } from './hold-by-rule.ts'

const asked = { site: 'shop', categories: { analytics: 'a1' }, services: {}, starts: ['analytics'] }
const analytics = () => hold([], asked, 1_000).choices.analytics

afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'cookie')
})

test('a visitor never seen before, on a device that can keep a refusal: what the rule lets run runs', () => {
  vi.stubGlobal('navigator', { cookieEnabled: true })
  expect(analytics()).toBe('granted')
})

test('where cookies are off, or cannot be read, nothing runs in silence: a refusal would be lost with the page', () => {
  vi.stubGlobal('navigator', { cookieEnabled: false })
  expect(analytics()).toBe('denied')
  vi.stubGlobal('navigator', { cookieEnabled: true })
  Object.defineProperty(document, 'cookie', {
    configurable: true,
    get: () => {
      throw new Error('SecurityError')
    },
  })
  expect(analytics()).toBe('denied')
})
