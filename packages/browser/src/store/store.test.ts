// @vitest-environment happy-dom
import { type ChoiceInForce, printChoice, type SavedChoice, type TagData } from '@placet/model'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { writeOutbox } from './outbox.ts'
import { createStore } from './store.ts'

const data: TagData = {
  site: 'site',
  sdk: '1.0.0',
  parts: '',
  languages: ['fr'],
  categories: { analytics: 'a1' },
  services: { matomo: 'analytics' },
}

const choiceOf = (n: number, choice: 'granted' | 'denied', more: Partial<SavedChoice> = {}) =>
  printChoice({
    site: 'site',
    n,
    action: 'save',
    layer: 'notice',
    decidedAtMs: Date.now() - 1_000,
    validUntilMs: Date.now() + 864e5,
    consentId: '8jq2mzb7t0yyw4kqxn1u3a0000',
    noticeHash: '',
    items: { analytics: { choice, terms: 'a1' } },
    ...more,
  })

/** A row that bears witness of a decision which no cookie could keep. */
const onlyCopy = (choice: string) => ({ eventId: 'e1', choice, language: 'fr', gpc: false, rules: '*', sdk: '1.0.0', isOnlyCopy: true })

const none = () => {}

beforeEach(() => {
  localStorage.clear()
  document.cookie = 'placet=; Max-Age=0; path=/'
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  vi.resetModules()
  vi.doUnmock('./hold.ts')
})

test('a first visit starts without a look at localStorage, for which a browser may stop the page', () => {
  const looks = vi.fn((storage: Storage, key: string) => Reflect.get(storage, key))
  vi.stubGlobal('localStorage', new Proxy(localStorage, { get: looks as never }))
  const { inForce, refresh } = createStore(data, none)
  expect(inForce()).toMatchObject({ choices: { analytics: 'denied' }, ask: ['analytics'] })
  expect(looks).not.toHaveBeenCalled()
  refresh()
  expect(looks).toHaveBeenCalled()
})

test('what was granted by cookie waits for that look: a newer refusal may lie there', () => {
  document.cookie = `placet=${choiceOf(1, 'granted')}; path=/`
  expect(createStore(data, none).inForce().choices.analytics).toBe('granted')
  writeOutbox([onlyCopy(choiceOf(2, 'denied'))])
  expect(createStore(data, none).inForce()).toMatchObject({ choices: { analytics: 'denied' }, n: 2 })
})

test('what the start did not look at is known from the first refresh on', () => {
  writeOutbox([onlyCopy(choiceOf(4, 'denied'))])
  const { inForce, refresh } = createStore(data, none)
  expect(inForce()).toMatchObject({ choices: { analytics: 'denied' }, ask: ['analytics'] })
  refresh()
  expect(inForce()).toMatchObject({ choices: { analytics: 'denied' }, ask: ['analytics'], n: 4, last: { n: 4 } })
})

test('where a rule lets things run in silence, the start looks: a refusal that no cookie could keep stops them', async () => {
  const silence = (): ChoiceInForce => ({
    saved: undefined,
    choices: { analytics: 'granted' },
    services: {},
    ask: [],
    last: undefined,
    n: 0,
  })
  const { choiceInForce } = await import('@placet/model')
  vi.doMock('./hold.ts', async () => ({
    ...(await import('./hold-by-rule.ts')),
    hold: (...given: Parameters<typeof choiceInForce>) => (given[0].length ? choiceInForce(...given) : silence()),
  }))
  const { createStore: createByRule } = await import('./store.ts')
  expect(createByRule(data, none).inForce().choices.analytics).toBe('granted')
  writeOutbox([onlyCopy(choiceOf(1, 'denied'))])
  expect(createByRule(data, none).inForce().choices.analytics).toBe('denied')
})
