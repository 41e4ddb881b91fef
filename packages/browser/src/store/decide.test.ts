// @vitest-environment happy-dom
import { type Choice, type Deciding, type Host, parseChoice, type TagData } from '@placet/model'
import { beforeEach, expect, test, vi } from 'vitest'
import { decide } from './decide.ts'
import { readOutbox, writeOutbox } from './outbox.ts'
import { readSaved, shieldSaved } from './saved-choice.ts'
import { createStore } from './store.ts'

const data: TagData = {
  site: 'site',
  sdk: '1.0.0',
  parts: '',
  languages: ['fr'],
  categories: { functional: 'f1', analytics: 'a1', marketing: 'm1' },
  services: { matomo: 'analytics', youtube: 'functional' },
}
const faults: string[] = []

function deviceOf(tag: TagData = data) {
  const store = createStore(tag, () => {})
  const host = {
    data: tag,
    inForce: store.inForce,
    refresh: store.refresh,
    emit: (_: string, { code }: { code: string }) => faults.push(code),
  } as unknown as Host
  const say = (deciding: Partial<Deciding>) =>
    decide(host, { action: 'save', layer: 'notice', choices: {}, services: {}, noticeHash: '', language: 'fr', ...deciding })
  return { store, say }
}
const all = (choice: Choice) => ({ functional: choice, analytics: choice, marketing: choice })

beforeEach(() => {
  localStorage.clear()
  document.cookie = 'placet=; Max-Age=0; path=/'
  faults.length = 0
})

test('cookie and outbox row are written in the same task', () => {
  const { store, say } = deviceOf()
  say({ action: 'accept-all', choices: all('granted') })
  expect(store.inForce().choices).toEqual(all('granted'))
  const [value = ''] = readSaved()
  expect(parseChoice(value)).toMatchObject({ n: 1, action: 'accept-all' })
  expect(readOutbox().map(({ choice }) => choice)).toEqual([value])
  expect(faults).toEqual([])
})

test('a partial answer, to a notice that asked for one category, leaves the others as they were (LAW-16)', () => {
  const { store, say } = deviceOf()
  say({ choices: { functional: 'denied', analytics: 'granted', marketing: 'granted' } })
  say({ choices: { marketing: 'denied' }, terms: { marketing: 'm1' } })
  expect(store.inForce().choices).toEqual({ functional: 'denied', analytics: 'granted', marketing: 'denied' })
})

test('the counter goes up and the consent id stays', () => {
  const { say } = deviceOf()
  say({ action: 'accept-all', choices: all('granted') })
  const first = parseChoice(readSaved()[0] ?? '')
  say({ action: 'withdraw-all', choices: all('denied') })
  expect(parseChoice(readSaved()[0] ?? '')).toMatchObject({ n: 2, consentId: first?.consentId })
})

test('categories missing in a save are denied when there was no choice', () => {
  const { store, say } = deviceOf()
  say({ choices: { analytics: 'granted' } })
  expect(store.inForce()).toMatchObject({ choices: { functional: 'denied', analytics: 'granted', marketing: 'denied' }, ask: [] })
})

test('a grant on terms other than the tag’s does not hold, and is asked again', () => {
  const { store, say } = deviceOf()
  say({ action: 'accept-all', choices: all('granted'), terms: { functional: 'f1', analytics: 'a1', marketing: 'm0' } })
  expect(store.inForce()).toMatchObject({ choices: { marketing: 'denied' }, ask: ['marketing'] })
})

test('a category that the notice did not show is denied', () => {
  const { store, say } = deviceOf()
  say({ action: 'accept-all', choices: all('granted'), terms: { functional: 'f1', analytics: 'a1' } })
  expect(store.inForce().choices.marketing).toBe('denied')
})

test('a service refused by name stays refused when its category is granted again', () => {
  const { store, say } = deviceOf()
  say({ choices: all('granted'), services: { youtube: 'denied' } })
  say({ choices: { functional: 'denied' } })
  say({ choices: { functional: 'granted' } })
  expect(store.inForce().services).toEqual({ youtube: 'denied' })
})

