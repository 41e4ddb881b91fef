import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { aCollector, aDatabaseFile } from '../fixtures/a-collector.ts'
import { anOperator } from '../fixtures/an-operator.ts'

const aDashboard = () => {
  const folder = join(dirname(aDatabaseFile()), 'dist')
  mkdirSync(folder)
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Placet</title>')
  writeFileSync(join(folder, 'app.js'), 'console.log(1)')
  writeFileSync(join(folder, 'notes.secret'), 'no')
  return folder
}

describe('every answer of the private listener', () => {
  test.each(['/', '/app.js', '/v1/session', '/v1/sertius/stats', '/nothing', '/metrics'])(
    '%s has the strict headers (SEC-13)',
    async (url) => {
      const collector = await aCollector({ dashboardFolder: aDashboard() })
      const { headers } = await collector.private.inject(url)
      expect(headers).toMatchObject({
        'content-security-policy':
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; " +
          "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'cross-origin-resource-policy': 'same-origin',
        'x-frame-options': 'DENY',
      })
      expect(headers).not.toHaveProperty('access-control-allow-origin')
      expect(headers['cache-control']).toBe(['/', '/app.js'].includes(url) ? 'no-cache' : 'no-store')
    },
  )
})

describe('what needs a session', () => {
  test.each([
    '/v1/session',
    '/v1/sertius/stats',
    '/v1/sertius/stats.csv',
    '/v1/sertius/records.ndjson',
    '/v1/sertius/records.csv',
    '/v1/nobody/stats',
  ])('%s', async (url) => {
    const collector = await aCollector()
    expect((await collector.private.inject(url)).statusCode).toBe(401)
    const made = 'A'.repeat(43)
    expect((await collector.private.inject({ url, headers: { cookie: `placet-session=${made}` } })).statusCode).toBe(401)
    const { get } = await anOperator(collector)
    expect((await get(url)).statusCode).toBe(url.includes('nobody') ? 404 : 200)
  })
})

test('the two listeners answer their own routes only', async () => {
  const collector = await aCollector({ dashboardFolder: aDashboard() })
  for (const url of ['/', '/v1/session', '/v1/sertius/stats', '/metrics']) expect((await collector.public.inject(url)).statusCode).toBe(404)
  for (const url of ['/s/sertius.js', '/openapi.json']) expect((await collector.private.inject(url)).statusCode).toBe(404)
  expect((await collector.private.inject({ method: 'POST', url: '/v1/sertius/records' })).statusCode).toBe(404)
})

test('the dashboard is served from its built files, of known types alone', async () => {
  const collector = await aCollector({ dashboardFolder: aDashboard() })
  const index = await collector.private.inject('/')
  expect(index.payload).toContain('<title>Placet</title>')
  expect(index.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(
    (
      await collector.private.inject({
        url: '/app.js',
        headers: { 'if-none-match': String((await collector.private.inject('/app.js')).headers.etag) },
      })
    ).statusCode,
  ).toBe(304)
  for (const url of ['/notes.secret', '/../package.json', '/..%2fpackage.json'])
    expect((await collector.private.inject(url)).statusCode).toBe(404)
})

test('a dashboard that was not built says so', async () => {
  const collector = await aCollector({ dashboardFolder: '/nowhere' })
  const answer = await collector.private.inject('/')
  expect([answer.statusCode, answer.json().code]).toEqual([503, 'DASHBOARD_MISSING'])
})
