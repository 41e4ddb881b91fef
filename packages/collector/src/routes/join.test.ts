import { expect, test } from 'vitest'
import { aCollector, type TestCollector } from '../fixtures/a-collector.ts'
import { anAdministrator, bodyOf, PASSWORD } from '../fixtures/an-operator.ts'

const from = (collector: TestCollector, remoteAddress: string) => ({
  look: (secret: string) => collector.private.inject({ method: 'POST', url: '/v1/join/name', remoteAddress, payload: { secret } }),
  signIn: (payload: object) => collector.private.inject({ method: 'POST', url: '/v1/session', remoteAddress, payload }),
})
const GUESS = 'x'.repeat(43)

async function invited() {
  const collector = await aCollector()
  const marie = await anAdministrator(collector)
  const { secret } = bodyOf(await marie.change('POST', '/v1/invitations', { name: 'Paul', grants: [{ site: 'sertius', role: 'viewer' }] }))
  return { collector, secret: secret as string }
}

test('guessing at links is slow for its own network', async () => {
  const { collector, secret } = await invited()
  const { look } = from(collector, '203.0.113.1')
  for (let i = 0; i < 15; i++) expect((await look(secret)).statusCode).toBe(200)
  for (let i = 0; i < 10; i++) expect((await look(GUESS)).statusCode).toBe(404)
  const slowed = await from(collector, '203.0.113.99').look(secret)
  expect([slowed.statusCode, slowed.headers['retry-after']]).toEqual([429, '15'])
  collector.clock.nowMs += 15_000
  expect((await look(secret)).statusCode).toBe(200)
})

test('however many networks guess at links, whoever was asked in comes in', async () => {
  const { collector, secret } = await invited()
  for (let i = 0; i < 60; i++) expect((await from(collector, `10.0.${i}.1`).look(GUESS)).statusCode).toBe(404)
  expect((await from(collector, '203.0.113.1').look(secret)).statusCode).toBe(200)
})

test('links and passwords have an allowance each, also for somebody whose name is that of a route', async () => {
  const { collector, secret } = await invited()
  const { look, signIn } = from(collector, '203.0.113.1')
  for (let i = 0; i < 10; i++) expect((await signIn({ name: `Guess ${i}`, password: 'wrong password' })).statusCode).toBe(401)
  expect((await signIn({ name: 'join', password: PASSWORD })).statusCode).toBe(429)
  expect((await look(secret)).statusCode).toBe(200)
  for (let i = 0; i < 10; i++) await from(collector, '198.51.100.1').look(GUESS)
  expect((await from(collector, '198.51.100.1').signIn({ name: 'Marie', password: 'wrong password' })).statusCode).toBe(401)
})
