/**
 * A refusal is sacred (contract, the two laws; requirements LAW-08, LAW-16, LAW-24): whatever visitors, tabs, clocks, configurations,
 * late answers and failing stores do, nothing is granted that the last word about it did not grant on today's terms.
 */
import { type Choice, type Deciding, type Host, isAllowed, KEEP, parseChoice, type TagData, UNSEEN } from '@placet/model'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { decide } from './decide.ts'
import { seeKeep } from './keep.ts'
import { readOutbox, writeOutbox } from './outbox.ts'
import { shieldSaved } from './saved-choice.ts'
import { createStore, type Store } from './store.ts'

/** How a store misbehaves while it is faulty. Its earlier content stays readable, except where it is gone. */
const faults = ['none', 'read-only', 'full', 'throws', 'wiped', 'corrupt', 'newer', 'older'] as const
type Fault = (typeof faults)[number]

/** A cookie jar and a localStorage that can fail, shared by all tabs. */
function createDevice() {
  const jar = new Map<string, string>()
  /** Names that an answer set, and no script since: what a forgetful browser remembers. */
  const overHttp = new Set<string>()
  const kept = new Map<string, string>()
  const state = { cookies: 'none' as Fault, storage: 'none' as Fault, nowMs: Date.UTC(2026, 10, 23), printed: [] as string[] }
  const forbidden = () => {
    throw new Error('SecurityError')
  }
  vi.stubGlobal('location', { protocol: 'http:', hostname: 'www.site.example' })
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
      // Everything here is for one host alone.
      if (attributes.some((attribute) => /^domain=/i.test(attribute))) return
      // A full jar lets its oldest cookie go for a new one.
      if (state.cookies === 'full' && !jar.has(name)) for (const oldest of [...jar.keys()].slice(0, 1)) jar.delete(oldest)
      overHttp.delete(name)
      if (attributes.some((attribute) => /^expires=/i.test(attribute))) jar.delete(name)
      else {
        jar.set(name, value)
        state.printed.push(value)
      }
    },
  })
  const methods: Record<string, unknown> = {
    // A full one takes nothing more, and still lets go of what it has.
    setItem: (key: string, value: string) => (['throws', 'read-only', 'full'].includes(state.storage) ? forbidden() : kept.set(key, value)),
    removeItem: (key: string) => (state.storage === 'throws' || state.storage === 'read-only' ? forbidden() : kept.delete(key)),
  }
  const storage = new Proxy(methods, {
    get: (own, key: string) => own[key] ?? (state.storage === 'throws' ? forbidden() : kept.get(key)),
    set: (_, key: string, value: string) => {
      if (['throws', 'read-only', 'full'].includes(state.storage)) forbidden()
      kept.set(key, value)
      return true
    },
  })
  vi.stubGlobal('localStorage', storage)
  vi.spyOn(Date, 'now').mockImplementation(() => state.nowMs)
  return { jar, overHttp, kept, state }
}

type Device = ReturnType<typeof createDevice>

