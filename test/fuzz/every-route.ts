/** Fuzz. Every route: for each, a request that is right, of whoever may send it. */
import { randomUUID } from 'node:crypto'
import { aDecision, aDisplay } from '@placet/collector/fixtures/a-decision'
import { noticeHash } from '@placet/collector/fixtures/a-site'
import type { Chance } from './chance.ts'
import { PASSWORD, type World } from './world.ts'

export interface Asked {
  listener: 'public' | 'private'
  route: string
  method: string
  url: string
  headers: Record<string, string>
  body?: object
}

interface Made {
  url: string
  body?: object
  /** Whoever sends it; the administrator unless said otherwise. */
  as?: 'nobody' | 'token' | 'leaver'
}

interface Route {
  listener: Asked['listener']
  /** `POST /v1/:site/records`, as Fastify knows it. */
  route: string
  /** How often it is asked, beside the others. */
  weight: number
  make(world: World, chance: Chance): Made
}

const SUBJECTS = 400
/** A subject's number: twenty-two characters of base64url. */
const consentId = (i: number): string => Buffer.from(String(i).padStart(16, '0')).toString('base64url')
const someone = (chance: Chance): string => consentId(chance.below(SUBJECTS))
/** One in ten erases, so that most records must still be there at the end. */
const eraser = (chance: Chance): string => consentId(10 * chance.below(SUBJECTS / 10))
const decision = (chance: Chance) => aDecision({ eventId: randomUUID(), consentId: someone(chance) })
const day = (chance: Chance): string => `2026-${String(1 + chance.below(12)).padStart(2, '0')}-10`
const period = (chance: Chance): string => {
  const [from, to] = [day(chance), day(chance)].sort()
  return chance.is(0.5) ? `?from=${from}&to=${from}` : `?from=${from}&to=${to}`
}

const open = (route: string, weight: number, make: Route['make']): Route => ({ listener: 'public', route, weight, make })
const own = (route: string, weight: number, make: Route['make']): Route => ({ listener: 'private', route, weight, make })
const at = (url: string) => (): Made => ({ url })

