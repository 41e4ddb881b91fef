import { createHash } from 'node:crypto'
import type { NoticeData, TagData } from '@placet/model'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSource, bundles, dataIn, tagDataIn } from '../a-site.fixture.ts'
import type { SiteConfig } from '../configuration.ts'
import { compileSite } from './compile.ts'
import type { CompiledSite } from './compiled-site.ts'
import { compileFull, full, policies } from './full-site.fixture.ts'

/** Everything that a compiled site serves, and every hash in it. */
const bytesOf = ({ files, notices, ...site }: CompiledSite) => JSON.stringify({ ...site, files: [...files], notices: [...notices] })

/** The same JSON with its keys, and the items of `services`, in an order that `seed` decides. */
function shuffled(value: unknown, seed: number, isServices = false): unknown {
  const order = <T>(items: T[]) =>
    items
      .map((item, i) => ({ item, rank: createHash('sha256').update(`${seed} ${i}`).digest('hex') }))
      .sort((a, b) => (a.rank < b.rank ? -1 : 1))
      .map(({ item }) => item)
  if (Array.isArray(value)) return (isServices ? order(value) : value).map((item) => shuffled(item, seed))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(order(Object.entries(value)).map(([key, inner]) => [key, shuffled(inner, seed, key === 'services')]))
}

test('the same source and bundles give the same bytes', () => {
  expect(bytesOf(compileFull())).toBe(bytesOf(compileFull()))
})

test('neither the order of keys nor the order of services counts', () => {
  const expected = compileFull()
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const source = aSource(shuffled({ ...full }, seed) as Partial<SiteConfig>, shuffled(policies, seed) as typeof policies)
      source.config = shuffled(source.config, seed) as SiteConfig
      const site = compileSite(source, bundles)
      expect(site.buildHash).toBe(expected.buildHash)
      expect(site.tag).toBe(expected.tag)
      expect([...site.notices.keys()]).toEqual([...expected.notices.keys()])
      expect([...site.files]).toEqual([...expected.files])
    }),
    { numRuns: 20 },
  )
})

test('V-10: a notice is kept under the SHA-256 of its RFC 8785 bytes', () => {
  const { notices } = compileFull()
  expect(notices.size).toBe(2)
  for (const [hash, { document, canonical }] of notices) {
    expect(canonical).toBe(canonicalize(document))
    expect(createHash('sha256').update(canonical, 'utf8').digest('hex')).toBe(hash)
  }
})

test('every layer of a language carries the hash of its notice', () => {
  const site = compileFull()
  const [[hash] = []] = [...site.notices].filter(([, { language }]) => language === 'fr')
  for (const part of ['notice', 'preferences', 'policy', 'placeholder']) {
    expect(dataIn<NoticeData>(site.files.get(`${part}.fr`)).noticeHash, part).toBe(hash)
  }
})

test('a new build of the widget is another notice and another build, and asks nobody again', () => {
  const newer = { ...bundles, version: '1.2.4', parts: { ...bundles.parts, notice: `${bundles.parts.notice}//` } }
  const [before, after] = [compileFull(), compileSite(aSource(full, policies), newer)]
  expect([...after.notices.keys()]).not.toEqual([...before.notices.keys()])
  expect(after.buildHash).not.toBe(before.buildHash)
  expect(tagDataIn<TagData>(after.tag).categories).toEqual(tagDataIn<TagData>(before.tag).categories)
})