function strike(device: Device, where: 'cookies' | 'storage', fault: Fault): void {
  device.state[where] = fault
  const content = where === 'cookies' ? device.jar : device.kept
  for (const [key, value] of content) {
    if (fault === 'wiped') content.delete(key)
    if (fault === 'corrupt') content.set(key, value.slice(0, Math.floor(value.length * 0.7)))
    // What another version of ours wrote: its choices, wherever they stand.
    if (fault === 'newer') content.set(key, value.replaceAll(/(^|")1~/g, '$12~'))
    if (fault === 'older') content.set(key, value.replaceAll(/(^|")1~/g, '$10~'))
  }
}

/** Has the decision just made look as a newer release would have printed it, in its cookie and in its row; the tab then runs this release. */
function printedByNewer<T>({ jar, kept }: Device, open: () => T): T {
  const rows = readOutbox()
  const made = rows.at(-1)
  if (made?.choice.startsWith('1~')) {
    const choice = `2${made.choice.slice(1)}`
    for (const [name, value] of jar) if (value === made.choice) jar.set(name, choice)
    kept.set('placet-outbox', JSON.stringify([...rows.slice(0, -1), { ...made, choice }]))
  }
  return open()
}

/** The collector on the site's own host, as far as a device sees it (its `keep-cookies.ts`), and what the browser makes of that. */
function createOwnHost({ jar, overHttp, kept }: Device) {
  /** Requests on their way: what is in each, the newest decision among that, and the cookies that went with it. */
  const underWay: { ids: string[]; choice: string; written: string | undefined; copy: string | undefined }[] = []
  const set = (name: string, value: string) => {
    jar.set(name, value)
    overHttp.add(name)
  }
  return {
    send() {
      // The part that sends looks as soon as it is there.
      seeKeep()
      const rows = readOutbox().filter(({ state }) => !state)
      const ids = rows.map(({ eventId }) => eventId)
      const choice = rows.at(-1)?.choice
      if (choice) underWay.push({ ids, choice, written: jar.get('placet'), copy: jar.get(KEEP) })
    },
    answer(which: number, isHeard: boolean) {
      const [request] = underWay.splice(which % (underWay.length || 1), 1)
      if (!request) return
      const { ids, choice, written, copy } = request
      if (choice === written) {
        set(UNSEEN, '1')
        set(KEEP, choice)
      } else if ((parseChoice(copy ?? '')?.n as number) < (parseChoice(choice)?.n as number)) jar.delete(KEEP)
      if (!isHeard) return
      seeKeep()
      const rows = readOutbox().flatMap((row) => {
        if (!ids.includes(row.eventId)) return row
        return row.isOnlyCopy ? { ...row, state: 'kept' as const } : []
      })
      writeOutbox(rows)
    },
    forget(isStorageToo: boolean) {
      for (const name of jar.keys()) if (!overHttp.has(name)) jar.delete(name)
      if (isStorageToo) kept.clear()
    },
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
      /** The tab runs a newer release, whose choices nobody else here can read. */
      isNewer?: boolean
    }
  | { do: 'load'; tab: number }
  | { do: 'refresh'; tab: number }
  | { do: 'configure'; to: number }
  | { do: 'clock'; byMs: number }
  | { do: 'fault'; fault: Fault }
  | { do: 'late-answer'; which: number }
  | { do: 'acknowledge' }
  | { do: 'send' }
  | { do: 'answer'; which: number; isHeard: boolean }
  | { do: 'forget'; isStorageToo: boolean }
  | { do: 'shield'; tab: number }

const choice = fc.constantFrom<Choice>('granted', 'denied')
const some = (ids: string[]) => fc.dictionary(fc.constantFrom(...ids), choice, { maxKeys: 3, noNullPrototype: true })
const tab = fc.integer({ min: 0, max: 2 })
interface Weighted {
  weight: number
  arbitrary: fc.Arbitrary<Step>
}
const deciding: Weighted = {
  weight: 5,
  arbitrary: fc.record({
    do: fc.constant('decide' as const),
    tab,
    action: fc.constantFrom('accept-all' as const, 'reject-all' as const, 'withdraw-all' as const, 'save' as const),
    choices: some(['functional', 'analytics', 'marketing', 'nobody']),
    services: some(['matomo', 'pixel', 'video', 'nobody']),
    shown: fc.option<number>(fc.integer({ min: 0, max: 5 })),
    isNewer: fc.constantFrom(false, false, false, true),
  }),
}
const looking: Weighted[] = [
  { weight: 2, arbitrary: fc.record({ do: fc.constant('load' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('refresh' as const), tab }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('configure' as const), to: fc.integer({ min: 0, max: 5 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('clock' as const), byMs: fc.integer({ min: -400, max: 400 }).map((days) => days * 864e5) }),
  },
]
const failing: Weighted[] = [
  { weight: 2, arbitrary: fc.record({ do: fc.constant('fault' as const), fault: fc.constantFrom(...faults) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('late-answer' as const), which: fc.nat(20) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('acknowledge' as const) }) },
]
/** A collector on the site's own host, and a browser that forgets what scripts wrote and keeps what answers set (WEB-03). */
const forgetting: Weighted[] = [
  {
    weight: 12,
    arbitrary: fc.record({
      do: fc.constant('decide' as const),
      tab,
      action: fc.constantFrom('accept-all' as const, 'reject-all' as const),
      choices: fc.constant({}),
      services: fc.constant({}),
      shown: fc.constant(null),
    }),
  },
  { weight: 12, arbitrary: fc.constant({ do: 'send' as const }) },
  { weight: 12, arbitrary: fc.record({ do: fc.constant('answer' as const), which: fc.nat(3), isHeard: fc.boolean() }) },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('forget' as const), isStorageToo: fc.boolean() }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('shield' as const), tab }) },
]
const refusing: Weighted = {
  weight: 6,
  arbitrary: fc.record({ do: fc.constant('fault' as const), fault: fc.constantFrom<Fault>('none', 'none', 'read-only', 'throws') }),
}
const stepsWith = (...more: Weighted[]) => fc.array(fc.oneof(deciding, ...looking, ...more), { minLength: 1, maxLength: 25, size: 'max' })

/** Plays the steps, and after each one holds every tab to the last word. */
function play(steps: Step[], faulty: 'cookies' | 'storage' | 'memory'): void {
  const device = createDevice()
  const collector = createOwnHost(device)
  const where = faulty === 'storage' ? 'storage' : 'cookies'
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
      if (faulty !== 'storage' && !at.store.inForce().last) words.clear()
      hear(deciding, shown, at.data)
      decide(host, deciding)
      // It starts counting anew after what it cannot read. Late answers are told apart by more than the number: by a mark, below.
      if (step.isNewer && faulty !== 'storage') tabs[step.tab] = printedByNewer(device, open)
      hold(tabs[step.tab] as typeof at)
      // The outbox row tells the other tabs.
      if (faulty !== 'storage') for (const other of tabs) other.store.refresh()
    }
    if (step.do === 'load') tabs[step.tab] = open()
    if (step.do === 'refresh') at?.store.refresh()
    if (step.do === 'configure') data = configurations[step.to] as TagData
    if (step.do === 'clock') device.state.nowMs += step.byMs
    if (step.do === 'fault') strike(device, where, step.fault)
    // An answer under way writes an older choice after a newer one; where cookies are lost, that copy is lost with them.
    if (step.do === 'late-answer' && faulty === 'storage') {
      const value = device.state.printed[step.which]
      if (value) device.jar.set('placet-keep', value)
    }
    // The collector has the records; rows that no cookie stands for stay.
    if (step.do === 'acknowledge' && faulty === 'cookies') writeOutbox(readOutbox().filter((row) => row.isOnlyCopy))
    if (step.do === 'send') collector.send()
    if (step.do === 'answer') collector.answer(step.which, step.isHeard)
    // What was said where no cookie could be written, and has not arrived either, is lost with everything that told of it (README).
    if (step.do === 'forget' && (!step.isStorageToo || !readOutbox().some((row) => row.isOnlyCopy && !row.state))) {
      collector.forget(step.isStorageToo)
      device.state.nowMs += 8 * 864e5
      for (let i = 0; i < 3; i++) tabs[i] = open()
    }
    // A refusal by script, whose record could not be made: the part that makes it never came.
    if (step.do === 'shield' && at) {
      const isKept = device.state.cookies === 'none'
      shieldSaved(undefined)
      at.store.refresh('0')
      hold(at)
      if (isKept) words.clear()
    }
    if (step.do === 'load' || step.do === 'refresh') hold(tabs[step.tab] as { store: Store; data: TagData })
    // A stranger's page, opened right now, must agree as well.
    hold(open())
  }
}

const numRuns = Number(process.env.PLACET_RUNS ?? 1500)

test.each([
  ['the cookies', 'cookies', stepsWith(...failing)],
  ['the storage', 'storage', stepsWith(...failing)],
  ['a browser that forgets what scripts wrote', 'memory', stepsWith(...forgetting)],
  ['a forgetful browser that refuses cookies at times', 'memory', stepsWith(...forgetting, refusing)],
] as const)(
  'nothing is granted against the last word, whatever befalls %s',
  (_what, faulty, steps) => {
    fc.assert(
      fc.property(steps, (some) => play(some, faulty)),
      { numRuns, seed: Number(process.env.PLACET_SEED ?? 20261123) },
    )
  },
  // A busy machine takes its time.
  60_000 + numRuns * 100,
)

const say = (action: 'accept-all' | 'reject-all'): Step => ({ do: 'decide', tab: 0, action, choices: {}, services: {}, shown: null })
const fails = (fault: Fault): Step => ({ do: 'fault', fault })
const answered = (which: number, isHeard: boolean): Step => ({ do: 'answer', which, isHeard })
const send: Step = { do: 'send' }
const forget: Step = { do: 'forget', isStorageToo: true }

test.each<[string, Step[]]>([
  ['an answer that comes after the page has gone', [say('accept-all'), send, say('reject-all'), answered(0, false), forget]],
  ['a copy that counted before', [say('accept-all'), send, answered(0, true), say('reject-all'), forget]],
  [
    'a copy that the page cannot delete',
    [say('accept-all'), send, answered(0, true), fails('read-only'), say('reject-all'), send, answered(0, true), forget],
  ],
  [
    'a late copy of what the cookie still says, after a refusal that no cookie could keep',
    [
      ...[say('accept-all'), send, fails('read-only'), say('reject-all'), send],
      ...[answered(1, true), answered(0, false), fails('none'), send, forget],
    ],
  ],
])('a browser that forgets: a refusal outlives %s', (_what, steps) => play(steps, 'memory'))

test('the refusal of a newer release that no cookie could keep ends what an older release still reads', () => {
  play([say('accept-all'), fails('read-only'), { ...say('reject-all'), isNewer: true } as Step], 'cookies')
})

test('a browser that forgets: what was agreed to still holds, once a page has seen the copy (WEB-04)', () => {
  const device = createDevice()
  const collector = createOwnHost(device)
  const data = configurations[0] as TagData
  const choicesNow = () => createStore(data, () => {}).inForce()
  const store = createStore(data, () => {})
  const host = { data, inForce: store.inForce, refresh: store.refresh, emit: () => {} } as unknown as Host
  const choices = { analytics: 'granted', marketing: 'denied' } as const
  decide(host, { action: 'save', layer: 'notice', choices, services: {}, noticeHash: '', language: 'fr' })
  collector.send()
  collector.answer(0, true)
  collector.forget(true)
  expect(choicesNow()).toMatchObject({ choices, ask: [], n: 1 })
  device.jar.set(UNSEEN, '1')
  expect(choicesNow()).toMatchObject({ choices: { analytics: 'denied', marketing: 'denied' }, ask: ['analytics', 'marketing'], n: 0 })
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
