import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { aCollector, type TestCollector } from '../fixtures/a-collector.ts'
import {
  anAdministrator,
  anOperator,
  bodyOf,
  codeAt,
  joined,
  type Operator,
  PASSWORD,
  signedIn,
  withSecondFactor,
} from '../fixtures/an-operator.ts'

const signIn = (collector: TestCollector, payload: object) => collector.private.inject({ method: 'POST', url: '/v1/session', payload })
const statusOf = async (asked: ReturnType<Operator['ask']>) => (await asked).statusCode
const actionsOf = async (collector: TestCollector) =>
  (await collector.private.inject('/health/live')) && (await readAudit(collector)).map(({ action }) => action)

/** The log as it stands in the database, oldest first. */
async function readAudit({
  file,
}: TestCollector): Promise<{ action: string; actor: string; target: string | null; detail: string | null }[]> {
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(file, { readOnly: true })
  const rows = database.prepare('select action, actor, target, detail from audit_log order by seq').all()
  database.close()
  return rows as never
}

describe('the second factor (SEC-08)', () => {
  test('is asked for after the right password alone, and a code is good once', async () => {
    const collector = await aCollector()
    const { code } = await anAdministrator(collector)
    expect((await signIn(collector, { name: 'Marie', password: 'wrong password' })).json().code).toBe('SIGN_IN_REFUSED')
    expect((await signIn(collector, { name: 'Marie', password: PASSWORD })).json().code).toBe('SECOND_FACTOR_ASKED')
    const once = code()
    expect((await signIn(collector, { name: 'Marie', password: 'wrong password', code: once })).json().code).toBe('SIGN_IN_REFUSED')
    const wrong = await signIn(collector, { name: 'Marie', password: PASSWORD, code: '000000' })
    expect([wrong.statusCode, wrong.json().code, wrong.json().field]).toEqual([401, 'SECOND_FACTOR_REFUSED', '/code'])
    expect(wrong.headers['set-cookie']).toBeUndefined()
    const answer = await signIn(collector, { name: 'Marie', password: PASSWORD, code: `${once.slice(0, 3)} ${once.slice(3)}` })
    expect([answer.statusCode, answer.json().secondFactor, answer.json().administers]).toEqual([201, 'on', 'all'])
    expect((await signIn(collector, { name: 'Marie', password: PASSWORD, code: once })).statusCode).toBe(401)
  })

  test('takes the code of half a minute ago, for clocks differ, and no older one', async () => {
    const collector = await aCollector()
    const marie = await anOperator(collector)
    const { secret, address } = bodyOf(await marie.change('POST', '/v1/account/second-factor', { password: PASSWORD }))
    expect(address).toBe(`otpauth://totp/Placet:Marie?issuer=Placet&secret=${secret}&algorithm=SHA1&digits=6&period=30`)
    const now = collector.clock.nowMs
    const turnOn = (code: string) => marie.change('PUT', '/v1/account/second-factor', { password: PASSWORD, secret, code })
    expect((await turnOn(codeAt(secret, now - 60_000))).json()).toMatchObject({ code: 'CODE_REFUSED', field: '/code' })
    expect((await turnOn(codeAt(secret, now - 30_000))).statusCode).toBe(200)
  })

  test('a recovery code stands in for it once, and that is told', async () => {
    const collector = await aCollector()
    const { recoveryCodes } = await anAdministrator(collector)
    expect(recoveryCodes).toHaveLength(10)
    const [code = ''] = recoveryCodes
    const marie = await signedIn(collector, 'Marie', code.toUpperCase().replaceAll('-', ' '))
    expect((await marie.get('/v1/account')).json().recoveryCodesLeft).toBe(9)
    expect((await signIn(collector, { name: 'Marie', password: PASSWORD, code })).statusCode).toBe(401)
    expect(await actionsOf(collector)).toContain('recovery-code-used')
  })

  test('guessing codes is slow even for whoever knows the password', async () => {
    const collector = await aCollector()
    const { code } = await anAdministrator(collector)
    const guess = () => signIn(collector, { name: 'Marie', password: PASSWORD, code: '000000' })
    for (let i = 0; i < 5; i++) expect((await guess()).statusCode).toBe(401)
    const answer = await signIn(collector, { name: 'Marie', password: PASSWORD, code: code() })
    expect([answer.statusCode, answer.headers['retry-after']]).toEqual([429, '570'])
    collector.clock.nowMs += 600_000
    expect((await signIn(collector, { name: 'Marie', password: PASSWORD, code: code() })).statusCode).toBe(201)
  })

  test('cannot be read from what is stored, nor moved to another account; a new password keeps it', async () => {
    const collector = await aCollector()
    const marie = await anOperator(collector)
    const { secret } = bodyOf(await marie.change('POST', '/v1/account/second-factor', { password: PASSWORD }))
    const code = () => {
      collector.clock.nowMs += 30_000
      return codeAt(secret, collector.clock.nowMs)
    }
    const { recoveryCodes } = bodyOf(await marie.change('PUT', '/v1/account/second-factor', { password: PASSWORD, secret, code: code() }))
    const bytes = Buffer.concat([readFileSync(collector.file), readFileSync(`${collector.file}-wal`)])
    for (const text of [secret, recoveryCodes[0], recoveryCodes[0].replaceAll('-', '')]) expect(bytes.includes(text)).toBe(false)
    const newPassword = 'another horse battery'
    expect(await statusOf(marie.change('PUT', '/v1/account/password', { password: PASSWORD, newPassword }))).toBe(204)
    expect((await signIn(collector, { name: 'Marie', password: newPassword, code: code() })).statusCode).toBe(201)
  })

  test('turning it on ends the sessions that began without it; turning it off takes a code', async () => {
    const collector = await aCollector()
    const marie = await anOperator(collector)
    const elsewhere = await signedIn(collector, 'Marie')
    const { code } = await withSecondFactor(collector, marie)
    expect(await statusOf(elsewhere.get('/v1/session'))).toBe(401)
    expect(await statusOf(marie.get('/v1/people'))).toBe(200)
    expect(await statusOf(marie.change('DELETE', '/v1/account/second-factor', { password: PASSWORD, code: '000000' }))).toBe(403)
    expect(await statusOf(marie.change('DELETE', '/v1/account/second-factor', { password: PASSWORD, code: code() }))).toBe(204)
    // Her rights as administrator sleep again.
    expect((await marie.get('/v1/people')).json().code).toBe('SECOND_FACTOR_NEEDED')
    expect(await statusOf(marie.get('/v1/sertius/records.csv'))).toBe(200)
  })

  test.each([
    ['optional', 200, 200, 'off'],
    ['admins', 403, 200, 'needed'],
    ['everyone', 403, 403, 'needed'],
  ] as const)('with the policy %s', async (secondFactor, people, stats, state) => {
    const collector = await aCollector({ secondFactor })
    const marie = await anOperator(collector)
    expect(await statusOf(marie.get('/v1/people'))).toBe(people)
    expect(await statusOf(marie.get('/v1/sertius/stats'))).toBe(stats)
    expect((await marie.get('/v1/account')).json().secondFactor).toBe(state)
  })
})

