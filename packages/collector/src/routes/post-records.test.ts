import { type DecisionWire, type ProblemWire, printChoice } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { aCollector, ORIGIN, type TestCollector } from '../fixtures/a-collector.ts'
import { aDecision, aDisplay, anEventId, denied, granted } from '../fixtures/a-decision.ts'
import { aNotice, aSite, hashOf } from '../fixtures/a-site.ts'
import { openSqlite } from '../storage/sqlite.ts'

const RECORDS = '/v1/sertius/records'
const uuid = expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)

const stored = async ({ file }: TestCollector) => {
  const storage = await openSqlite(file, 0)
  const records = []
  for await (const record of storage.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) records.push(record)
  await storage.close()
  return records
}

describe('a decision', () => {
  test('is answered with its place in the log, and readable by the page that sent it', async () => {
    const collector = await aCollector()
    const answer = await collector.post(RECORDS, aDecision())
    expect(answer.statusCode).toBe(201)
    expect(answer.json()).toEqual({ recordId: uuid, receivedAt: '2026-11-23T09:15:30.412Z', leafIndex: 0 })
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      vary: 'Origin',
      'x-request-id': uuid,
      'x-content-type-options': 'nosniff',
    })
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
    expect((await collector.post(RECORDS, aDecision())).json()).toMatchObject({ leafIndex: 1 })
  })

  test('is in the file when it is answered, as sent, with nothing about the sender', async () => {
    const collector = await aCollector()
    const decision = aDecision()
    await collector.post(RECORDS, decision, { 'user-agent': 'SecretAgent/7', 'x-forwarded-for': '203.0.113.77' })
    const [record] = await stored(collector)
    expect(JSON.parse(record?.body ?? '')).toEqual(decision)
    expect(JSON.stringify(record)).not.toMatch(/SecretAgent|203\.0\.113|127\.0\.0\.1/)
  })

  test('sent again with the same body gets the same answer with 200, whatever the order of its keys', async () => {
    const collector = await aCollector()
    const decision = aDecision()
    const first = await collector.post(RECORDS, decision)
    collector.clock.nowMs += 60_000
    const backwards = Object.fromEntries(Object.entries(decision).reverse())
    const again = await collector.post(RECORDS, backwards, { 'content-type': 'text/plain;charset=UTF-8' })
    expect(again.statusCode).toBe(200)
    expect(again.json()).toEqual(first.json())
    expect(await stored(collector)).toHaveLength(1)
  })

  test('with a known eventId and another body is a conflict, and the first stays', async () => {
    const collector = await aCollector()
    const decision = aDecision()
    await collector.post(RECORDS, decision)
    const answer = await collector.post(RECORDS, { ...decision, n: 2 })
    expect(answer.statusCode).toBe(409)
    expect(answer.json()).toMatchObject({ code: 'EVENT_CONFLICT', field: '/eventId' })
    expect((await stored(collector)).map(({ body }) => JSON.parse(body).n)).toEqual([1])
  })

  test('may leave the variant out', async () => {
    const collector = await aCollector()
    const { variant: _, ...decision } = aDecision()
    expect((await collector.post(RECORDS, decision)).statusCode).toBe(201)
    expect((await collector.post(RECORDS, { ...decision, variant: null })).statusCode).toBe(200)
  })

  test('from a clock more than a day off is kept with both times, and flagged (PRF-11)', async () => {
    const collector = await aCollector()
    for (const decidedAt of ['2026-11-22T09:15:31.000Z', '2026-11-22T09:15:30.000Z', '2026-11-25T09:15:30.000Z']) {
      expect((await collector.post(RECORDS, aDecision({ decidedAt }))).statusCode).toBe(201)
    }
    expect((await stored(collector)).map(({ isSkewed }) => isSkewed)).toEqual([false, true, true])
  })

  test('on a notice of an earlier configuration stays welcome, and is checked against that notice', async () => {
    const collector = await aCollector()
    const older = aNotice('fr', { categories: aNotice('fr').categories.filter(({ id }) => id !== 'marketing') })
    await collector.sites.serve(aSite({}, [older]))
    await collector.sites.serve(aSite())
    const choices = { functional: 'granted', analytics: 'denied' } as const
    expect((await collector.post(RECORDS, aDecision({ noticeHash: hashOf(older), choices }))).statusCode).toBe(201)
    const answer = await collector.post(RECORDS, aDecision({ noticeHash: hashOf(older) }))
    expect(answer.json()).toMatchObject({ code: 'FIELD_INVALID', field: '/choices/marketing' })
  })

  test('made by script with no notice is checked against the configuration', async () => {
    const collector = await aCollector()
    const byScript = (changes: Partial<DecisionWire>) => collector.post(RECORDS, aDecision({ noticeHash: null, layer: 'api', ...changes }))
    expect((await byScript({})).statusCode).toBe(201)
    expect((await byScript({ choices: { analytics: 'granted' } })).json()).toMatchObject({ field: '/choices/functional' })
    expect((await byScript({ services: { session: 'denied' } })).json()).toMatchObject({ field: '/services/session' })
  })
})

