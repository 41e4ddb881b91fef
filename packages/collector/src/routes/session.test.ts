import { describe, expect, test } from 'vitest'
import { aCollector, type TestCollector } from '../fixtures/a-collector.ts'
import { aSite } from '../fixtures/a-site.ts'
import { anOperator, cookieOf, PASSWORD } from '../fixtures/an-operator.ts'

const signIn = (collector: TestCollector, body: object, headers: Record<string, string> = {}) =>
  collector.private.inject({ method: 'POST', url: '/v1/session', payload: body, headers })
const setUp = (collector: TestCollector, body: object, headers: Record<string, string> = {}) =>
  collector.private.inject({ method: 'POST', url: '/v1/setup', payload: body, headers })

describe('the first account', () => {
  test('is created with the setup secret, once, and signs in', async () => {
    const collector = await aCollector()
    expect((await collector.private.inject('/v1/session')).json()).toMatchObject({ code: 'SETUP_NEEDED' })
    const secret = await collector.newSetupSecret()
    expect(secret).toMatch(/^([a-z2-9]{4}-){5}[a-z2-9]{4}$/)
    const answer = await setUp(collector, { secret, name: ' Marie ', password: PASSWORD })
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({
      name: 'Marie',
      setup: false,
      csrf: expect.stringMatching(/^[\w-]{43}$/),
      // SEC-08: whoever set up administers every site once there is a second factor.
      administers: 'none',
      secondFactor: 'needed',
      sites: [
        {
          id: 'sertius',
          name: 'Sertius',
          isSample: false,
          role: 'editor',
          languages: ['fr', 'nl'],
          categories: {
            functional: { fr: 'Fonctionnels', nl: 'Functioneel' },
            analytics: { fr: 'Mesure', nl: 'Meting' },
            marketing: { fr: 'Publicité', nl: 'Reclame' },
          },
        },
      ],
    })
    const session = await collector.private.inject({ url: '/v1/session', headers: { cookie: cookieOf(answer) } })
    expect(session.json()).toEqual(answer.json())
    expect((await collector.private.inject('/v1/session')).json()).toMatchObject({ code: 'SIGN_IN_NEEDED' })
    expect(await collector.newSetupSecret()).toBeUndefined()
    const again = await setUp(collector, { secret, name: 'Eve', password: PASSWORD })
    expect([again.statusCode, again.json().code]).toEqual([409, 'SETUP_DONE'])
  })

  test('needs the newest secret; dashes and case say nothing', async () => {
    const collector = await aCollector()
    const old = await collector.newSetupSecret()
    const secret = String(await collector.newSetupSecret())
    for (const wrong of [old, '', 'x'.repeat(29)]) {
      const answer = await setUp(collector, { secret: wrong, name: 'Marie', password: PASSWORD })
      expect([answer.statusCode, answer.json().field]).toEqual([403, '/secret'])
    }
    expect(
      (await setUp(collector, { secret: secret.toUpperCase().replaceAll('-', ' '), name: 'Marie', password: PASSWORD })).statusCode,
    ).toBe(201)
  })

  test.each([
    ['short12', 'at least 8'],
    ['password123', 'harder'],
    ['PassW0rd1', 'harder'],
    ['zzzzzzzzzzzz', 'harder'],
    ['marie-dupont', 'harder'],
    ['x'.repeat(257), 'at most 256'],
  ])('refuses the password %s', async (password, why) => {
    const collector = await aCollector()
    const answer = await setUp(collector, { secret: await collector.newSetupSecret(), name: 'Marie-Dupont', password })
    expect([answer.statusCode, answer.json().field]).toEqual([422, '/password'])
    expect(answer.json().message).toContain(why)
  })

  test('two at the same moment make one account', async () => {
    const collector = await aCollector()
    const secret = await collector.newSetupSecret()
    const answers = await Promise.all(['Marie', 'Eve'].map((name) => setUp(collector, { secret, name, password: PASSWORD })))
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409])
  })
})

