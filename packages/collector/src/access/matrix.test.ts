/** SEC-11: role × endpoint × site. Every private route stands in this table; a route that does not is a failure. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Fastify, { type InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aCollector, aDatabaseFile, openCollector } from '../fixtures/a-collector.ts'
import { aSite, noticeHash } from '../fixtures/a-site.ts'
import { anAdministrator, bodyOf, joined, type Operator, PASSWORD, withSecondFactor } from '../fixtures/an-operator.ts'
import { privateRoutes } from '../listeners/private-listener.ts'
import type { PrivateContext } from '../routes/private-context.ts'

/** Everybody has a role on `shop` alone; `sertius` is somebody else's. */
const OWN = 'shop'
const OTHER = 'sertius'

const askers = [
  'nobody',
  'viewer',
  'editor',
  'admin asleep',
  'admin',
  'admin of all',
  'viewer token',
  'editor token',
  "token of the other's",
] as const
type Asker = (typeof askers)[number]

interface Row {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** As Fastify knows it. */
  route: string
  /** What is asked, once with each site; `paul` is somebody on the other site alone, `self` the asker's own site's. */
  url(site: string): string
  payload?(site: string): object
  /** Status for each asker on their own site; what is not named is 401 for nobody and tokens, and 403 for people. */
  own: Partial<Record<Asker, number>>
  /** Status for a token of the other site that asks about that one; 200 where not named. */
  others?: number
  /** Status on the other site; for whoever administers all it is as on their own. */
  other: number
}

const people = (status: number): Partial<Record<Asker, number>> => ({
  viewer: status,
  editor: status,
  'admin asleep': status,
  admin: status,
  'admin of all': status,
})
const readers = { ...people(200), 'viewer token': 200, 'editor token': 200, "token of the other's": 404 }
const exporters = { ...readers, viewer: 403, 'viewer token': 403 }
const admins = (status: number) => ({ admin: status, 'admin of all': status })

const UNKNOWN = '00000000-0000-4000-8000-000000000000'
const grant = (site: string) => [{ site, role: 'viewer' }]

