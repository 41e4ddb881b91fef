/** What a page does about Global Privacy Control, read as an engine reads the compiled files. */
import type { NoticeData, PlaceholderData, PreferencesData, TagData } from '@placet/model'
import { afterEach, expect, test, vi } from 'vitest'
import { aSource, bundles, dataIn, tagDataIn } from '../a-site.fixture.ts'
import type { SiteConfig } from '../configuration.ts'
import { compileSite } from './compile.ts'

const services = ['youtube', 'hotjar', 'linkedin-insight']
const compiled = (signals?: SiteConfig['signals']) => compileSite(aSource({ services, ...(signals && { signals }) }), bundles)
const asBrowserWith = (navigator: object) => vi.stubGlobal('navigator', navigator)
afterEach(() => vi.unstubAllGlobals())

const seen = (signals?: SiteConfig['signals']) => {
  const site = compiled(signals)
  const part = <T>(name: string) => dataIn<T>(site.files.get(`${name}.fr`))
  const notice = part<NoticeData>('notice')
  const preferences = part<PreferencesData>('preferences')
  return {
    tag: tagDataIn<TagData>(site.tag).categories,
    notice: Object.fromEntries(Object.entries(notice.categories).map(([id, { terms }]) => [id, terms])),
    placeholder: Object.fromEntries(Object.entries(part<PlaceholderData>('placeholder').categories).map(([id, { terms }]) => [id, terms])),
    preferences: Object.fromEntries(preferences.categories.filter(({ id }) => id !== 'necessary').map(({ id, terms }) => [id, terms])),
    said: [notice.texts.intro, notice.texts.changed, preferences.texts.intro].map((text) => /Global Privacy Control/.test(text ?? '')),
  }
}

test('a site that honours no signal carries no byte of it', () => {
  const site = compiled()
  expect([site.tag, ...site.files.values()].join()).not.toMatch(/globalPrivacyControl|doNotTrack/)
  expect(compiled({ gpc: false }).tag).toBe(site.tag)
  // A signal that obliges to nothing is not heard alone.
  expect(compiled({ dnt: true }).tag).toBe(site.tag)
})

test('GPC-03: without the signal, and with what only looks like it, nothing changes', () => {
  asBrowserWith({})
  const plain = seen()
  for (const value of [false, undefined, '1', 1]) {
    asBrowserWith({ globalPrivacyControl: value, doNotTrack: '1' })
    expect(seen({ gpc: true })).toEqual(plain)
  }
})

test('GPC-06: with it marketing has other terms, the same in the tag and wherever it is decided, and the visitor reads that it was heard', () => {
  asBrowserWith({})
  const { tag: plain } = seen()
  asBrowserWith({ globalPrivacyControl: true })
  const { said, ...files } = seen({ gpc: true })
  const expected = { ...plain, marketing: `${plain.marketing}g` }
  expect(files).toEqual({ tag: expected, notice: expected, placeholder: expected, preferences: expected })
  expect(said).toEqual([true, true, true])
})

test('GPC-08: a site may have it refuse more, or keep what was agreed to before; DNT only where it says so', () => {
  asBrowserWith({})
  const { tag: plain } = seen()
  asBrowserWith({ globalPrivacyControl: true })
  expect(seen({ gpc: { refuses: ['analytics', 'marketing'] } }).tag).toEqual({
    ...plain,
    analytics: `${plain.analytics}g`,
    marketing: `${plain.marketing}g`,
  })
  const kept = seen({ gpc: { earlierConsent: 'keep' } })
  expect([kept.tag, kept.said]).toEqual([plain, [true, true, true]])
  asBrowserWith({ doNotTrack: '1' })
  expect(seen({ gpc: true, dnt: true }).tag.marketing).toBe(`${plain.marketing}g`)
})

test('the operator’s own words take the place of ours, in evidence too', () => {
  const site = compiled({ gpc: true, text: { fr: 'Entendu : {categories}.', en: 'Heard: {categories}.' } })
  expect([...site.notices.values()].map(({ document }) => document.texts['signals.heard'])).toEqual([
    expect.stringMatching(/^Entendu : .+\.$/),
    expect.stringMatching(/^Heard: .+\.$/),
  ])
  expect(Object.keys([...compiled().notices.values()][0]?.document.texts ?? {})).not.toContain('signals.heard')
})

test('a server of the site’s pages knows what is refused', () => {
  expect(compiled({ gpc: true }).server.refusedBySignal).toEqual(['marketing'])
  expect(compiled().server).not.toHaveProperty('refusedBySignal')
})