describe('an array', () => {
  test('answers one item per decision, in order, and a bad one does not touch the others', async () => {
    const collector = await aCollector()
    const known = aDecision()
    await collector.post(RECORDS, known)
    const answer = await collector.post(RECORDS, [
      aDecision(),
      { ...aDecision(), layer: 'window' },
      known,
      { ...known, n: 9 },
      [[]],
      null,
      aDecision(),
    ])
    expect(answer.statusCode).toBe(207)
    expect(answer.json().records).toEqual([
      { status: 201, recordId: uuid, receivedAt: expect.any(String), leafIndex: 1 },
      { status: 422, error: expect.objectContaining({ code: 'FIELD_INVALID', field: '/layer', requestId: uuid }) },
      { status: 200, recordId: uuid, receivedAt: expect.any(String), leafIndex: 0 },
      { status: 409, error: expect.objectContaining({ code: 'EVENT_CONFLICT' }) },
      { status: 422, error: expect.objectContaining({ code: 'BODY_INVALID' }) },
      { status: 422, error: expect.objectContaining({ code: 'BODY_INVALID' }) },
      { status: 201, recordId: uuid, receivedAt: expect.any(String), leafIndex: 2 },
    ])
  })

  test('holds up to fifty', async () => {
    const collector = await aCollector()
    const answer = await collector.post(
      RECORDS,
      Array.from({ length: 50 }, () => aDecision()),
    )
    expect(answer.json().records.map(({ leafIndex }: { leafIndex: number }) => leafIndex)).toEqual(Array.from({ length: 50 }, (_, i) => i))
    expect(
      (
        await collector.post(
          RECORDS,
          Array.from({ length: 51 }, () => aDecision()),
        )
      ).statusCode,
    ).toBe(422)
    expect((await collector.post(RECORDS, [])).statusCode).toBe(422)
    expect(await stored(collector)).toHaveLength(50)
  })
})

