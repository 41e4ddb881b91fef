import { expect, test } from 'vitest'
import { createApi, fileAddress } from './api.ts'

const span = { from: '2026-11-01', to: '2026-11-23' }
const answering = (status: number, body: string, headers: Record<string, string> = {}) => {
  const asked: { url: string; init: RequestInit | undefined }[] = []
  const api = createApi(async (input, init) => {
    asked.push({ url: String(input), init })
    return new Response(status === 204 ? null : body, { status, headers })
  })
  return { api, asked }
}

test('figures are asked relative to the page, so that a base path works', async () => {
  const { api, asked } = answering(200, '{"site":"a"}')
  expect(await api.stats('a b', span)).toEqual({ ok: true, value: { site: 'a' } })
  expect(asked[0]?.url).toBe('v1/a%20b/stats?from=2026-11-01&to=2026-11-23')
})

test('SEC-10: signing out carries the session token', async () => {
  const { api, asked } = answering(204, '')
  expect(await api.signOut('token')).toEqual({ ok: true, value: null })
  expect(asked[0]?.init).toMatchObject({ method: 'DELETE', headers: { 'x-placet-csrf': 'token' } })
})

test('a problem comes back with its request id and the name of its field', async () => {
  const body = { code: 'PASSWORD_SHORT', message: 'Too short.', requestId: 'req_9', field: '/password' }
  const { api } = answering(422, JSON.stringify(body))
  expect(await api.signIn({ name: 'x', password: 'y' })).toEqual({
    ok: false,
    failure: { status: 422, code: 'PASSWORD_SHORT', message: 'Too short.', requestId: 'req_9', field: 'password', retryAfterS: null },
  })
})

test('a page of a proxy in place of a problem is still a failure, not an exception', async () => {
  const { api } = answering(502, '<html>Bad gateway</html>', { 'retry-after': '30' })
  const answer = await api.session()
  expect(answer).toMatchObject({ ok: false, failure: { status: 502, code: 'UNKNOWN', requestId: null, retryAfterS: 30 } })
})

test('no answer at all is status 0', async () => {
  const api = createApi(async () => {
    throw new TypeError('network')
  })
  expect(await api.session()).toMatchObject({ ok: false, failure: { status: 0 } })
})

test('a file keeps the period of the page', () => {
  expect(fileAddress('sertius', 'stats.csv', span)).toBe('v1/sertius/stats.csv?from=2026-11-01&to=2026-11-23')
})

test('SEC-12: marks that turn the direction of writing are made visible in whatever the collector tells', async () => {
  const { api } = answering(200, JSON.stringify({ site: 'a\u202egnp.exe\u2066', days: [{ day: '\u2069 ok \u200f', '\u202ekey': 1 }] }))
  expect(await api.stats('a', span)).toMatchObject({
    value: { site: 'a\ufffdgnp.exe\ufffd', days: [{ day: '\ufffd ok \u200f', '\ufffdkey': 1 }] },
  })
})
