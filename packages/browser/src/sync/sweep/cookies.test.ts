// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { aDevice, type Jarred } from './a-device.fixture.ts'
import { cookiesBelow, domainsBelow, pathsOf } from './cookies.ts'

test('domains go from the host up to the registrable one, and no further', () => {
  expect(domainsBelow('a.b.shop.co.uk', ['other.example', 'shop.co.uk'])).toEqual(['a.b.shop.co.uk', 'b.shop.co.uk', 'shop.co.uk'])
  expect(domainsBelow('shop.co.uk', ['shop.co.uk'])).toEqual(['shop.co.uk'])
})

test('a host that the site does not list has itself alone, also where a name ends alike', () => {
  expect(domainsBelow('www.coffeeshop.example', ['shop.example'])).toEqual(['www.coffeeshop.example'])
  expect(domainsBelow('localhost', [])).toEqual(['localhost'])
})

test('paths are those whose cookies this page sees', () => {
  expect(pathsOf('/')).toEqual(['/'])
  expect(pathsOf('/a/b')).toEqual(['/', '/a', '/a/', '/a/b', '/a/b/'])
})

const places: [string, Partial<Jarred>][] = [
  ['of this host', {}],
  ['of the host by its name', { domain: 'www.shop.example' }],
  ['of the registrable domain', { domain: 'shop.example' }],
  ['of a parent path', { path: '/fr' }],
  ['of a parent folder', { path: '/fr/offers/' }],
  ['of the very page', { path: '/fr/offers/chairs', domain: 'shop.example' }],
  ['with a prefix that demands Secure', { name: '__Secure-id' }],
  ['in a partitioned jar', { isPartitioned: true }],
  ['with a name that needs no escape', { name: 'id(1)%20$x' }],
]
test.each(places)('a cookie %s goes', (_, rest) => {
  const device = aDevice()
  const cookie = { name: 'id', domain: '', path: '/', ...rest }
  device.jar.push(cookie)
  expect(cookiesBelow(['shop.example']).remove(cookie.name)).toBe(true)
  expect(device.jar).toEqual([])
})

test('several of one name all go', () => {
  const device = aDevice()
  for (const domain of ['', 'shop.example', 'www.shop.example']) device.jar.push({ name: 'id', domain, path: '/' })
  device.jar.push({ name: 'id', domain: '', path: '/fr/' }, { name: 'ids', domain: '', path: '/' })
  expect(cookiesBelow(['shop.example']).remove('id')).toBe(true)
  expect(device.jar.map(({ name }) => name)).toEqual(['ids'])
})

test('one that cannot be reached says so', () => {
  const device = aDevice()
  device.faults.cookies = 'read-only'
  device.jar.push({ name: 'id', domain: '', path: '/' })
  expect(cookiesBelow(['shop.example']).remove('id')).toBe(false)
})