describe('one’s own account', () => {
  test('a new password asks for the old one, ends the other sessions, and holds to the rules', async () => {
    const collector = await aCollector()
    const marie = await anOperator(collector)
    const elsewhere = await signedIn(collector, 'Marie')
    const change = (password: string, newPassword: string) => marie.change('PUT', '/v1/account/password', { password, newPassword })
    expect((await change('wrong password', 'another horse')).json()).toMatchObject({ code: 'PASSWORD_REFUSED', field: '/password' })
    expect((await change(PASSWORD, 'password123')).json()).toMatchObject({ code: 'FIELD_INVALID', field: '/newPassword' })
    expect(await statusOf(change(PASSWORD, 'another horse battery'))).toBe(204)
    expect(await statusOf(elsewhere.get('/v1/session'))).toBe(401)
    expect(await statusOf(marie.get('/v1/session'))).toBe(200)
    expect((await signIn(collector, { name: 'Marie', password: PASSWORD })).statusCode).toBe(401)
  })

  test('lists the sessions by browser, without addresses, and ends one or all others', async () => {
    const collector = await aCollector()
    const marie = await anOperator(collector)
    await collector.private.inject({
      method: 'POST',
      url: '/v1/session',
      payload: { name: 'Marie', password: PASSWORD },
      headers: { 'user-agent': '<img src=x> Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/156.0 Safari/537.36 Edg/156.0' },
    })
    await signedIn(collector, 'Marie')
    const { sessions } = (await marie.get('/v1/account')).json()
    expect(sessions.map(({ browser, isThis }: { browser: string; isThis: boolean }) => [browser, isThis]).sort()).toEqual([
      ['?, ?', false],
      ['?, ?', true],
      ['Edge, Windows', false],
    ])
    expect(JSON.stringify(sessions)).not.toMatch(/127\.0\.0\.1|img/)
    const edge = sessions.find(({ browser }: { browser: string }) => browser.startsWith('Edge'))
    expect(await statusOf(marie.change('DELETE', `/v1/account/sessions/${edge.id}`))).toBe(204)
    expect(await statusOf(marie.change('DELETE', `/v1/account/sessions/${edge.id}`))).toBe(404)
    expect(await statusOf(marie.change('DELETE', '/v1/account/sessions'))).toBe(204)
    expect((await marie.get('/v1/account')).json().sessions).toHaveLength(1)
  })

  test.each(['PUT /v1/account/password', 'DELETE /v1/account/sessions', 'POST /v1/account/second-factor'])(
    '%s needs the token of the session and the page of the dashboard (SEC-10)',
    async (route) => {
      const [method = '', url = ''] = route.split(' ')
      const collector = await aCollector()
      const { ask, csrf } = await anOperator(collector)
      const payload = { password: PASSWORD, newPassword: 'another horse battery' }
      expect((await ask({ method: method as 'PUT', url, payload })).json().code).toBe('CSRF_REFUSED')
      const headers = { 'x-placet-csrf': csrf, 'sec-fetch-site': 'cross-site' }
      expect((await ask({ method: method as 'PUT', url, payload, headers })).json().code).toBe('ORIGIN_REFUSED')
    },
  )
})