const siteRows: Row[] = [
  { method: 'GET', route: '/v1/:site/stats', url: (site) => `/v1/${site}/stats`, own: readers, other: 404 },
  { method: 'GET', route: '/v1/:site/stats.csv', url: (site) => `/v1/${site}/stats.csv`, own: readers, other: 404 },
  { method: 'GET', route: '/v1/:site/records.ndjson', url: (site) => `/v1/${site}/records.ndjson`, own: exporters, other: 404 },
  { method: 'GET', route: '/v1/:site/log.ndjson', url: (site) => `/v1/${site}/log.ndjson`, own: exporters, other: 404 },
  { method: 'GET', route: '/v1/:site/records.csv', url: (site) => `/v1/${site}/records.csv`, own: exporters, other: 404 },
  {
    method: 'GET',
    route: '/v1/:site/records/:recordId',
    url: (site) => `/v1/${site}/records/${UNKNOWN}`,
    own: Object.fromEntries(Object.entries(exporters).map(([asker, status]) => [asker, status === 200 ? 404 : status])),
    others: 404,
    other: 404,
  },
  { method: 'GET', route: '/v1/:site/replays/:hash', url: (site) => `/v1/${site}/replays/${noticeHash}`, own: exporters, other: 404 },
  {
    method: 'GET',
    route: '/v1/:site/documents/:hash',
    url: (site) => `/v1/${site}/documents/${'cd'.repeat(32)}`,
    own: exporters,
    other: 404,
  },
  { method: 'GET', route: '/v1/:site/served', url: (site) => `/v1/${site}/served`, own: exporters, other: 404 },
  { method: 'GET', route: '/v1/:site/requests', url: (site) => `/v1/${site}/requests`, own: readers, other: 404 },
  { method: 'GET', route: '/v1/:site/requests.csv', url: (site) => `/v1/${site}/requests.csv`, own: exporters, other: 404 },
  {
    method: 'POST',
    route: '/v1/:site/requests',
    url: (site) => `/v1/${site}/requests`,
    payload: () => ({ right: 'access', message: '', reply: null, language: 'fr', receivedOn: '2026-11-20' }),
    own: { editor: 201, 'admin asleep': 201, admin: 201, 'admin of all': 201 },
    others: 401,
    other: 404,
  },
  {
    method: 'POST',
    route: '/v1/:site/requests/:id/subject',
    url: (site) => `/v1/${site}/requests/${UNKNOWN}/subject`,
    payload: () => ({ consentId: '8Jq2mZb7T0yYw4kQxN1u3A' }),
    own: { editor: 404, 'admin asleep': 404, admin: 404, 'admin of all': 404 },
    others: 401,
    other: 404,
  },
  {
    method: 'POST',
    route: '/v1/:site/requests/:id',
    url: (site) => `/v1/${site}/requests/${UNKNOWN}`,
    payload: () => ({ action: 'answer', text: 'Yes.' }),
    own: { editor: 404, 'admin asleep': 404, admin: 404, 'admin of all': 404 },
    others: 401,
    other: 404,
  },
  {
    method: 'POST',
    route: '/v1/:site/holds',
    url: (site) => `/v1/${site}/holds`,
    payload: () => ({ requestId: UNKNOWN, reason: 'Case 26/114.', told: 'A lawsuit.' }),
    own: { editor: 404, 'admin asleep': 404, admin: 404, 'admin of all': 404 },
    others: 401,
    other: 404,
  },
  {
    method: 'POST',
    route: '/v1/:site/holds/:id/end',
    url: (site) => `/v1/${site}/holds/${UNKNOWN}/end`,
    own: { editor: 404, 'admin asleep': 404, admin: 404, 'admin of all': 404 },
    others: 401,
    other: 404,
  },
  {
    method: 'POST',
    route: '/v1/invitations',
    url: () => '/v1/invitations',
    payload: (site) => ({ name: 'Somebody New', grants: grant(site) }),
    own: admins(201),
    other: 404,
  },
  {
    method: 'POST',
    route: '/v1/tokens',
    url: () => '/v1/tokens',
    payload: (site) => ({ name: 'new', site, role: 'viewer', days: 1 }),
    own: admins(201),
    other: 404,
  },
  {
    method: 'PUT',
    route: '/v1/people/:id/grants',
    url: (site) => `/v1/people/of-${site}/grants`,
    payload: (site) => ({ grants: grant(site) }),
    own: admins(204),
    other: 404,
  },
  { method: 'POST', route: '/v1/people/:id/reset', url: (site) => `/v1/people/of-${site}/reset`, own: admins(201), other: 404 },
  { method: 'DELETE', route: '/v1/people/:id/sessions', url: (site) => `/v1/people/of-${site}/sessions`, own: admins(204), other: 404 },
  { method: 'DELETE', route: '/v1/people/:id', url: (site) => `/v1/people/of-${site}`, own: admins(204), other: 404 },
  { method: 'DELETE', route: '/v1/invitations/:id', url: (site) => `/v1/invitations/of-${site}`, own: admins(204), other: 404 },
  { method: 'DELETE', route: '/v1/tokens/:id', url: (site) => `/v1/tokens/of-${site}`, own: admins(204), other: 404 },
]

