// @vitest-environment happy-dom
import { type ChoiceInForce, type Host, type Left, type PartHandle, printChoice } from '@placet/model'
import { beforeEach, expect, test, vi } from 'vitest'
import { type OutboxRow, readOutbox, writeOutbox } from '../store/outbox.ts'
import { readWithdrawn } from '../store/visit.ts'
import createSync from './sync.ts'

const faults: string[] = []
const posts: { url: string; body: unknown; init: RequestInit }[] = []
let answers: (() => Response | Promise<Response>)[] = []
let online = () => {}

const row = (n: number, rest: Partial<OutboxRow> = {}): OutboxRow => ({
  eventId: `00000000-0000-4000-8000-00000000000${n}`,
  choice: printChoice({
    site: 'site',
    n,
    action: 'save',
    layer: 'notice',
    decidedAtMs: 1_700_000_000_000,
    validUntilMs: 1_710_000_000_000,
    consentId: 'consent',
    noticeHash: '',
    items: {
      analytics: { choice: 'granted', terms: 'a' },
      marketing: { choice: 'denied', terms: 'm' },
      matomo: { choice: 'granted', terms: 'a' },
      pixel: { choice: 'granted', terms: 'm' },
    },
  }),
  language: 'fr',
  gpc: false,
  rules: 'BE',
  sdk: '1.0.0',
  ...rest,
})
const json =
  (status: number, body: unknown = {}, headers: Record<string, string> = {}) =>
  () =>
    new Response(JSON.stringify(body), { status, headers })
let allowed: string[] = []
const loaded: string[] = []
let swept = 0
let left: Left[] = []
const sweep: PartHandle = { sweep: () => void swept++, left: () => left }
const host = {
  data: {
    site: 'site',
    parts: 'https://consent.example/s/site.{part}.{lang}.js',
    categories: { analytics: 'a', marketing: 'm' },
    services: { matomo: 'analytics', pixel: 'marketing' },
  },
  placet: { allows: (name: string) => allowed.includes(name) },
  refresh() {},
  async load(part: string) {
    loaded.push(part)
    return sweep
  },
  inForce: () => ({ saved: undefined }),
  emit: (_: string, { code }: { code: string }) => faults.push(code),
} as unknown as Host

beforeEach(() => {
  localStorage.clear()
  faults.length = posts.length = 0
  answers = []
  vi.stubGlobal('__PLACET_PART__', { services: ['matomo', 'pixel'] })
  sessionStorage.clear()
  allowed = ['matomo', 'pixel']
  loaded.length = 0
  Object.assign(host, { inForce: () => ({ saved: undefined }) })
  vi.stubGlobal('addEventListener', (_: string, listener: () => void) => {
    online = listener
  })
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    posts.push({ url, body: JSON.parse(init.body as string), init })
    const answer = answers.shift()
    if (!answer) throw new TypeError('offline')
    return answer()
  })
})
const settled = () => new Promise((done) => setTimeout(done, 20))

test('a decision leaves in the task of the click, whole, and its row goes once it is acknowledged', async () => {
  writeOutbox([row(1)])
  answers = [json(201)]
  createSync(host).send?.()
  await settled()
  expect(posts).toHaveLength(1)
  expect(posts[0]).toMatchObject({
    url: 'https://consent.example/v1/site/records',
    init: { method: 'POST', keepalive: true },
    body: {
      eventId: row(1).eventId,
      n: 1,
      choices: { analytics: 'granted', marketing: 'denied' },
      services: { pixel: 'granted' },
      noticeHash: null,
      signals: { gpc: false },
      device: 'desktop',
    },
  })
  expect(readOutbox()).toEqual([])
})

test('offline, the row stays, and goes with the same event id when the line is back (WEB-12)', async () => {
  writeOutbox([row(1)])
  createSync(host).send?.()
  await settled()
  expect(readOutbox()).toHaveLength(1)
  answers = [json(200)]
  online()
  await settled()
  expect(posts.map(({ body }) => (body as OutboxRow).eventId)).toEqual([row(1).eventId, row(1).eventId])
  expect(readOutbox()).toEqual([])
})

test('a permanent 4xx is set aside with a fault and never blocks later decisions', async () => {
  writeOutbox([row(1)])
  answers = [json(422), json(201)]
  const sync = createSync(host)
  sync.send?.()
  await settled()
  expect(faults).toEqual(['RECORD_REFUSED'])
  expect(readOutbox().map(({ state }) => state)).toEqual(['refused'])
  writeOutbox([...readOutbox(), row(2)])
  sync.send?.()
  await settled()
  expect(posts[1]?.body).toMatchObject({ n: 2 })
  expect(readOutbox().map(({ state }) => state)).toEqual(['refused'])
})

test.each([429, 500, 503])('%i keeps the row for later', async (status) => {
  writeOutbox([row(1)])
  answers = [json(status, {}, { 'retry-after': '60' })]
  createSync(host).send?.()
  await settled()
  expect(readOutbox()).toHaveLength(1)
  expect(readOutbox()[0]?.state).toBeUndefined()
})

