/** The first layer for servers: the same words, style and hash as in the page, under every rule and signal; and nothing for whoever does without. */
import type { NoticeData, ServerNotice } from '@placet/model'
import { afterEach, expect, test, vi } from 'vitest'
import { aSource, bundles, dataIn } from '../a-site.fixture.ts'
import type { SiteConfig } from '../configuration.ts'
import { compileSite } from './compile.ts'
import { compileFull } from './full-site.fixture.ts'

const rendered = { notice: { rendered: true } }
const compiled = (changes: Partial<SiteConfig> = {}) => compileSite(aSource({ ...rendered, ...changes }), bundles)
const heard = (isHeard: boolean) => vi.stubGlobal('navigator', { globalPrivacyControl: isHeard })
afterEach(() => vi.unstubAllGlobals())

const rules: SiteConfig['rules'] = [
  { region: '*', mode: 'opt-in' },
  { region: 'US-CA', mode: 'opt-out' },
  { region: 'US', mode: 'notice-only' },
  { region: 'BE', mode: 'opt-in' },
]

test.each([
  ['plain', {}],
  ['rules', { rules }],
  ['a signal', { signals: { gpc: true } }],
  ['rules and a signal', { rules, signals: { gpc: true } }],
  ['rules and a signal that refuses a part', { rules, signals: { gpc: { refuses: ['analytics'] } } }],
  ['rules and a signal that refuses everything', { rules, signals: { gpc: { refuses: ['functional', 'analytics', 'marketing'] } } }],
])('with %s a server says what the page says, heard or not', (_, changes) => {
  const site = compiled(changes as Partial<SiteConfig>)
  const { notice = {}, regional = {} } = site.server
  const all: [string, ServerNotice | undefined][] = [
    ...Object.entries(notice).map(([language, own]): [string, ServerNotice] => [`notice.${language}`, own]),
    ...Object.entries(regional).flatMap(([region, own]) =>
      Object.entries(own).map(([language, one]): [string, ServerNotice] => [`notice.${language}.${region.toLowerCase()}`, one]),
    ),
  ]
  expect(all.length).toBe('rules' in changes ? 6 : 2)
  for (const isHeard of [false, true]) {
    heard(isHeard)
    for (const [name, served] of all) {
      const { categories: _c, texts, ...page } = dataIn<NoticeData>(site.files.get(name))
      const { heard: line, texts: own, ...rest } = served as ServerNotice
      expect(rest).toEqual(page)
      expect((isHeard && line) || own.intro, name).toBe(texts.intro)
    }
  }
})

test('rules that ask first have the layers of everywhere else', () => {
  expect(Object.entries(compiled({ rules }).server.regional ?? {}).map(([region, own]) => [region, Object.keys(own)])).toEqual([
    ['US-CA', ['fr', 'en']],
    ['US', ['fr', 'en']],
    ['BE', []],
  ])
})

test('rendered or drawn it is the same notice, with the same hash', () => {
  const hashes = (changes: Partial<SiteConfig>) => [...compileFull(changes).notices.keys()]
  for (const layout of ['box', 'modal'] as const)
    expect(hashes({ notice: { layout, rendered: true } })).toEqual(hashes({ notice: { layout } }))
})

test('whoever does without gets no byte of it', () => {
  const plain = compileFull()
  const codes = [plain.tag, plain.pinnedTag, ...plain.files.values()].join(' ')
  expect(codes).not.toMatch(/rendered/i)
  expect(plain.server).not.toHaveProperty('notice')
  const own = compileFull({ notice: { rendered: true } })
  expect(own.tag).toMatch(/;globalThis\.isRendered = true;$/)
  expect(own.files.get('notice.fr')).toContain('"notice-rendered"')
  expect(compileFull({ notice: { layout: 'modal', rendered: true } }).files.get('notice.fr')).toContain('"notice-modal-rendered"')
})

test('a build without the piece says so', () => {
  const { rendered: _, ...older } = bundles
  expect(() => compileSite(aSource(rendered), older)).toThrow('Build again')
})