describe('what is refused', () => {
  const bytes = (count: number) =>
    JSON.stringify({ ...aDecision(), padding: '' })
      .padEnd(count - 1, ' ')
      .concat(' ')
  const withSurrogate = JSON.stringify(aDecision()).replace('"fr"', '"\\ud800"')
  const refusals: [what: string, body: unknown, headers: Record<string, string>, status: number, code: string, field?: string][] = [
    ['not JSON', '{"eventId":', {}, 400, 'NOT_JSON'],
    ['an empty body', '', {}, 400, 'NOT_JSON'],
    ['bytes that are not UTF-8', Buffer.from([0x22, 0xff, 0xfe, 0x22]), {}, 400, 'NOT_JSON'],
    ['a foreign origin (V-14)', aDecision(), { origin: 'https://evil.example' }, 403, 'ORIGIN_REFUSED'],
    ['an opaque origin (V-14)', aDecision(), { origin: 'null' }, 403, 'ORIGIN_REFUSED'],
    ['no origin', aDecision(), { origin: '' }, 403, 'ORIGIN_REFUSED'],
    ['the right host on another scheme', aDecision(), { origin: 'http://www.sertius.example' }, 403, 'ORIGIN_REFUSED'],
    ['the right host on another port', aDecision(), { origin: `${ORIGIN}:8443` }, 403, 'ORIGIN_REFUSED'],
    ['a parent domain', aDecision(), { origin: 'https://sertius.example' }, 403, 'ORIGIN_REFUSED'],
    ['16 385 bytes (V-14)', bytes(16_385), {}, 413, 'BODY_TOO_LARGE'],
    ['an array over 256 KiB', `[${' '.repeat(262_143)}]`, {}, 413, 'BODY_TOO_LARGE'],
    ['a form', 'a=1', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'MEDIA_TYPE_REFUSED'],
    ['no media type', aDecision(), { 'content-type': '' }, 415, 'MEDIA_TYPE_REFUSED'],
    ['another charset', aDecision(), { 'content-type': 'text/plain; charset=latin1' }, 415, 'MEDIA_TYPE_REFUSED'],
    ['a compressed body', aDecision(), { 'content-encoding': 'gzip' }, 415, 'MEDIA_TYPE_REFUSED'],
    ['__proto__ (V-14)', '{"__proto__":{"x":1}}', {}, 422, 'FIELD_INVALID'],
    [
      '__proto__ beside a whole decision',
      JSON.stringify(aDecision()).replace('{', '{"__proto__":{"x":1},'),
      {},
      422,
      'FIELD_INVALID',
      '/__proto__',
    ],
    [
      '__proto__ as a category',
      JSON.stringify(aDecision()).replace('"functional"', '"__proto__"'),
      {},
      422,
      'FIELD_INVALID',
      '/choices/__proto__',
    ],
    [
      'constructor as a category',
      { ...aDecision(), choices: { ...granted, constructor: 'granted' } },
      {},
      422,
      'FIELD_INVALID',
      '/choices/constructor',
    ],
    ['a lone surrogate (V-14)', withSurrogate, {}, 422, 'FIELD_INVALID', '/language'],
    ['10 000 nested arrays (V-14)', '['.repeat(10_000) + ']'.repeat(10_000), {}, 422, 'BODY_INVALID', ''],
    ['2 600 nested objects', `${'{"a":'.repeat(2_600)}1${'}'.repeat(2_600)}`, {}, 422, 'BODY_INVALID', ''],
    ['a string', '"decision"', {}, 422, 'BODY_INVALID', ''],
    ['null', 'null', {}, 422, 'BODY_INVALID', ''],
    ['an unknown field (PRF-08)', { ...aDecision(), email: 'marie@example.com' }, {}, 422, 'FIELD_INVALID', '/email'],
    ['an unknown field with a speaking name', { ...aDecision(), 'marie@example.com': 1 }, {}, 422, 'BODY_INVALID', ''],
    ['a missing field', { ...aDecision(), eventId: undefined }, {}, 422, 'FIELD_INVALID', '/eventId'],
    [
      'an eventId that is not a UUIDv4',
      aDecision({ eventId: 'b7d2c1de-93a4-1a0f-8f0a-2f4f5a1c9e01' }),
      {},
      422,
      'FIELD_INVALID',
      '/eventId',
    ],
    ['a short consent id', aDecision({ consentId: 'short' }), {}, 422, 'FIELD_INVALID', '/consentId'],
    ['a counter of 0', aDecision({ n: 0 }), {}, 422, 'FIELD_INVALID', '/n'],
    ['a counter that is not whole', aDecision({ n: 1.5 }), {}, 422, 'FIELD_INVALID', '/n'],
    [
      'a choice that is neither',
      { ...aDecision(), choices: { ...granted, analytics: true } },
      {},
      422,
      'FIELD_INVALID',
      '/choices/analytics',
    ],
    [
      'a date that does not exist',
      aDecision({ decidedAt: '2026-02-30T00:00:00.000Z', validUntil: '2026-06-30T00:00:00.000Z' }),
      {},
      422,
      'FIELD_INVALID',
      '/decidedAt',
    ],
    ['an unknown notice', aDecision({ noticeHash: 'f'.repeat(64) }), {}, 422, 'FIELD_INVALID', '/noticeHash'],
    [
      'a category left out',
      aDecision({ choices: { functional: 'granted', analytics: 'denied' } }),
      {},
      422,
      'FIELD_INVALID',
      '/choices/marketing',
    ],
    [
      'a category that was not on offer',
      aDecision({ choices: { ...granted, extra: 'granted' } }),
      {},
      422,
      'FIELD_INVALID',
      '/choices/extra',
    ],
    [
      'necessary as a category',
      aDecision({ choices: { ...granted, necessary: 'granted' } }),
      {},
      422,
      'FIELD_INVALID',
      '/choices/necessary',
    ],
    ['an unknown service', aDecision({ services: { unknown: 'granted' } }), {}, 422, 'FIELD_INVALID', '/services/unknown'],
    ['a necessary service', aDecision({ services: { session: 'denied' } }), {}, 422, 'FIELD_INVALID', '/services/session'],
    [
      'a refusal that grants',
      aDecision({ action: 'reject-all', choices: { ...denied, analytics: 'granted' } }),
      {},
      422,
      'FIELD_INVALID',
      '/choices/analytics',
    ],
    [
      'a withdrawal that grants a service',
      aDecision({ action: 'withdraw-all', choices: denied, services: { youtube: 'granted' } }),
      {},
      422,
      'FIELD_INVALID',
      '/services/youtube',
    ],
    [
      'an acceptance that refuses',
      aDecision({ action: 'accept-all', choices: { ...denied, analytics: 'granted' } }),
      {},
      422,
      'FIELD_INVALID',
      '/choices/functional',
    ],
    ['an end before the beginning', aDecision({ validUntil: '2026-11-23T09:15:30.000Z' }), {}, 422, 'FIELD_INVALID', '/validUntil'],
    ['more than twelve months and a day', aDecision({ validUntil: '2027-11-24T09:15:30.001Z' }), {}, 422, 'FIELD_INVALID', '/validUntil'],
  ]

  test.each(refusals)('%s', async (_what, body, headers, status, code, field) => {
    const collector = await aCollector()
    const sent = Object.fromEntries(Object.entries({ origin: ORIGIN, ...headers }).filter(([, value]) => value !== ''))
    const answer =
      headers.origin === '' || headers['content-type'] === ''
        ? await collector.public.inject({
            method: 'POST',
            url: RECORDS,
            payload: Buffer.from(JSON.stringify(body)),
            headers: { 'content-type': headers['content-type'] ?? 'application/json', ...sent },
          })
        : await collector.post(RECORDS, body, sent)
    expect(answer.statusCode).toBe(status)
    const problem = answer.json<ProblemWire>()
    expect(problem).toMatchObject({ code, requestId: answer.headers['x-request-id'], ...(field === undefined ? {} : { field }) })
    expect(problem.message).toMatch(/^[A-Z][^\n]*\.$/)
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['access-control-allow-origin']).toBe(status === 403 ? undefined : ORIGIN)
    expect(answer.headers.vary).toBe('Origin')
    expect(await stored(collector)).toEqual([])
  })

  test('no answer and no log line says back what was sent, nor where an error was', async () => {
    const collector = await aCollector()
    const secret = 'marie-dupont-42'
    const bodies: unknown[] = [
      `{"${secret}`,
      { ...aDecision(), [`${secret}@x`]: secret },
      { ...aDecision(), language: secret },
      { ...aDecision(), choices: { [`${secret}!`]: 'granted' } },
      aDecision({ consentId: secret.repeat(2) }),
    ]
    for (const body of bodies) {
      const answer = await collector.post(`${RECORDS}?who=${secret}`, body, {
        'user-agent': secret,
        referer: `https://x.example/${secret}`,
      })
      expect(answer.payload + JSON.stringify(answer.headers)).not.toMatch(new RegExp(`${secret}|\\.ts|\\bat \\w`))
    }
    expect(collector.logged.join('')).not.toContain(secret)
    expect(collector.logged.join('')).not.toContain('127.0.0.1')
    expect(collector.logged.length).toBeGreaterThan(0)
  })

  test('an unknown site', async () => {
    const collector = await aCollector()
    const answer = await collector.post('/v1/nobody/records', aDecision())
    expect([answer.statusCode, answer.json().code]).toEqual([404, 'SITE_UNKNOWN'])
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
  })

  test.each(['GET', 'PUT', 'PATCH', 'DELETE'] as const)('the method %s, naming those that work', async (method) => {
    const collector = await aCollector()
    const answer = await collector.public.inject({ method, url: RECORDS })
    expect([answer.statusCode, answer.json().code, answer.headers.allow]).toEqual([405, 'METHOD_REFUSED', 'OPTIONS, POST'])
  })

  test.each(['elsewhere', 'mine/elsewhere', 'log/elsewhere'])('%s, which is no address of ours', async (path) => {
    const collector = await aCollector()
    expect((await collector.post(`/v1/sertius/${path}`, {})).statusCode).toBe(404)
  })

  test('a path that cannot be read', async () => {
    const collector = await aCollector()
    const answer = await collector.public.inject({ method: 'POST', url: '/v1/%zz/records' })
    expect([answer.statusCode, answer.json().code]).toEqual([400, 'REQUEST_UNREADABLE'])
  })
})