/** Routes that belong to no site: lists hold what the asker administers, and one's own account is one's own. */
const rows: Omit<Row, 'other'>[] = [
  { method: 'GET', route: '/v1/people', url: () => '/v1/people', own: admins(200) },
  { method: 'GET', route: '/v1/tokens', url: () => '/v1/tokens', own: admins(200) },
  { method: 'GET', route: '/v1/audit', url: () => '/v1/audit', own: admins(200) },
  { method: 'GET', route: '/v1/session', url: () => '/v1/session', own: people(200) },
  { method: 'DELETE', route: '/v1/session', url: () => '/v1/session', own: people(204) },
  { method: 'GET', route: '/v1/account', url: () => '/v1/account', own: people(200) },
  {
    method: 'PUT',
    route: '/v1/account/password',
    url: () => '/v1/account/password',
    payload: () => ({ password: PASSWORD, newPassword: 'another horse battery' }),
    own: people(204),
  },
  { method: 'DELETE', route: '/v1/account/sessions', url: () => '/v1/account/sessions', own: people(204) },
  { method: 'DELETE', route: '/v1/account/sessions/:id', url: () => `/v1/account/sessions/${UNKNOWN}`, own: people(404) },
  {
    method: 'POST',
    route: '/v1/account/second-factor',
    url: () => '/v1/account/second-factor',
    payload: () => ({ password: PASSWORD }),
    own: { ...people(200), admin: 409, 'admin of all': 409 },
  },
  {
    method: 'PUT',
    route: '/v1/account/second-factor',
    url: () => '/v1/account/second-factor',
    payload: () => ({ password: PASSWORD, secret: 'A'.repeat(32), code: '000000' }),
    own: { ...people(403), admin: 409, 'admin of all': 409 },
  },
  {
    method: 'DELETE',
    route: '/v1/account/second-factor',
    url: () => '/v1/account/second-factor',
    payload: () => ({ password: PASSWORD, code: '000000' }),
    own: people(403),
  },
  {
    method: 'POST',
    route: '/v1/account/recovery-codes',
    url: () => '/v1/account/recovery-codes',
    payload: () => ({ password: PASSWORD, code: '000000' }),
    own: people(403),
  },
]

/** Answered without a session: what each needs instead is tested beside it. */
const open = [
  'POST /v1/session',
  'POST /v1/setup',
  'POST /v1/join',
  'POST /v1/join/name',
  'GET /metrics',
  'GET /health/live',
  'GET /health/ready',
]

const sites = [aSite({ id: OWN }), aSite({ id: OTHER })]

/** What each asker shows, and the names of what there is to be acted on. Filled once; each test works on a copy of the file. */
const shows = new Map<Asker, Record<string, string>>()
const ids: Record<string, string> = {}
let nowMs = 0
let file = ''

/** Everybody, and on each site a person, an invitation and a token. */
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'placet-matrix-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  file = join(folder, 'house.db')
  const collector = await openCollector({ sites }, file)
  const marie = await anAdministrator(collector)
  const tokenOf = async (name: string, site: string, role: string) => {
    const made = bodyOf(await marie.change('POST', '/v1/tokens', { name, site, role, days: 1 }))
    return made as { id: string; secret: string }
  }
  for (const site of [OWN, OTHER]) {
    await joined(collector, marie, `person of ${site}`, [{ site, role: 'editor' }])
    const invitation = bodyOf(await marie.change('POST', '/v1/invitations', { name: `guest of ${site}`, grants: grant(site) }))
    ids[`invitations/of-${site}`] = invitation.id
    ids[`tokens/of-${site}`] = (await tokenOf(`of ${site}`, site, 'viewer')).id
  }
  for (const person of (await marie.get('/v1/people')).json().people) {
    const site = /^person of (.*)$/.exec(person.name)?.[1]
    if (site) ids[`people/of-${site}`] = person.id
  }
  const on = (role: 'viewer' | 'editor' | 'admin', name: string) => joined(collector, marie, name, [{ site: OWN, role }])
  const session = ({ cookie, csrf }: Operator) => ({ cookie, 'x-placet-csrf': csrf })
  const bearer = ({ secret }: { secret: string }) => ({ authorization: `Bearer ${secret}` })
  shows.set('viewer', session(await on('viewer', 'viewer')))
  shows.set('editor', session(await on('editor', 'editor')))
  shows.set('admin asleep', session(await on('admin', 'sleeper')))
  shows.set('admin', session(await withSecondFactor(collector, await on('admin', 'admin'))))
  shows.set('admin of all', session(marie))
  shows.set('viewer token', bearer(await tokenOf('viewer', OWN, 'viewer')))
  shows.set('editor token', bearer(await tokenOf('editor', OWN, 'editor')))
  shows.set("token of the other's", bearer(await tokenOf('other', OTHER, 'editor')))
  nowMs = collector.clock.nowMs
  await collector.close()
})

