/** Fuzz. Bend request: a right request, with its address, method or headers changed. */
import type { Chance } from './chance.ts'
import type { Asked } from './every-route.ts'

const texts = [
  '',
  '%',
  '%00',
  '%ff',
  '%2e%2e%2f',
  '..',
  '__proto__',
  'constructor',
  'a'.repeat(150),
  'a'.repeat(300),
  '%F0%9F%92%A9',
  "'",
  '*',
  'null',
  '-1',
  '1e9',
]
const queries = [
  'from=x',
  'from=2026-02-31&to=9999-12-31',
  'from=&to=',
  'size=-1',
  'size=1e9',
  'size=99999999999999999999',
  'from=1&from=2',
  '__proto__[x]=1',
  'a'.repeat(3_000),
  '%',
  'next=0&limit=NaN',
]

const headerBends: readonly ((headers: Record<string, string>, chance: Chance) => void)[] = [
  (headers, chance) => {
    headers['content-type'] = chance.pick([
      '',
      'text/html',
      'application/json; charset=utf-16',
      'application/xml',
      'multipart/form-data; boundary=x',
      'application/json;;;',
      'x'.repeat(2_000),
      'text/plain;charset=iso-8859-1',
    ])
  },
  (headers, chance) => {
    headers['content-encoding'] = chance.pick(['gzip', 'br', 'deflate', 'nonsense', 'gzip, gzip'])
  },
  (headers, chance) => {
    headers.origin = chance.pick([
      'null',
      'https://evil.example',
      '',
      'https://www.sertius.example.evil.example',
      'https://www.sertius.example:8443',
      'file://',
    ])
  },
  (headers) => {
    delete headers.origin
  },
  (headers, chance) => {
    headers.cookie = chance.pick([
      'placet-session=',
      `placet-session=${'a'.repeat(43)}`,
      '=;=;=',
      'x'.repeat(3_000),
      'placet-session="; placet-session=b',
      '__proto__=1',
    ])
  },
  (headers, chance) => {
    headers.authorization = chance.pick(['Bearer ', 'Bearer placet_x', `Bearer ${'a'.repeat(5_000)}`, 'Basic YTpi', 'bearer\t'])
  },
  (headers, chance) => {
    if (chance.is(0.5)) delete headers['x-placet-csrf']
    else headers['x-placet-csrf'] = chance.pick(['', 'a', 'é'.repeat(40), 'a'.repeat(43)])
  },
  (headers, chance) => {
    for (let i = 0; i < chance.pick([10, 80, 900]); i++) headers[`x-many-${i}`] = 'a'.repeat(chance.below(20))
  },
  (headers, chance) => {
    headers['x-forwarded-for'] = chance.pick(['::1', '1.2.3.4, 5.6.7.8', 'nonsense', '1'.repeat(500), '999.1.1.1'])
    headers['x-forwarded-proto'] = chance.pick(['https', 'javascript', ''])
    headers.host = chance.pick(['evil.example', '', 'a b', '[::1]:99999'])
  },
  (headers, chance) => {
    headers['accept-encoding'] = chance.pick(['br;q=0', ',,,', '*', 'br, '.repeat(400), 'gzip;q=x'])
    headers['if-none-match'] = chance.pick(['*', '""', 'W/"x"', '"a",'.repeat(500)])
    headers.range = chance.pick(['bytes=0-0', 'bytes=-1', 'bytes=9-1', 'x'])
  },
  (headers, chance) => {
    headers['user-agent'] = chance.pick(['', 'Googlebot/2.1', 'a'.repeat(4_000), '<script>'])
    headers['sec-fetch-site'] = chance.pick(['cross-site', 'same-origin', 'none', 'nonsense'])
  },
  (headers, chance) => {
    headers['access-control-request-method'] = chance.pick(['POST', 'DELETE', 'x'])
    headers.expect = chance.pick(['100-continue', 'nonsense'])
  },
]

/** One or two changes. */
export function bendRequest(asked: Asked, chance: Chance): Asked {
  const bent = { ...asked, headers: { ...asked.headers } }
  for (let i = chance.is(0.7) ? 1 : 2; i > 0; i--) {
    const what = chance.next()
    if (what < 0.65) chance.pick(headerBends)(bent.headers, chance)
    else if (what < 0.8) {
      const parts = bent.url.split('/')
      parts[1 + chance.below(parts.length - 1)] = chance.pick(texts)
      bent.url = parts.join('/')
    } else if (what < 0.92) bent.url += `${bent.url.includes('?') ? '&' : '?'}${chance.pick(queries)}`
    else bent.method = chance.pick(['GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
  }
  return bent
}
