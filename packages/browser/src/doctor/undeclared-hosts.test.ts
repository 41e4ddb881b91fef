/** Hosts contacted without a service. */
import { expect, test } from 'vitest'
import { aPage, aRequest } from './a-page.fixture.ts'
import { undeclaredHosts } from './undeclared-hosts.ts'

const found = (...urls: string[]) => undeclaredHosts(aPage({ requests: urls.map((url) => aRequest(url)) }))

test('a third party that no service names is told with a service to fill in', () => {
  const [finding, ...others] = found('https://www.cdn-9.example/a.js?v=1', 'https://www.cdn-9.example/b.js')
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    kind: 'undeclared-host',
    values: { host: 'www.cdn-9.example' },
    where: ['script https://www.cdn-9.example/a.js', 'script https://www.cdn-9.example/b.js'],
    place: 'inConfiguration',
  })
  expect(JSON.parse(finding?.lines[0] ?? '')).toEqual({
    id: 'cdn-9-example',
    name: 'www.cdn-9.example',
    category: 'functional',
    hosts: ['www.cdn-9.example'],
    purpose: { fr: '…', en: '…' },
    cookies: [],
  })
})

test('an id is one that the configuration takes', () => {
  for (const host of ['1.2.3.4', '127.0.0.1', '9gag.example', `${'long-'.repeat(20)}.example`]) {
    expect(JSON.parse(found(`https://${host}/`)[0]?.lines[0] ?? '').id).toMatch(/^[a-z][a-z0-9-]{0,31}$/)
  }
})

test('own hosts, by registrable domain, the collector and declared hosts are not told', () => {
  expect(
    found(
      'https://www.shop.example/',
      'https://img.shop.example/a.png',
      'https://shop.example/',
      'https://consent.shop.example/s/x.js',
      'https://px.example/',
    ),
  ).toEqual([])
})

test('a host whose name only ends like an own one is somebody else’s', () => {
  expect(found('https://notshop.example/')).toHaveLength(1)
})