describe('joining', () => {
  const look = (collector: TestCollector, secret: string) =>
    collector.private.inject({ method: 'POST', url: '/v1/join/name', payload: { secret } })
  const join = (collector: TestCollector, secret: string, password = PASSWORD) =>
    collector.private.inject({ method: 'POST', url: '/v1/join', payload: { secret, password } })

  test('whoever holds the link chooses a password, within a week, once', async () => {
    const collector = await aCollector()
    const marie = await anAdministrator(collector)
    const grants = [{ site: 'sertius', role: 'viewer' }]
    const { secret, expiresAtMs } = bodyOf(await marie.change('POST', '/v1/invitations', { name: ' Paul ', grants }))
    expect(expiresAtMs - collector.clock.nowMs).toBe(7 * 864e5)
    expect((await look(collector, secret)).json()).toEqual({ name: 'Paul', isReset: false })
    expect((await join(collector, secret, 'password123')).statusCode).toBe(422)
    expect((await join(collector, `${secret.slice(1)}A`)).json().code).toBe('INVITATION_UNKNOWN')
    expect((await join(collector, secret)).statusCode).toBe(201)
    expect((await join(collector, secret)).statusCode).toBe(404)
    const paul = await signedIn(collector, 'paul')
    expect((await paul.get('/v1/session')).json()).toMatchObject({
      name: 'Paul',
      administers: 'none',
      sites: [{ id: 'sertius', role: 'viewer' }],
    })
    expect((await marie.change('POST', '/v1/invitations', { name: 'PAUL', grants })).json()).toMatchObject({
      code: 'NAME_TAKEN',
      field: '/name',
    })
    const late = bodyOf(await marie.change('POST', '/v1/invitations', { name: 'Late', grants }))
    collector.clock.nowMs += 7 * 864e5
    expect((await join(collector, late.secret)).statusCode).toBe(404)
  })

  test('a reset gives a new password and takes the second factor away', async () => {
    const collector = await aCollector()
    const marie = await anAdministrator(collector)
    const paul = await joined(collector, marie, 'Paul', [{ site: 'sertius', role: 'editor' }])
    await withSecondFactor(collector, paul)
    const { people } = (await marie.get('/v1/people')).json()
    const { id } = people.find(({ name }: { name: string }) => name === 'Paul')
    const { secret } = bodyOf(await marie.change('POST', `/v1/people/${id}/reset`))
    expect((await look(collector, secret)).json()).toEqual({ name: 'Paul', isReset: true })
    expect(await statusOf(paul.get('/v1/session'))).toBe(200)
    expect((await join(collector, secret, 'another horse battery')).statusCode).toBe(201)
    expect(await statusOf(paul.get('/v1/session'))).toBe(401)
    expect((await signIn(collector, { name: 'Paul', password: 'another horse battery' })).statusCode).toBe(201)
  })

  test('changed roles count at once; a person who is removed is gone at once', async () => {
    const collector = await aCollector()
    const marie = await anAdministrator(collector)
    const paul = await joined(collector, marie, 'Paul', [{ site: 'sertius', role: 'editor' }])
    const { people } = (await marie.get('/v1/people')).json()
    const id = (name: string) => people.find((one: { name: string }) => one.name === name).id
    expect(await statusOf(paul.get('/v1/sertius/records.csv'))).toBe(200)
    await marie.change('PUT', `/v1/people/${id('Paul')}/grants`, { grants: [{ site: 'sertius', role: 'viewer' }] })
    expect(await statusOf(paul.get('/v1/sertius/records.csv'))).toBe(403)
    await marie.change('PUT', `/v1/people/${id('Paul')}/grants`, { grants: [] })
    expect(await statusOf(paul.get('/v1/sertius/stats'))).toBe(404)
    expect((await marie.change('PUT', `/v1/people/${id('Marie')}/grants`, { grants: [] })).json().code).toBe('LAST_ADMIN')
    expect((await marie.change('DELETE', `/v1/people/${id('Marie')}`)).json().code).toBe('LAST_ADMIN')
    expect(await statusOf(marie.change('DELETE', `/v1/people/${id('Paul')}`))).toBe(204)
    expect(await statusOf(paul.get('/v1/session'))).toBe(401)
    const two = { grants: ['viewer', 'editor'].map((role) => ({ site: 'sertius', role })), name: 'Two' }
    expect((await marie.change('POST', '/v1/invitations', two)).json()).toMatchObject({ field: '/grants' })
  })
})

