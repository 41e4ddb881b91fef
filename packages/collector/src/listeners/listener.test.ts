import { connect, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { aCollector, BROWSER, ORIGIN, type TestCollector } from '../fixtures/a-collector.ts'
import { aDecision } from '../fixtures/a-decision.ts'

const listen = async (collector: TestCollector) => new URL(await collector.public.listen({ port: 0, host: '127.0.0.1' }))

const speak = async (url: URL, ...parts: string[]): Promise<string> => {
  const socket: Socket = connect(Number(url.port), url.hostname)
  let answer = ''
  socket.on('data', (data) => {
    answer += data
  })
  const ended = new Promise((resolve) => socket.on('close', resolve))
  socket.on('error', () => {})
  for (const part of parts) socket.write(part)
  await ended
  return answer
}

const post = (url: URL, body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(new URL('/v1/sertius/records', url), {
    method: 'POST',
    body,
    headers: { origin: ORIGIN, 'user-agent': BROWSER, 'content-type': 'text/plain', ...headers },
  })

test('over a real socket a decision is kept, and the table of bad inputs holds', async () => {
  const url = await listen(await aCollector())
  const decision = JSON.stringify(aDecision())
  expect((await post(url, decision)).status).toBe(201)
  expect((await post(url, decision)).status).toBe(200)
  expect((await post(url, decision.replace('"n":1', '"n":2'))).status).toBe(409)
  expect((await post(url, '{')).status).toBe(400)
  expect((await post(url, decision, { origin: 'https://evil.example' })).status).toBe(403)
  expect((await post(url, decision.padEnd(16_385))).status).toBe(413)
  expect((await post(url, decision, { 'content-type': 'image/png' })).status).toBe(415)
  expect((await post(url, '{"__proto__":{"x":1}}')).status).toBe(422)
  expect((await fetch(new URL('/v1/sertius/records', url), { method: 'DELETE' })).status).toBe(405)
  expect((await fetch(new URL('/v1/nobody/records', url), { method: 'POST' })).status).toBe(404)
})

test('a body that never says its length is cut off at 256 KiB', async () => {
  const url = await listen(await aCollector())
  const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(65_536).fill(0x20)) })
  const answer = await post(url, endless, {}).catch((error: unknown) => error)
  if (answer instanceof Response) expect(answer.status).toBe(413)
  else expect(answer).toBeInstanceOf(Error)
  expect((await post(url, JSON.stringify(aDecision()))).status).toBe(201)
})

test('a sender who is too slow is let go, with a sentence', async () => {
  const collector = await aCollector()
  expect(collector.public.server.requestTimeout).toBe(5_000)
  Object.assign(collector.public.server, { requestTimeout: 300, headersTimeout: 300 })
  const url = await listen(collector)
  const head = ['POST /v1/sertius/records HTTP/1.1', 'Host: x', `Origin: ${ORIGIN}`, 'Content-Type: text/plain', 'Content-Length: 100']
  const answer = await speak(url, `${head.join('\r\n')}\r\n\r\n{`)
  expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(answer).toContain('"code":"REQUEST_TIMEOUT"')
})

test('a sender who was answered already gets no second answer on the same connection', async () => {
  const collector = await aCollector()
  Object.assign(collector.public.server, { requestTimeout: 300, headersTimeout: 300 })
  const url = await listen(collector)
  const answer = await speak(url, 'POST /v1/nobody/records HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{')
  expect(answer.match(/HTTP\/1\.1/g)).toHaveLength(1)
})

test.each([
  ['nonsense', 'HELLO\r\n\r\n', '400', 'REQUEST_UNREADABLE'],
  ['headers over 16 KiB', `GET / HTTP/1.1\r\nHost: x\r\nX-Long: ${'a'.repeat(20_000)}\r\n\r\n`, '431', 'HEADERS_TOO_LARGE'],
  ['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\na', '400', 'REQUEST_UNREADABLE'],
  [
    'a length and chunks',
    'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\na',
    '400',
    'REQUEST_UNREADABLE',
  ],
])('%s is answered in the one form of all problems', async (_what, request, status, code) => {
  const url = await listen(await aCollector())
  const answer = await speak(url, request)
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
  expect(answer).toContain(`"code":"${code}"`)
  expect(answer).toContain('"requestId":"')
})

test('an exotic method is refused by name of those that work', async () => {
  const url = await listen(await aCollector())
  const answer = await speak(url, 'PROPFIND /v1/sertius/records HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n')
  expect(answer).toMatch(/^HTTP\/1\.1 405 .*allow: OPTIONS, POST/s)
})

test('closing lets requests under way finish, then ends at once', { timeout: 30_000 }, async () => {
  const collector = await aCollector()
  const url = await listen(collector)
  const arrived = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  const offerOf = collector.sites.offerOf
  collector.sites.offerOf = async (...of) => {
    arrived.resolve()
    await held.promise
    return offerOf(...of)
  }
  const underWay = post(url, JSON.stringify(aDecision()))
  await arrived.promise
  const closed = collector.close()
  await wait(50)
  held.resolve()
  expect((await underWay).status).toBe(201)
  // A connection that is kept open would hold this up for longer than a test may take.
  await closed
  await expect(post(url, JSON.stringify(aDecision()))).rejects.toThrow()
})

test('an unforeseen fault is one sentence outside, and whole in the log', async () => {
  const collector = await aCollector()
  collector.sites.find = () => {
    throw new Error('secret detail')
  }
  const answer = await collector.public.inject('/s/sertius.js')
  expect([answer.statusCode, answer.json().code]).toEqual([500, 'INTERNAL'])
  expect(answer.payload).not.toContain('secret detail')
  expect(collector.logged.join('')).toMatch(/secret detail.*listener\.test\.ts/s)
})