test('where a key stands twice, the last one counts', async () => {
  const collector = await aCollector()
  const decision: DecisionWire = aDecision()
  const twice = JSON.stringify(decision).replace('{', '{"n":7,')
  expect((await collector.post(RECORDS, twice)).statusCode).toBe(201)
  expect(JSON.parse((await stored(collector))[0]?.body ?? '').n).toBe(1)
})

test('16 384 bytes are not too large', async () => {
  const collector = await aCollector()
  expect((await collector.post(RECORDS, JSON.stringify(aDecision()).padEnd(16_384, ' '))).statusCode).toBe(201)
})

test('twelve months and a day are not too long', async () => {
  const collector = await aCollector()
  expect((await collector.post(RECORDS, aDecision({ validUntil: '2027-11-24T09:15:30.000Z' }))).statusCode).toBe(201)
})

describe('a network that sends too much', () => {
  const limits = { perNetwork: { burst: 3, perSecond: 0.5 } }

  test('is told when to come back, and may', async () => {
    const collector = await aCollector({ limits })
    for (let i = 0; i < 3; i++) expect((await collector.post(RECORDS, aDecision())).statusCode).toBe(201)
    const answer = await collector.post(RECORDS, aDecision())
    expect([answer.statusCode, answer.json().code, answer.headers['retry-after']]).toEqual([429, 'TOO_MANY_REQUESTS', '2'])
    expect(answer.headers['access-control-expose-headers']).toContain('Retry-After')
    collector.clock.nowMs += 2_000
    expect((await collector.post(RECORDS, aDecision())).statusCode).toBe(201)
    expect((await collector.post('/v1/sertius/displays', aDisplay())).statusCode).toBe(429)
  })

  test('pays for each decision of an array', async () => {
    const collector = await aCollector({ limits })
    expect((await collector.post(RECORDS, [aDecision(), aDecision(), aDecision(), aDecision()])).statusCode).toBe(207)
    expect((await collector.post(RECORDS, aDecision())).headers['retry-after']).toBe('4')
  })

  test('does not stop another network, and addresses are believed from trusted proxies only (SEC-06)', async () => {
    const collector = await aCollector({ limits, trustedProxies: ['127.0.0.1', '10.0.0.0/8'] })
    const from = (forwarded: string) => collector.post(RECORDS, aDecision(), { 'x-forwarded-for': forwarded })
    for (const address of ['203.0.113.1', '203.0.113.77', '198.51.100.9, 203.0.113.255, 10.1.2.3'])
      expect((await from(address)).statusCode).toBe(201)
    expect((await from('203.0.113.2')).statusCode).toBe(429)
    expect((await from('198.51.100.9')).statusCode).toBe(201)

    const alone = await aCollector({ limits })
    for (let i = 0; i < 3; i++) await alone.post(RECORDS, aDecision(), { 'x-forwarded-for': `203.0.${i}.1` })
    expect((await alone.post(RECORDS, aDecision(), { 'x-forwarded-for': '203.0.99.1' })).statusCode).toBe(429)
  })
})

