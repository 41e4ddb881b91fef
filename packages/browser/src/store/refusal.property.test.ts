/**
 * A refusal is sacred (contract, the two laws; requirements LAW-08, LAW-16, LAW-24): whatever visitors, tabs, clocks, configurations,
 * late answers and failing stores do, nothing is granted that the last word about it did not grant on today's terms.
 */
import { type Choice, type Deciding, type Host, isAllowed, type TagData } from '@placet/model'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { decide } from './decide.ts'
import { readOutbox, writeOutbox } from './outbox.ts'
import { createStore, type Store } from './store.ts'

/** How a store misbehaves while it is faulty. Its earlier content stays readable, except where it is gone. */
const faults = ['none', 'read-only', 'throws', 'wiped', 'corrupt', 'newer'] as const
type Fault = (typeof faults)[number]

/** A cookie jar and a localStorage that can fail, shared by all tabs. */
function createDevice() {
  const jar = new Map<string, string>()
  const kept = new Map<string, string>()
  const state = { cookies: 'none' as Fault, storage: 'none' as Fault, nowMs: Date.UTC(2026, 10, 23), printed: [] as string[] }
  const forbidden = () => {
    throw new Error('SecurityError')
  }
  vi.stubGlobal('location', { protocol: 'http:' })
  vi.stubGlobal('navigator', {})
  vi.stubGlobal('document', {
    get cookie() {
      return state.cookies === 'throws' ? forbidden() : [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    },
    set cookie(text: string) {
      if (state.cookies === 'throws') forbidden()
      if (state.cookies === 'read-only') return
      const [pair = '', ...attributes] = text.split('; ')
      const [name = '', value = ''] = pair.split('=')
      if (attributes.some((attribute) => /^expires=/i.test(attribute))) jar.delete(name)
      else {
        jar.set(name, value)
        state.printed.push(value)
      }
    },
  })
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => (state.storage === 'throws' ? forbidden() : (kept.get(key) ?? null)),
    setItem: (key: string, value: string) =>
      state.storage === 'throws' || state.storage === 'read-only' ? forbidden() : kept.set(key, value),
    removeItem: (key: string) => (state.storage === 'throws' || state.storage === 'read-only' ? forbidden() : kept.delete(key)),
  })
  vi.spyOn(Date, 'now').mockImplementation(() => state.nowMs)
  return { jar, kept, state }
}

type Device = ReturnType<typeof createDevice>

function strike(device: Device, where: 'cookies' | 'storage', fault: Fault): void {
  device.state[where] = fault
  const content = where === 'cookies' ? device.jar : device.kept
  for (const [key, value] of content) {
    if (fault === 'wiped') content.delete(key)
    if (fault === 'corrupt') content.set(key, value.slice(0, Math.floor(value.length * 0.7)))
    if (fault === 'newer') content.set(key, `2${value.slice(1)}`)
  }
}

/** Six configurations of one site: terms change, categories come and go, a service moves. */
const configurations: TagData[] = [
  [
    { analytics: 'a1', marketing: 'm1' },
    { matomo: 'analytics', pixel: 'marketing' },
  ],
  [
    { analytics: 'a1', marketing: 'm2' },
    { matomo: 'analytics', pixel: 'marketing', video: 'marketing' },
  ],
  [
    { analytics: 'a2', marketing: 'm1' },
    { matomo: 'analytics', pixel: 'marketing' },
  ],
  [
    { analytics: 'a3', marketing: 'm3' },
    { matomo: 'marketing', pixel: 'analytics' },
  ],
  [{ analytics: 'a1' }, { matomo: 'analytics' }],
  [
    { functional: 'f1', analytics: 'a1', marketing: 'm1' },
    { matomo: 'analytics', pixel: 'marketing', video: 'functional' },
  ],
].map(([categories, services]) => ({
  site: 'site',
  sdk: '1.0.0',
  parts: '',
  languages: ['fr'],
  validForMonths: 6,
  rules: 'BE',
  categories: categories as Record<string, string>,
  services: services as Record<string, string>,
}))

interface Word {
  choice: Choice
  terms: string | undefined
}

type Step =
  | {
      do: 'decide'
      tab: number
      action: 'accept-all' | 'reject-all' | 'withdraw-all' | 'save'
      choices: Record<string, Choice>
      services: Record<string, Choice>
      shown: number | null
    }
  | { do: 'load'; tab: number }
  | { do: 'refresh'; tab: number }
  | { do: 'configure'; to: number }
  | { do: 'clock'; byMs: number }
  | { do: 'fault'; fault: Fault }
  | { do: 'late-answer'; which: number }
  | { do: 'acknowledge' }

const choice = fc.constantFrom<Choice>('granted', 'denied')
const some = (ids: string[]) => fc.dictionary(fc.constantFrom(...ids), choice, { maxKeys: 3, noNullPrototype: true })
const tab = fc.integer({ min: 0, max: 2 })
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      tab,
      action: fc.constantFrom('accept-all' as const, 'reject-all' as const, 'withdraw-all' as const, 'save' as const),
      choices: some(['functional', 'analytics', 'marketing', 'nobody']),
      services: some(['matomo', 'pixel', 'video', 'nobody']),
      shown: fc.option(fc.integer({ min: 0, max: 5 })),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('load' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refresh' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('configure' as const), to: fc.integer({ min: 0, max: 5 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock' as const), byMs: fc.integer({ min: -400, max: 400 }).map((days) => days * 864e5) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fault' as const), fault: fc.constantFrom(...faults) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('late-answer' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('acknowledge' as const) }) },
)