test('accepting everything grants what was refused by name; rejecting everything ends what was granted by name', () => {
  const { store, say } = deviceOf()
  say({ choices: {}, services: { youtube: 'granted' } })
  expect(store.inForce().services).toEqual({ youtube: 'granted' })
  say({ action: 'reject-all', choices: all('denied') })
  expect(store.inForce().services).toEqual({})
  say({ choices: all('granted'), services: { youtube: 'denied' } })
  say({ action: 'accept-all', choices: all('granted') })
  expect(store.inForce().services).toEqual({})
})

test('a refusal by name outlives a decision on a page whose tag is older and does not know the service', () => {
  const newer = deviceOf({ ...data, services: { ...data.services, pixel: 'marketing' } })
  newer.say({ choices: all('granted'), services: { pixel: 'denied' } })
  deviceOf().say({ choices: { marketing: 'granted' } })
  newer.store.refresh()
  expect(newer.store.inForce()).toMatchObject({ choices: all('granted'), services: { pixel: 'denied' } })
})

test('a refusal made while no cookie could be read holds when an older grant can be read again', () => {
  const { store, say } = deviceOf()
  say({ action: 'accept-all', choices: all('granted') })
  say({ action: 'accept-all', choices: all('granted') })
  // The collector has both.
  writeOutbox([])
  const forbidden = (): never => {
    throw new Error('SecurityError')
  }
  Object.defineProperty(document, 'cookie', { configurable: true, get: forbidden, set: forbidden })
  say({ action: 'reject-all', choices: all('denied') })
  Reflect.deleteProperty(document, 'cookie')
  expect(readSaved()).toHaveLength(1)
  for (let i = 0; i < 2; i++) {
    store.refresh()
    expect(store.inForce().choices).toEqual(all('denied'))
  }
})

/**
 * A cookie jar that tells host-only cookies from those of the domain, as browsers do. One that knows no prefixes keeps `__Host-` like any
 * other name, and over http takes nothing that is marked Secure, not even to delete it (WebKitGTK 2.50).
 */
function stubJar(protocol: 'http:' | 'https:', knowsPrefixes: boolean) {
  const jar = new Map<string, string>()
  vi.stubGlobal('location', { protocol, hostname: 'www.shop.example' })
  vi.stubGlobal('document', {
    get cookie() {
      return [...jar].map(([key, value]) => `${key.split(' ')[0]}=${value}`).join('; ')
    },
    set cookie(text: string) {
      const [pair = '', ...attributes] = text.split('; ')
      const [name = '', value = ''] = pair.split('=')
      const domain = attributes.find((attribute) => /^domain=/i.test(attribute))
      const isSecure = attributes.some((attribute) => /^secure$/i.test(attribute))
      if (knowsPrefixes ? name.startsWith('__Host-') && (domain || !isSecure) : isSecure && protocol === 'http:') return
      const key = `${name} ${domain?.toLowerCase() ?? ''}`
      if (attributes.some((attribute) => /^expires=/i.test(attribute))) jar.delete(key)
      else jar.set(key, value)
    },
  })
  return jar
}

test.each([
  ['https:', undefined, true],
  ['http:', undefined, true],
  ['https:', 'shop.example', true],
  ['http:', 'shop.example', true],
  ['https:', undefined, false],
  ['http:', undefined, false],
  ['https:', 'shop.example', false],
  ['http:', 'shop.example', false],
] as const)(
  'after a shield, a new decision stands alone and holds: %s, domain %s, prefixes known: %s',
  (protocol, domain, knowsPrefixes) => {
    const jar = stubJar(protocol, knowsPrefixes)
    const { store, say } = deviceOf({ ...data, ...(domain && { domain }) })
    say({ action: 'accept-all', choices: all('granted') })
    expect(store.inForce().choices).toEqual(all('granted'))
    shieldSaved(domain)
    store.refresh('0')
    expect(store.inForce().choices).toEqual(all('denied'))
    say({ action: 'accept-all', choices: all('granted') })
    expect(store.inForce().choices).toEqual(all('granted'))
    expect(jar.size).toBe(1)
    expect(createStore({ ...data, ...(domain && { domain }) }, () => {}).inForce().choices).toEqual(all('granted'))
  },
)