test('several leave as one array, and each item meets its own fate', async () => {
  writeOutbox([row(1), row(2), row(3)])
  answers = [json(207, { records: [{ status: 201 }, { status: 422 }, { status: 503 }] })]
  createSync(host).send?.()
  await settled()
  expect(posts[0]?.body).toHaveLength(3)
  expect(readOutbox().map(({ eventId, state }) => [eventId.at(-1), state])).toEqual([
    ['2', 'refused'],
    ['3', undefined],
  ])
})

test('an acknowledged row that is the only copy of a choice stays, and is not sent again', async () => {
  writeOutbox([row(1, { isOnlyCopy: true })])
  answers = [json(201)]
  const sync = createSync(host)
  sync.send?.()
  await settled()
  expect(readOutbox().map(({ state }) => state)).toEqual(['kept'])
  sync.send?.()
  await settled()
  expect(posts).toHaveLength(1)
})

test('a decision made while another is on its way follows it', async () => {
  writeOutbox([row(1)])
  const sync = createSync(host)
  answers = [
    async () => {
      writeOutbox([...readOutbox(), row(2)])
      sync.send?.()
      return new Response('{}', { status: 201 })
    },
    json(201),
  ]
  sync.send?.()
  await settled()
  expect(posts.map(({ body }) => (body as { n: number }).n)).toEqual([1, 2])
  expect(readOutbox()).toEqual([])
})

test('a damaged row is dropped, the others leave', async () => {
  writeOutbox([row(1, { choice: '1~cut' }), row(2)])
  answers = [json(201)]
  createSync(host).send?.()
  await settled()
  expect(posts.map(({ body }) => (body as { n: number }).n)).toEqual([2])
  expect(readOutbox()).toEqual([])
})

const saved = (choices: Record<string, 'granted' | 'denied'>) =>
  ({ saved: { items: {} }, choices, services: {}, ask: [], n: 1 }) as unknown as ChoiceInForce

test('nothing is swept, and nothing loaded for it, while no service with traces is denied', async () => {
  Object.assign(host, { inForce: () => saved({ analytics: 'granted', marketing: 'granted' }) })
  createSync(host).send?.()
  await settled()
  expect(loaded).toEqual([])
})

test('a refusal has the traces of what it denies swept, also those of a time before this choice', async () => {
  Object.assign(host, { inForce: () => saved({ analytics: 'denied', marketing: 'denied' }) })
  allowed = []
  swept = 0
  createSync(host).send?.()
  await settled()
  expect([loaded, swept]).toEqual([['sweep'], 1])
})

test('the services that a decision takes a grant from are noted for the visit', () => {
  const sync = createSync(host)
  allowed = ['matomo']
  sync.decide?.(
    { action: 'save', layer: 'preferences', choices: {}, services: {}, noticeHash: '', language: 'fr' },
    saved({ analytics: 'granted', marketing: 'granted' }),
  )
  expect(readWithdrawn()).toEqual(['pixel'])
})

test('leaving: the record goes first, then nothing but ours, then the page reloads, once (LAW-28)', async () => {
  const order: string[] = []
  vi.stubGlobal('location', { reload: () => order.push('reload'), hostname: 'localhost', pathname: '/', protocol: 'http:' })
  Object.assign(host, { inForce: () => saved({ analytics: 'denied', marketing: 'denied' }) })
  allowed = []
  swept = 0
  writeOutbox([row(1)])
  answers = [
    () => {
      order.push(`record, with ${document.head.querySelectorAll('meta[http-equiv]').length} policies`)
      return new Response('{}', { status: 201 })
    },
  ]
  const sync = createSync(host)
  sync.leave?.(['analytics', 'matomo'])
  sync.leave?.([])
  sync.send?.()
  const [policy] = document.head.querySelectorAll<HTMLMetaElement>('meta[http-equiv=Content-Security-Policy]')
  expect(policy?.content).toBe('default-src https://consent.example/v1/site/ https://consent.example/s/')
  await settled()
  expect(order).toEqual(['record, with 0 policies', 'reload'])
  expect(swept).toBeGreaterThan(0)
  expect(readWithdrawn()).toEqual(['analytics', 'matomo'])
  // The page that hears no answer keeps the row; the next one sends it again, under the same id.
  expect(readOutbox()).toHaveLength(1)
  policy?.remove()
})

test('what stays is asked of the sweep only where it may know something; and the sweep comes along before a withdrawal', async () => {
  const sync = createSync(host)
  left = [{ service: 'pixel', name: 'p', reason: 'http-only', setBy: '' }]
  allowed = []
  expect(await sync.left?.()).toEqual([])
  expect(loaded).toEqual([])
  allowed = ['pixel']
  expect(await sync.left?.()).toEqual(left)
  expect(loaded).toEqual(['sweep'])
})