test('when too much waits, senders are asked to come back, and what was taken is kept', async () => {
  const collector = await aCollector({ maxWaiting: 5 })
  const answers = await Promise.all(Array.from({ length: 12 }, () => collector.post(RECORDS, aDecision({ eventId: anEventId() }))))
  const kept = answers.filter(({ statusCode }) => statusCode === 201)
  const refused = answers.filter(({ statusCode }) => statusCode === 503)
  expect(kept.length).toBeGreaterThanOrEqual(5)
  expect(kept.length + refused.length).toBe(12)
  expect(refused[0]?.headers['retry-after']).toBe('2')
  expect(refused[0]?.headers['access-control-allow-origin']).toBe(ORIGIN)
  expect(await stored(collector)).toHaveLength(kept.length)
})

describe('on the site’s own host', () => {
  const own = () => aCollector({ sites: [aSite({ collector: `${ORIGIN}/consent` })] })
  const byScript = (changes: Partial<DecisionWire> = {}) => aDecision({ noticeHash: null, layer: 'api', services: {}, ...changes })
  const choiceOf = ({ n, action, layer, consentId, choices, decidedAt, validUntil }: DecisionWire) =>
    printChoice({
      ...{ site: 'sertius', n, action, layer, consentId, noticeHash: '' },
      decidedAtMs: Date.parse(decidedAt),
      validUntilMs: Date.parse(validUntil),
      items: Object.fromEntries(Object.entries(choices).map(([id, choice]) => [id, { choice, terms: '1' }])),
    })
  const cookieOf = (decision: DecisionWire) => ({ cookie: `__Host-placet=${choiceOf(decision)}` })
  const copied = (decision: DecisionWire) => [
    expect.stringMatching(/^placet-unseen=1; Max-Age=/),
    expect.stringContaining(`placet-keep=${choiceOf(decision)}; Max-Age=`),
  ]

  test('the answer to a decision carries a copy of its cookie, also when it is sent again; the record knows nothing of it (WEB-04)', async () => {
    const collector = await own()
    const decision = byScript()
    for (const status of [201, 200]) {
      const answer = await collector.post(RECORDS, decision, cookieOf(decision))
      expect(answer.statusCode).toBe(status)
      expect(answer.headers['set-cookie']).toEqual(copied(decision))
    }
    expect((await stored(collector)).map(({ body }) => JSON.parse(body))).toEqual([decision])
  })

  test('an outbox is answered with a copy of the newest that was acknowledged', async () => {
    const collector = await own()
    const [one, two] = [byScript(), byScript({ n: 2, choices: denied, action: 'withdraw-all' })]
    const answer = await collector.post(RECORDS, [one, two], cookieOf(two))
    expect(answer.statusCode).toBe(207)
    expect(answer.headers['set-cookie']).toEqual(copied(two))
    const refused = await collector.post(RECORDS, [byScript(), { ...byScript({ n: 3 }), layer: 'window' }], cookieOf(byScript({ n: 3 })))
    expect(refused.json().records.map(({ status }: { status: number }) => status)).toEqual([201, 422])
    expect(refused.headers).not.toHaveProperty('set-cookie')
  })

  test('no other answer sets a cookie', async () => {
    const collector = await own()
    const decision = byScript()
    const cookie = cookieOf(decision)
    const answers = [
      await collector.post(RECORDS, { ...decision, layer: 'window' }, cookie),
      await collector.post(RECORDS, decision, { ...cookie, origin: 'https://evil.example' }),
      await collector.post(RECORDS, byScript({ n: 2 }), cookie),
      await collector.post(RECORDS, decision),
      await collector.post(RECORDS, { ...decision, n: 5 }, cookie),
      await collector.post('/v1/sertius/displays', aDisplay(), cookie),
    ]
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([422, 403, 201, 201, 409, 204])
    for (const { headers } of answers) expect(headers).not.toHaveProperty('set-cookie')
  })

  test.each([
    ['is on another host', {}],
    ['says so in a header that anyone can send', { 'x-forwarded-host': 'www.sertius.example', host: 'www.sertius.example' }],
  ])('a collector that %s sets none', async (_what, headers) => {
    const collector = await aCollector({ trustedProxies: ['127.0.0.1'] })
    const decision = byScript()
    const answer = await collector.post(RECORDS, decision, { ...cookieOf(decision), ...headers })
    expect(answer.statusCode).toBe(201)
    expect(answer.headers).not.toHaveProperty('set-cookie')
  })
})