/** Plays the steps, and after each one holds every tab to the last word. */
function play(steps: Step[], faulty: 'cookies' | 'storage'): void {
  const device = createDevice()
  let data = configurations[0] as TagData
  const words = new Map<string, Word>()
  const tabs: { store: Store; data: TagData }[] = []
  const open = (): { store: Store; data: TagData } => ({ store: createStore(data, () => {}), data })
  for (let i = 0; i < 3; i++) tabs[i] = open()

  const hold = (at: { store: Store; data: TagData }) => {
    const now = at.store.inForce()
    for (const name of [...Object.keys(at.data.categories), ...Object.keys(at.data.services)]) {
      if (!isAllowed(name, now, at.data)) continue
      const category = at.data.services[name] ?? name
      const today = at.data.categories[category]
      const isSaid = (word: Word | undefined) => word?.choice === 'granted' && word.terms === today
      const named = name === category ? undefined : words.get(name)
      const said = named?.choice !== 'denied' && (isSaid(named) || isSaid(words.get(category)))
      expect({ name, said, named, category: words.get(category), today }).toMatchObject({ said: true })
    }
  }

  /** What the visitor said, as the visitor would put it. */
  const hear = ({ action, choices, services }: Deciding, shown: TagData | null, tag: TagData) => {
    // Accepting or rejecting everything covers every service on offer, by name or not.
    if (action !== 'save') for (const id of Object.keys({ ...tag.services, ...shown?.services })) words.delete(id)
    for (const [id, said] of Object.entries(choices)) {
      if (!(id in tag.categories)) continue
      words.set(id, { choice: said, terms: (shown ?? tag).categories[id] })
      // A refused category ends what was granted in it by name.
      if (said === 'denied')
        for (const [service, category] of Object.entries(tag.services))
          if (category === id && words.get(service)?.choice === 'granted') words.delete(service)
    }
    for (const [id, said] of Object.entries(services)) {
      const category = tag.services[id]
      if (category) words.set(id, { choice: said, terms: (shown ?? tag).categories[category] })
    }
  }

  for (const step of steps) {
    const at = 'tab' in step ? (tabs[step.tab] as { store: Store; data: TagData }) : undefined
    if (step.do === 'decide' && at) {
      const all = (said: Choice) => Object.fromEntries(Object.keys(at.data.categories).map((id) => [id, said]))
      const whole = { 'accept-all': all('granted'), 'reject-all': all('denied'), 'withdraw-all': all('denied'), save: step.choices }
      const shown = step.shown === null ? null : (configurations[step.shown] as TagData)
      const deciding: Deciding = {
        action: step.action,
        layer: 'notice',
        choices: whole[step.action],
        services: step.action === 'save' ? step.services : {},
        noticeHash: '',
        language: 'fr',
        ...(shown && { terms: shown.categories }),
      }
      const host = { data: at.data, inForce: at.store.inForce, refresh: at.store.refresh, emit: () => {} } as unknown as Host
      // A refusal lost together with its cookie cannot be told from a first visit (contract, section 3): what is said then is all that was said.
      at.store.refresh()
      if (faulty === 'cookies' && !at.store.inForce().last) words.clear()
      hear(deciding, shown, at.data)
      decide(host, deciding)
      hold(at)
      // The outbox row tells the other tabs.
      if (faulty === 'cookies') for (const other of tabs) other.store.refresh()
    }
    if (step.do === 'load') tabs[step.tab] = open()
    if (step.do === 'refresh') at?.store.refresh()
    if (step.do === 'configure') data = configurations[step.to] as TagData
    if (step.do === 'clock') device.state.nowMs += step.byMs
    if (step.do === 'fault') strike(device, faulty, step.fault)
    // An answer under way writes an older choice after a newer one; where cookies are lost, that copy is lost with them.
    if (step.do === 'late-answer' && faulty !== 'cookies') {
      const value = device.state.printed[step.which]
      if (value) device.jar.set('placet-keep', value)
    }
    // The collector has the records; rows that no cookie stands for stay.
    if (step.do === 'acknowledge' && faulty === 'cookies') writeOutbox(readOutbox().filter((row) => row.isOnlyCopy))
    if (step.do === 'load' || step.do === 'refresh') hold(tabs[step.tab] as { store: Store; data: TagData })
    // A stranger's page, opened right now, must agree as well.
    hold(open())
  }
}

test.each(['cookies', 'storage'] as const)('nothing is granted against the last word, whatever befalls the %s', (faulty) => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => play(steps, faulty)),
    { numRuns: Number(process.env.PLACET_RUNS ?? 4000), seed: Number(process.env.PLACET_SEED ?? 20261123) },
  )
})

test('where nothing at all can be stored, a refusal holds on its page', () => {
  const device = createDevice()
  const data = configurations[0] as TagData
  const store = createStore(data, () => {})
  const host = { data, inForce: store.inForce, refresh: store.refresh, emit: () => {} } as unknown as Host
  const say = (action: 'accept-all' | 'reject-all', said: Choice) =>
    decide(host, { action, layer: 'notice', choices: { analytics: said, marketing: said }, services: {}, noticeHash: '', language: 'fr' })
  say('accept-all', 'granted')
  expect(store.inForce().choices).toEqual({ analytics: 'granted', marketing: 'granted' })
  strike(device, 'cookies', 'read-only')
  strike(device, 'storage', 'throws')
  say('reject-all', 'denied')
  expect(store.inForce().choices).toEqual({ analytics: 'denied', marketing: 'denied' })
})