export const everyRoute: readonly Route[] = [
  open('POST /v1/:site/records', 30, (_world, chance) => ({ url: '/v1/sertius/records', body: decision(chance) })),
  open('POST /v1/:site/displays', 6, () => ({ url: '/v1/sertius/displays', body: aDisplay() })),
  open('POST /v1/:site/mine', 4, (_world, chance) => ({ url: '/v1/sertius/mine', body: { consentId: someone(chance) } })),
  open('POST /v1/:site/mine/erase', 3, (_world, chance) => {
    const id = eraser(chance)
    const withdrawal = aDecision({
      eventId: randomUUID(),
      consentId: id,
      action: 'withdraw-all',
      choices: { functional: 'denied', analytics: 'denied', marketing: 'denied' },
      services: {},
    })
    return { url: '/v1/sertius/mine/erase', body: { consentId: id, ...(chance.is(0.5) && { withdrawal }) } }
  }),
  open('POST /v1/:site/mine/requests', 3, (_world, chance) => ({
    url: '/v1/sertius/mine/requests',
    body: {
      consentId: someone(chance),
      right: chance.pick(['access', 'erasure', 'objection']),
      message: 'Please.',
      reply: null,
      language: 'fr',
    },
  })),
  open('GET /s/:file', 6, ({ site }, chance) => ({
    url: `/s/sertius${chance.pick(['', '.notice.fr', '.notice.nl', `.${site.buildHash.slice(0, 16)}`])}.js`,
  })),
  open('GET /a/:file', 3, ({ site }) => ({ url: `/a/sertius.notice.fr.${site.buildHash.slice(0, 16)}.js` })),
  open('GET /v1/:site/thumbnails/:service/:id', 2, (_world, chance) => ({
    url: `/v1/sertius/thumbnails/youtube/${chance.pick(['dQw4w9WgXcQ', 'aaaaaaaaaaa', 'broken_____'])}`,
  })),
  open('GET /v1/:site/notices/:hash', 2, at(`/v1/sertius/notices/${noticeHash}`)),
  open('GET /v1/:site/log/checkpoint', 2, at('/v1/sertius/log/checkpoint')),
  open('GET /v1/:site/log/inclusion/:recordId', 3, ({ records }, chance) => ({ url: `/v1/sertius/log/inclusion/${chance.pick(records)}` })),
  open('GET /v1/:site/log/consistency', 2, (_world, chance) => ({
    url: `/v1/sertius/log/consistency?from=${chance.below(3)}&to=${3 + chance.below(3)}`,
  })),
  open('GET /health/live', 0.5, at('/health/live')),
  open('GET /health/ready', 0.5, at('/health/ready')),
  open('GET /openapi.json', 0.5, at('/openapi.json')),

  own('POST /v1/session', 2, ({ operator }) => ({ url: '/v1/session', body: { name: operator.name, password: PASSWORD }, as: 'nobody' })),
  own('GET /v1/session', 1, at('/v1/session')),
  own('DELETE /v1/session', 0.5, () => ({ url: '/v1/session', as: 'leaver' })),
  own('POST /v1/setup', 1, () => ({ url: '/v1/setup', body: { secret: 'a'.repeat(43), name: 'Marie', password: PASSWORD }, as: 'nobody' })),
  own('POST /v1/join', 1, ({ invitations }, chance) => ({
    url: '/v1/join',
    body: { secret: chance.pick(invitations).secret, password: PASSWORD },
    as: 'nobody',
  })),
  own('POST /v1/join/name', 1, ({ invitations }, chance) => ({
    url: '/v1/join/name',
    body: { secret: chance.pick(invitations).secret },
    as: 'nobody',
  })),
  own('GET /v1/account', 1, at('/v1/account')),
  own('PUT /v1/account/password', 0.3, () => ({
    url: '/v1/account/password',
    body: { password: PASSWORD, newPassword: PASSWORD },
    as: 'leaver',
  })),
  own('DELETE /v1/account/sessions', 0.5, () => ({ url: '/v1/account/sessions', as: 'leaver' })),
  own('DELETE /v1/account/sessions/:id', 0.5, () => ({ url: `/v1/account/sessions/${randomUUID()}` })),
  own('POST /v1/account/second-factor', 1, () => ({ url: '/v1/account/second-factor', body: { password: PASSWORD } })),
  own('PUT /v1/account/second-factor', 1, () => ({
    url: '/v1/account/second-factor',
    body: { password: PASSWORD, secret: 'A'.repeat(32), code: '000000' },
  })),
  own('DELETE /v1/account/second-factor', 1, () => ({ url: '/v1/account/second-factor', body: { password: PASSWORD, code: '000000' } })),
  own('POST /v1/account/recovery-codes', 1, () => ({ url: '/v1/account/recovery-codes', body: { password: PASSWORD, code: '000000' } })),
  own('GET /v1/people', 0.5, at('/v1/people')),
  own('PUT /v1/people/:id/grants', 1, ({ people }, chance) => ({
    url: `/v1/people/${chance.pick(people)}/grants`,
    body: { grants: [{ site: 'sertius', role: 'viewer' }] },
  })),
  own('DELETE /v1/people/:id', 0.3, ({ people }, chance) => ({ url: `/v1/people/${chance.pick(people)}` })),
  own('DELETE /v1/people/:id/sessions', 0.5, ({ people }, chance) => ({ url: `/v1/people/${chance.pick(people)}/sessions` })),
  own('POST /v1/people/:id/reset', 0.5, ({ people }, chance) => ({ url: `/v1/people/${chance.pick(people)}/reset` })),
  own('POST /v1/invitations', 0.5, () => ({
    url: '/v1/invitations',
    body: { name: `Guest ${randomUUID()}`, grants: [{ site: 'sertius', role: 'viewer' }] },
  })),
  own('DELETE /v1/invitations/:id', 0.5, ({ invitations }, chance) => ({ url: `/v1/invitations/${chance.pick(invitations).id}` })),
  own('GET /v1/tokens', 0.5, at('/v1/tokens')),
  own('POST /v1/tokens', 0.5, () => ({ url: '/v1/tokens', body: { name: 'reader', site: 'sertius', role: 'viewer', days: 1 } })),
  own('DELETE /v1/tokens/:id', 0.5, ({ tokens }, chance) => ({ url: `/v1/tokens/${chance.pick(tokens)}` })),
  own('GET /v1/audit', 0.5, at('/v1/audit')),
  own('GET /v1/:site/stats', 3, (_world, chance) => ({
    url: `/v1/sertius/stats${period(chance)}`,
    ...(chance.is(0.5) && { as: 'token' }),
  })),
  own('GET /v1/:site/stats.csv', 1, (_world, chance) => ({ url: `/v1/sertius/stats.csv${period(chance)}` })),
  own('GET /v1/:site/records.ndjson', 0.5, (_world, chance) => ({
    url: `/v1/sertius/records.ndjson${period(chance)}`,
    ...(chance.is(0.5) && { as: 'token' }),
  })),
  own('GET /v1/:site/records.csv', 0.5, (_world, chance) => ({ url: `/v1/sertius/records.csv${period(chance)}` })),
  own('GET /v1/:site/log.ndjson', 0.1, at('/v1/sertius/log.ndjson')),
  own('GET /v1/:site/records/:recordId', 1, ({ records }, chance) => ({ url: `/v1/sertius/records/${chance.pick(records)}` })),
  own('GET /v1/:site/served', 0.5, at('/v1/sertius/served')),
  own('GET /v1/:site/replays/:hash', 0.5, at(`/v1/sertius/replays/${noticeHash}`)),
  own('GET /v1/:site/documents/:hash', 0.5, ({ site }) => ({ url: `/v1/sertius/documents/${site.sources.configuration.hash}` })),
  own('GET /v1/:site/requests', 0.2, at('/v1/sertius/requests')),
  own('GET /v1/:site/requests.csv', 0.2, at('/v1/sertius/requests.csv')),
  own('POST /v1/:site/requests', 1, () => ({
    url: '/v1/sertius/requests',
    body: { right: 'access', message: 'By letter.', reply: null, language: 'fr', receivedOn: '2026-11-20' },
  })),
  own('POST /v1/:site/requests/:id', 1, ({ requests }, chance) => ({
    url: `/v1/sertius/requests/${chance.pick(requests)}`,
    body: { action: chance.pick(['answer', 'refuse', 'extend']), text: 'Yes.' },
  })),
  own('POST /v1/:site/requests/:id/subject', 1, ({ requests }, chance) => ({
    url: `/v1/sertius/requests/${chance.pick(requests)}/subject`,
    body: { consentId: someone(chance) },
  })),
  own('POST /v1/:site/holds', 0.5, (_world, chance) => ({
    url: '/v1/sertius/holds',
    body: { consentId: someone(chance), reason: 'Case 26/114.', told: 'A lawsuit.' },
  })),
  own('POST /v1/:site/holds/:id/end', 0.5, ({ holds }, chance) => ({ url: `/v1/sertius/holds/${chance.pick(holds)}/end` })),
  own('GET /metrics', 0.5, at('/metrics')),
  own('GET /health/live', 0.2, at('/health/live')),
  own('GET /health/ready', 0.2, at('/health/ready')),
]

const whole = everyRoute.reduce((sum, { weight }) => sum + weight, 0)

function some(chance: Chance): Route {
  let left = chance.next() * whole
  for (const route of everyRoute) {
    left -= route.weight
    if (left < 0) return route
  }
  return chance.pick(everyRoute)
}

const BROWSER = 'Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0'

/** A right request to some route. */
export function askSome(world: World, chance: Chance): Asked {
  const { listener, route, make } = some(chance)
  const { url, body, as } = make(world, chance)
  const { token } = world
  const operator = as === 'leaver' ? world.leaver : world.operator
  const shown: Record<string, string> =
    listener === 'public'
      ? { origin: 'https://www.sertius.example' }
      : as === 'token'
        ? { authorization: `Bearer ${token}` }
        : as === 'nobody'
          ? {}
          : { cookie: operator.cookie, 'x-placet-csrf': operator.csrf }
  const headers = { 'user-agent': BROWSER, ...shown, ...(body && { 'content-type': 'application/json' }) }
  return { listener, route, method: route.split(' ')[0] ?? 'GET', url, headers, ...(body && { body }) }
}
