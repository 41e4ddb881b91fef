// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hold } from './hold-by-rule.ts'

const asked = { site: 'shop', categories: { analytics: 'a1' }, services: {}, starts: ['analytics'] }
const analytics = () => hold([], asked, 1_000).choices.analytics
const cookieIs = (cookie: PropertyDescriptor) => Object.defineProperty(document, 'cookie', { configurable: true, ...cookie })

beforeEach(() => sessionStorage.clear())
afterEach(() => {
  vi.unstubAllGlobals()
  Reflect.deleteProperty(document, 'cookie')
})

test('a visitor never seen before, on a device that can keep a refusal: what the rule lets run runs, and the trial leaves nothing', () => {
  const jar = new Map<string, string>()
  cookieIs({
    get: () => [...jar].map((cookie) => cookie.join('=')).join('; '),
    set(written: string) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(written) ?? []
      if (/Max-Age=0/.test(written)) jar.delete(name)
      else jar.set(name, value)
    },
  })
  expect(analytics()).toBe('granted')
  expect(document.cookie).toBe('')
})

test('where cookies cannot be read nothing runs in silence: a refusal would be lost with the page', () => {
  cookieIs({
    get: () => {
      throw new Error('SecurityError')
    },
  })
  expect(analytics()).toBe('denied')
})

test('nor where they are not written, although the browser says that they are on', () => {
  vi.stubGlobal('navigator', { cookieEnabled: true })
  cookieIs({ get: () => '', set: () => {} })
  expect(analytics()).toBe('denied')
})

test('nor where a refusal of this visit is gone with its cookie', () => {
  expect(analytics()).toBe('granted')
  // Refused: whatever lies there, readable or not, denies.
  expect(hold([undefined], asked, 1_000).choices.analytics).toBe('denied')
  expect(analytics()).toBe('denied')
  sessionStorage.clear()
  expect(analytics()).toBe('granted')
})

test('a notice that was only closed refuses nothing', () => {
  sessionStorage.setItem('placet-closed', 'closed')
  expect(analytics()).toBe('granted')
})
