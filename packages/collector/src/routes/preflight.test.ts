import { expect, test } from 'vitest'
import { aCollector, ORIGIN } from '../fixtures/a-collector.ts'

const ask = (origin: string | undefined) => ({
  method: 'OPTIONS' as const,
  headers: { ...(origin ? { origin } : {}), 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
})

test.each(['records', 'displays'])(
  'a page of the site may post %s, without credentials, and need not ask again for two hours',
  async (name) => {
    const collector = await aCollector()
    const answer = await collector.public.inject({ url: `/v1/sertius/${name}`, ...ask(ORIGIN) })
    expect(answer.statusCode).toBe(204)
    expect(answer.headers).toMatchObject({
      'access-control-allow-origin': ORIGIN,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'Content-Type',
      'access-control-max-age': '7200',
      vary: 'Origin',
    })
    expect(answer.headers).not.toHaveProperty('access-control-allow-credentials')
  },
)

test.each([['https://evil.example'], ['null'], [undefined], ['https://www.sertius.example.evil.example'], ['*']])(
  'a page of %s may not',
  async (origin) => {
    const collector = await aCollector()
    const answer = await collector.public.inject({ url: '/v1/sertius/records', ...ask(origin) })
    expect(answer.statusCode).toBe(403)
    expect(answer.headers).not.toHaveProperty('access-control-allow-origin')
    expect(answer.headers.vary).toBe('Origin')
  },
)
