import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { isInner } from './inner-address.ts'
import { postGuarded } from './post-guarded.ts'

test.each([
  '127.0.0.1',
  '10.1.2.3',
  '172.31.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  '::ffff:10.0.0.1',
  '::ffff:127.0.0.1',
  '224.0.0.1',
  '255.255.255.255',
])('SEC-17: %s is inner', (address) => {
  expect(isInner(address)).toBe(true)
})

test.each(['93.184.216.34', '172.32.0.1', '2606:2800:220:1::1', '::ffff:93.184.216.34'])('%s is not', (address) => {
  expect(isInner(address)).toBe(false)
})

async function aServer(status: number, headers: Record<string, string> = {}) {
  const seen: { url: string | undefined; body: string; type: string | undefined }[] = []
  const bodyOf = async (request: IncomingMessage) => {
    let body = ''
    for await (const chunk of request) body += chunk
    return body
  }
  const server = createServer(async (request, response) => {
    seen.push({ url: request.url, body: await bodyOf(request), type: request.headers['content-type'] })
    response.writeHead(status, headers).end('thanks')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { seen, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}
const anywhere = { isRefused: () => false }
const plain = { 'content-type': 'text/plain' }

test('sends the body to a public address', async () => {
  const { seen, url } = await aServer(202)
  await postGuarded(url, 'checkpoint', plain, anywhere)
  expect(seen).toEqual([{ url: '/hook', body: 'checkpoint', type: 'text/plain' }])
})

test('is never led inside, by an address or by a name', async () => {
  const { seen, url } = await aServer(200)
  await expect(postGuarded(url, 'x', plain)).rejects.toThrow('inner network')
  await expect(postGuarded(url.replace('127.0.0.1', 'localhost'), 'x', plain)).rejects.toThrow('inner network')
  await expect(postGuarded('http://[::1]:1/', 'x', plain)).rejects.toThrow('inner network')
  expect(seen).toEqual([])
})

test('follows no redirect, and tells a refusal', async () => {
  const other = await aServer(200)
  const { url } = await aServer(302, { location: other.url })
  await expect(postGuarded(url, 'x', plain, anywhere)).rejects.toThrow('answered 302')
  expect(other.seen).toEqual([])
})
