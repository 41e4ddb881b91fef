import { expect, test } from 'vitest'
import { mistakesOf } from './mistakes.fixture.ts'

const service = {
  id: 'stats',
  name: 'Stats',
  category: 'analytics',
  cookies: [],
  purpose: { fr: 'Compter.', en: 'Counting.' },
  vendor: { name: 'S' },
}
const reasonsOf = (blocking: string, hosts: string[]) =>
  mistakesOf({ blocking, services: [{ ...service, hosts }] } as never).map(({ path, reason, severity }) => [severity, path, reason])

test('a service without a host is held by nothing but its marks, and that is said', () => {
  expect(reasonsOf('known', [])).toEqual([['warning', '/services/0', expect.stringContaining('"stats" names no host')]])
  expect(reasonsOf('declared', [])).toEqual([])
})

test("a host of the site's own cannot be held", () => {
  expect(reasonsOf('strict', ['www.shop.example'])).toEqual([['warning', '/services/0', expect.stringContaining('"www.shop.example"')]])
  expect(reasonsOf('known', ['*.shop.example'])).toHaveLength(1)
  expect(reasonsOf('known', ['stats.shop.example'])).toEqual([])
})