describe('a token', () => {
  test('reads until it is over or revoked, never does more than its maker may now, and never changes anything', async () => {
    const collector = await aCollector()
    const marie = await anAdministrator(collector)
    const paul = await withSecondFactor(collector, await joined(collector, marie, 'Paul', [{ site: 'sertius', role: 'admin' }]))
    const { id, secret } = bodyOf(await paul.change('POST', '/v1/tokens', { name: 'reports', site: 'sertius', role: 'editor', days: 30 }))
    expect(secret).toMatch(/^placet_[\w-]{43}$/)
    const get = (url: string) => collector.private.inject({ url, headers: { authorization: `Bearer ${secret}` } })
    expect((await get('/v1/sertius/records.ndjson')).statusCode).toBe(200)
    expect((await get('/v1/people')).statusCode).toBe(401)
    expect((await paul.get('/v1/tokens')).json().tokens).toMatchObject([{ id, name: 'reports', seenAtMs: collector.clock.nowMs }])

    const paulId = (await marie.get('/v1/people')).json().people.find(({ name }: { name: string }) => name === 'Paul').id
    const setRole = (role: string) => marie.change('PUT', `/v1/people/${paulId}/grants`, { grants: [{ site: 'sertius', role }] })
    await setRole('viewer')
    expect([(await get('/v1/sertius/records.ndjson')).statusCode, (await get('/v1/sertius/stats')).statusCode]).toEqual([403, 200])
    await setRole('admin')
    collector.clock.nowMs += 30 * 864e5
    expect((await get('/v1/sertius/stats')).json().code).toBe('TOKEN_REFUSED')
  })

  test('revoked is over at once; a made-up one is refused', async () => {
    const collector = await aCollector()
    const marie = await anAdministrator(collector)
    const { id, secret } = bodyOf(await marie.change('POST', '/v1/tokens', { name: 'reports', site: '*', role: 'viewer', days: 30 }))
    const get = (token: string) => collector.private.inject({ url: '/v1/sertius/stats', headers: { authorization: `Bearer ${token}` } })
    expect((await get(secret)).statusCode).toBe(200)
    expect((await get(`placet_${'A'.repeat(43)}`)).json().code).toBe('TOKEN_REFUSED')
    await marie.change('DELETE', `/v1/tokens/${id}`)
    expect((await get(secret)).statusCode).toBe(401)
  })

  test.each([{ role: 'admin' }, { days: 0 }, { days: 731 }, { site: '../x' }, { name: ' ' }])('is not made with %j', async (wrong) => {
    const collector = await aCollector()
    const marie = await anAdministrator(collector)
    const answer = await marie.change('POST', '/v1/tokens', { name: 'reports', site: 'sertius', role: 'viewer', days: 1, ...wrong })
    expect(answer.statusCode).toBe(422)
  })
})

test('SEC-15: every act is told with who, what and when, and no secret is', async () => {
  const collector = await aCollector()
  const marie = await anAdministrator(collector)
  await joined(collector, marie, 'Paul', [{ site: 'sertius', role: 'editor' }])
  const { secret } = bodyOf(await marie.change('POST', '/v1/tokens', { name: 'reports', site: 'sertius', role: 'viewer', days: 3 }))
  await marie.get('/v1/sertius/records.csv?from=2026-11-01&to=2026-11-23')
  const told = await readAudit(collector)
  expect(told.map(({ actor, action, target }) => [actor, action, target])).toEqual([
    ['Marie', 'set-up', null],
    ['Marie', 'signed-in', null],
    ['Marie', 'second-factor-on', null],
    ['Marie', 'invited', 'Paul'],
    ['Paul', 'joined', null],
    ['Paul', 'signed-in', null],
    ['Marie', 'token-made', 'reports'],
    ['Marie', 'records-exported', null],
  ])
  expect(told.at(-1)?.detail).toBe('csv, 2026-11-01 to 2026-11-23')
  // Nor in what the collector writes down elsewhere (SEC-07, SEC-16).
  for (const text of [JSON.stringify(told), collector.logged.join('')])
    for (const hidden of [PASSWORD, secret, marie.cookie.split('=')[1], marie.csrf, ...marie.recoveryCodes])
      expect(text).not.toContain(hidden)
})
