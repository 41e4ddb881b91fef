import type { GuardData } from '@placet/model'
import { expect, test } from 'vitest'
import { bundles, tagDataIn } from '../a-site.fixture.ts'
import type { OwnService, SiteConfig } from '../configuration.ts'
import { compileSite } from './compile.ts'
import { compileFull, full, policies, texts } from './full-site.fixture.ts'
import { guardDataOf } from './guard-data.ts'
import { resolveSite } from './resolved-site.ts'

const purpose = texts('Compter.', 'Counting.')
const own = (id: string, changes: Partial<OwnService>): OwnService => ({
  id,
  name: id,
  category: 'marketing',
  purpose,
  cookies: [],
  ...changes,
})
const necessary = { category: 'necessary', necessaryBecause: texts('Il le faut.', 'It must be.') }
const dataOf = (changes: Partial<SiteConfig>): GuardData =>
  guardDataOf(resolveSite({ file: 'shop.json', config: { ...compileFullConfig, ...changes }, policies: {} }))
const compileFullConfig = {
  site: 'shop',
  controller: { name: 'Shop', contact: 'privacy@shop.example' },
  origins: ['https://www.shop.example', 'https://shop.other.example'],
  languages: ['fr', 'en'],
  services: [],
  collector: 'https://consent.vendor.example/base',
  blocking: 'known',
} satisfies SiteConfig

test('hosts stand as they are written; what covers every subdomain covers the domain as well', () => {
  const { hosts } = dataOf({ services: [own('a', { hosts: ['px.example', '*.px.example', 'münchen.example'] })] })
  expect(hosts).toMatchObject({ 'px.example': 'a', '.px.example': 'a', 'xn--mnchen-3ya.example': 'a' })
})

test('a shared host waits for everybody who names it, and is free where a necessary service does', () => {
  const a = own('a', { hosts: ['cdn.example', 'login.example'] })
  const b = own('b', { hosts: ['cdn.example'] })
  const c = own('c', { hosts: ['login.example'], ...necessary })
  expect(dataOf({ services: [a, b, c] }).hosts).toMatchObject({ 'cdn.example': 'a b', 'login.example': '' })
})

test('the site and its collector are never held, even where a service names them', () => {
  const { hosts } = dataOf({ services: [own('a', { hosts: ['www.shop.example', '*.shop.example', 'consent.vendor.example'] })] })
  expect(hosts).toMatchObject({ 'www.shop.example': '', 'consent.vendor.example': '', '.shop.example': 'a' })
})

test('strict: the registrable domains of the site are free, but for what a service names', () => {
  const { hosts, isStrict } = dataOf({ blocking: 'strict', services: [own('stats', { hosts: ['stats.shop.example'] })] })
  expect(isStrict).toBe(true)
  expect(hosts).toMatchObject({ '.shop.example': '', '.other.example': '', 'stats.shop.example': 'stats' })
  expect(dataOf({}).isStrict).toBeUndefined()
})

test('names are matched whole, by kind; what a necessary service keeps, what servers see alone and what lies elsewhere is free', () => {
  const cookies = (...names: string[]) => names.map((name) => ({ name, purpose, lifetime: 'session' }))
  const a = own('a', {
    cookies: [
      ...cookies('_a.b*', 'shared', 'basket'),
      { name: 'far', purpose, lifetime: 'session', setBy: 'px.example' },
      { name: 'server', purpose, lifetime: 'session', isHttpOnly: true },
      { name: 'db', kind: 'indexed-db', purpose, lifetime: 'persistent' },
    ],
  })
  const { traces } = dataOf({
    services: [a, own('b', { cookies: cookies('shared') }), own('c', { cookies: cookies('basket'), ...necessary })],
  })
  expect(traces).toEqual({ cookie: { '^_a\\.b.*$': 'a', '^shared$': 'a b' }, 'indexed-db': { '^db$': 'a' } })
})

test('the guard stands before the tag where it is asked for; elsewhere the tag stays what it is, byte for byte', () => {
  const guard = 'globalThis.compiledGuard=__PLACET_GUARD__;\n'
  const compiled = (changes: Partial<SiteConfig>, from = bundles) =>
    compileSite({ file: 'shop.json', config: { ...compileFullConfig, ...changes }, policies }, from)
  const plain = compiled({ blocking: 'declared' }, { ...bundles, guard })
  expect(plain.tag).toBe(compiled({ blocking: 'declared' }).tag)
  expect(compileFull().tag).not.toContain('compiledGuard')
  const { tag, pinnedTag } = compiled({ blocking: 'known', services: full.services ?? [] }, { ...bundles, guard })
  // Ahead of it stands a hint to the compiler, which must come first in a file.
  expect(tag.startsWith('//# allFunctionsCalledOnLoad\nglobalThis.compiledGuard=({hosts:')).toBe(true)
  expect(pinnedTag.startsWith('//# allFunctionsCalledOnLoad\nglobalThis.compiledGuard=(')).toBe(true)
  expect(tagDataIn<{ site: string }>(tag).site).toBe('shop')
  // A build without it cannot hold what it is asked to hold.
  expect(() => compiled({ blocking: 'strict' })).toThrow('__PLACET_GUARD__ exactly once')
})