/** A copy of the house: what one asker removes, the next finds. */
async function ask(asker: Asker, { method, url, payload }: Pick<Row, 'method' | 'url' | 'payload'>, site: string) {
  const copy = aDatabaseFile()
  copyFileSync(file, copy)
  const collector = await aCollector({ sites }, copy)
  collector.clock.nowMs = nowMs
  const path = url(site).replace(/(people|invitations|tokens)\/of-[a-z]+/, (name) => `${name.split('/')[0]}/${ids[name]}`)
  const request: InjectOptions = { method, url: path, headers: shows.get(asker) ?? {}, ...(payload ? { payload: payload(site) } : {}) }
  const answer = await collector.private.inject(request)
  await collector.close()
  return answer
}

const usual = (asker: Asker): number => (asker === 'nobody' || asker.includes('token') ? 401 : 403)

test('every private route stands in the table', () => {
  const app = Fastify()
  const routes: string[] = []
  app.addHook('onRoute', ({ method, url }) => void routes.push(...[method].flat().map((one) => `${one} ${url}`)))
  for (const route of privateRoutes) route(app, {} as PrivateContext)
  const named = new Set([...siteRows, ...rows].map(({ method, route }) => `${method} ${route}`))
  expect(routes.filter((route) => !named.has(route) && !open.includes(route) && !route.startsWith('HEAD '))).toEqual([])
  expect([...named].filter((route) => !routes.includes(route))).toEqual([])
})

describe.each(siteRows)('$method $route', (row) => {
  test('on a site of one’s own', async () => {
    for (const asker of askers) {
      const { statusCode } = await ask(asker, row, OWN)
      expect([asker, statusCode]).toEqual([asker, row.own[asker] ?? usual(asker)])
    }
  })

  test('on a site of others: as if there were none', async () => {
    for (const asker of askers) {
      const { statusCode } = await ask(asker, row, OTHER)
      const isOthers = asker === "token of the other's" && row.url(OTHER).startsWith('/v1/sertius')
      const mayAsk = row.own[asker] !== undefined && row.own[asker] !== 403
      const isReading = row.method === 'GET' && asker !== 'nobody'
      // A person who changes something under a site's own path learns no more than one who reads there.
      const isUnderSite = row.route.startsWith('/v1/:site/') && usual(asker) === 403
      const onOthers = mayAsk || isReading || isUnderSite ? row.other : usual(asker)
      const expected = isOthers ? (row.others ?? 200) : asker === 'admin of all' ? row.own[asker] : onOthers
      expect([asker, statusCode]).toEqual([asker, expected])
    }
  })
})

describe.each(rows)('$method $route', (row) => {
  test('for each asker', async () => {
    for (const asker of askers) {
      const { statusCode } = await ask(asker, row, OWN)
      expect([asker, statusCode]).toEqual([asker, row.own[asker] ?? usual(asker)])
    }
  })
})

test('lists hold what belongs to the asker’s own sites, and nobody else', async () => {
  const list = async (url: string) => (await ask('admin', { method: 'GET', url: () => url }, OWN)).json()
  const { people, invitations } = await list('/v1/people')
  expect(people.map(({ name }: { name: string }) => name).sort()).toEqual([
    'Marie',
    'admin',
    'editor',
    'person of shop',
    'sleeper',
    'viewer',
  ])
  expect(people.find(({ name }: { name: string }) => name === 'Marie')).toMatchObject({
    mayManage: false,
    grants: [{ site: '*', role: 'admin' }],
  })
  expect(invitations.map(({ name }: { name: string }) => name)).toEqual(['guest of shop'])
  const { tokens } = await list('/v1/tokens')
  expect(new Set(tokens.map(({ site }: { site: string }) => site))).toEqual(new Set([OWN]))
  expect(JSON.stringify(tokens)).not.toMatch(/hash|placet_/i)
  const { entries } = await list('/v1/audit')
  expect(new Set(entries.map(({ site }: { site: string }) => site))).toEqual(new Set([OWN]))
})