describe('signing in', () => {
  test('takes the password in any form of its letters, the name in any case, and gives a new token each time', async () => {
    const collector = await aCollector()
    const { cookie } = await anOperator(collector)
    const answer = await signIn(collector, { name: 'MARIE', password: PASSWORD }, { cookie })
    expect(answer.statusCode).toBe(201)
    expect(cookieOf(answer)).not.toBe(cookie)
    // The session before it has ended.
    expect((await collector.private.inject({ url: '/v1/session', headers: { cookie } })).statusCode).toBe(401)
  })

  test('says the same of a wrong name and a wrong password', async () => {
    const collector = await aCollector()
    await anOperator(collector)
    const bodies = [
      { name: 'Marie', password: 'wrong password' },
      { name: 'Nobody', password: PASSWORD },
    ]
    const answers = await Promise.all(bodies.map((body) => signIn(collector, body)))
    const said = answers.map((answer) => [answer.statusCode, { ...answer.json(), requestId: '' }, answer.headers['set-cookie']])
    expect(said[0]).toEqual(said[1])
    expect(said[0]?.[0]).toBe(401)
  })

  test('is slow for whoever guesses, and not for whoever knows', async () => {
    const collector = await aCollector()
    await anOperator(collector)
    for (let i = 0; i < 15; i++) expect((await signIn(collector, { name: 'Marie', password: PASSWORD })).statusCode).toBe(201)
    for (let i = 0; i < 10; i++) expect((await signIn(collector, { name: `Guess ${i}`, password: 'wrong password' })).statusCode).toBe(401)
    for (const name of ['Marie', 'Nobody']) {
      const answer = await signIn(collector, { name, password: PASSWORD })
      expect([answer.statusCode, answer.json().code, answer.headers['retry-after']]).toEqual([429, 'TOO_MANY_REQUESTS', '15'])
    }
    collector.clock.nowMs += 15_000
    expect((await signIn(collector, { name: 'Marie', password: PASSWORD })).statusCode).toBe(201)
  })

  test('sets a cookie that scripts cannot read, bound to the host where the connection is safe (SEC-09)', async () => {
    const collector = await aCollector({ trustedProxies: ['127.0.0.1'] })
    const { cookie } = await anOperator(collector)
    expect(cookie).toMatch(/^placet-session=[\w-]{43}$/)
    const plain = await signIn(collector, { name: 'Marie', password: PASSWORD })
    expect(plain.headers['set-cookie']).toMatch(/^placet-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
    expect(plain.headers).not.toHaveProperty('strict-transport-security')
    const safe = await signIn(collector, { name: 'Marie', password: PASSWORD }, { 'x-forwarded-proto': 'https' })
    expect(safe.headers['set-cookie']).toMatch(/^__Host-placet-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Lax$/)
    expect(safe.headers['strict-transport-security']).toBe('max-age=63072000')
  })

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'http://localhost' }, 201],
    [{ 'sec-fetch-site': 'none' }, 201],
    [{ origin: 'http://localhost', host: 'localhost' }, 201],
    [{}, 201],
  ])('from a page with %j is answered %i (SEC-10)', async (headers, status) => {
    const collector = await aCollector()
    await anOperator(collector)
    expect((await signIn(collector, { name: 'Marie', password: PASSWORD }, headers as Record<string, string>)).statusCode).toBe(status)
  })

  test.each([
    ['text', 'text/plain', '{"name":"Marie","password":"x"}', 415],
    ['a form', 'application/x-www-form-urlencoded', 'name=Marie', 415],
    ['not JSON', 'application/json', '{', 400],
    ['another field', 'application/json', '{"name":"Marie","password":"x","role":"admin"}', 422],
    ['no password', 'application/json', '{"name":"Marie"}', 422],
    ['a name that is not text', 'application/json', '{"name":{"$ne":""},"password":"x"}', 422],
    ['a name with control characters', 'application/json', '{"name":"Ma\\u0000rie","password":"x"}', 422],
  ])('refuses %s', async (_what, type, payload, status) => {
    const collector = await aCollector()
    const answer = await collector.private.inject({ method: 'POST', url: '/v1/session', payload, headers: { 'content-type': type } })
    expect(answer.statusCode).toBe(status)
  })
})

describe('a session', () => {
  test('ends when it is not used for half an hour', async () => {
    const collector = await aCollector()
    const { get } = await anOperator(collector)
    for (let i = 0; i < 5; i++) {
      collector.clock.nowMs += 29 * 60_000
      expect((await get('/v1/session')).statusCode).toBe(200)
    }
    collector.clock.nowMs += 30 * 60_000
    expect((await get('/v1/session')).json()).toMatchObject({ code: 'SIGN_IN_NEEDED' })
  })

  test('ends after half a day however much it is used', async () => {
    const collector = await aCollector()
    const { get } = await anOperator(collector)
    for (let i = 0; i < 35; i++) {
      collector.clock.nowMs += 20 * 60_000
      expect((await get('/v1/session')).statusCode).toBe(200)
    }
    collector.clock.nowMs += 20 * 60_000
    expect((await get('/v1/session')).statusCode).toBe(401)
  })

  test('ends on the server when the operator signs out, which takes the session token and the right page', async () => {
    const collector = await aCollector()
    const { ask, get, csrf } = await anOperator(collector)
    const signOut = (headers: Record<string, string>) => ask({ method: 'DELETE', url: '/v1/session', headers })
    expect((await signOut({})).json()).toMatchObject({ code: 'CSRF_REFUSED' })
    expect((await signOut({ 'x-placet-csrf': `${csrf.slice(1)}A` })).statusCode).toBe(403)
    expect((await signOut({ 'x-placet-csrf': csrf, 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await get('/v1/session')).statusCode).toBe(200)
    const answer = await signOut({ 'x-placet-csrf': csrf })
    expect(answer.statusCode).toBe(204)
    expect(answer.headers['set-cookie']).toMatch(/^placet-session=; .*Expires=Thu, 01 Jan 1970/)
    expect((await get('/v1/session')).statusCode).toBe(401)
  })

  test('cannot be made from what is stored', async () => {
    const collector = await aCollector()
    const { cookie } = await anOperator(collector)
    const token = cookie.split('=')[1] ?? ''
    const { readFileSync } = await import('node:fs')
    const bytes = Buffer.concat([readFileSync(collector.file), readFileSync(`${collector.file}-wal`)])
    expect(bytes.includes(token)).toBe(false)
    expect(bytes.includes(PASSWORD)).toBe(false)
    expect(bytes.includes('scrypt$10$8$1$')).toBe(true)
  })
})

test('sites are listed by id', async () => {
  const collector = await aCollector({ sites: [aSite(), aSite({ id: 'a-shop', isSample: true })] })
  const { get } = await anOperator(collector)
  expect((await get('/v1/session')).json().sites.map(({ id, isSample }: { id: string; isSample: boolean }) => [id, isSample])).toEqual([
    ['a-shop', true],
    ['sertius', false],
  ])
})
