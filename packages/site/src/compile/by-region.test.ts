/** Rules by region: a tag for each, the strictest for everybody else, and no configuration in which silence is a grant where no rule says so. */
import { modes, type NoticeData, type TagData } from '@placet/model'
import fc from 'fast-check'
import { afterEach, expect, test, vi } from 'vitest'
import { aSource, bundles, dataIn, tagDataIn } from '../a-site.fixture.ts'
import { mistakesOf } from '../check/mistakes.fixture.ts'
import type { SiteConfig } from '../configuration.ts'
import { compileSite } from './compile.ts'

const rules: SiteConfig['rules'] = [
  { region: '*', mode: 'opt-in' },
  { region: 'US', mode: 'notice-only' },
  { region: 'US-CA', mode: 'opt-out' },
  { region: 'BE', mode: 'opt-in' },
]
const compiled = (changes: Partial<SiteConfig> = {}) => compileSite(aSource({ rules, ...changes }), bundles)
const tagOf = (site: ReturnType<typeof compiled>, region: string) => site.byRegion.get(region)?.tag ?? ''
const heard = (isHeard: boolean) => vi.stubGlobal('navigator', { globalPrivacyControl: isHeard })

afterEach(() => vi.unstubAllGlobals())

test('each rule has a tag in its name; only those without opt-in start anything, and only they load layers of their own', () => {
  heard(false)
  const site = compiled()
  const read = (region: string): Partial<TagData> => tagDataIn(tagOf(site, region))
  expect(tagDataIn(site.tag)).not.toHaveProperty('starts')
  expect(tagDataIn(site.tag)).not.toHaveProperty('rules')
  expect(read('BE')).toEqual({ ...(tagDataIn(site.tag) as object), rules: 'BE' })
  expect(read('US-CA')).toMatchObject({ rules: 'US-CA', starts: ['functional', 'analytics'] })
  expect(read('US-CA').parts).toMatch(/\.\{part\}\.\{lang\}\.us-ca\.js$/)
  expect(site.files.has('notice.fr.us-ca')).toBe(true)
  expect([...site.files.keys()].filter((name) => name.endsWith('.be'))).toEqual([])
})

test('the strictest tag is built of code that knows no other', () => {
  const site = compiled()
  expect([site.tag, site.pinnedTag, tagOf(site, 'BE')].some((code) => code.includes('isByRule'))).toBe(false)
  expect(tagOf(site, 'US')).toContain('isByRule')
})

test('the notice says under which rule it was shown, in what its hash stands for and in its sentence', () => {
  heard(false)
  const site = compiled()
  const notice = (name: string) => dataIn<NoticeData>(site.files.get(name))
  const there = notice('notice.fr.us-ca')
  expect(there.texts.intro).toContain('sauf si vous refusez')
  expect(notice('notice.fr').texts.intro).toContain('vous demande l’autorisation')
  expect(site.notices.get(there.noticeHash)?.document.rules).toEqual({ region: 'US-CA', mode: 'opt-out' })
  expect(site.notices.get(notice('notice.fr').noticeHash)?.document.rules).toEqual({ region: '*', mode: 'opt-in' })
})

test('a privacy signal is honoured where silence is a grant, also by a site that says nothing of it: then it asks', () => {
  heard(true)
  const site = compiled()
  expect(tagDataIn(tagOf(site, 'US-CA'))).toMatchObject({ starts: [] })
  expect(dataIn<NoticeData>(site.files.get('notice.fr.us-ca')).texts.intro).toContain('vous demande l’autorisation')
  const named = compiled({ signals: { gpc: { refuses: ['analytics'] } } })
  expect(tagDataIn(tagOf(named, 'US-CA'))).toMatchObject({ starts: ['functional'] })
})

test('where a signal is heard under such a rule, the notice asks and says that it was heard', () => {
  const intro = (name: string) => dataIn<NoticeData>(site.files.get(name)).texts.intro
  const site = compiled({ signals: { gpc: { refuses: ['functional', 'analytics', 'marketing'] } } })
  heard(false)
  expect(intro('notice.fr.us-ca')).toContain('sauf si vous refusez')
  const asked = intro('notice.fr')
  heard(true)
  const line = intro('notice.fr')?.slice(asked?.length) ?? ''
  expect(line).toMatch(/\S/)
  expect(intro('notice.fr.us-ca')).toContain('vous demande l’autorisation')
  expect(intro('notice.fr.us-ca')?.endsWith(line)).toBe(true)
})

test('one rule with opt-in names the jurisdiction of the whole site', () => {
  const site = compiled({ rules: [{ region: 'BE', mode: 'opt-in' }] })
  expect(tagDataIn(site.tag)).toMatchObject({ rules: 'BE' })
  expect(site.byRegion.size).toBe(0)
})

test('no configuration has a tag for everywhere, or one that may not be, start anything', () => {
  heard(false)
  const region = fc.oneof(fc.constantFrom('*', 'US', 'US-CA', 'BE', 'GB', 'FR-IDF', 'XX'), fc.stringMatching(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/))
  const written = fc.array(fc.record({ region, mode: fc.constantFrom(...modes) }), { maxLength: 5 })
  fc.assert(
    fc.property(written, fc.boolean(), (rules, honours) => {
      const config = { rules, signals: { gpc: honours } }
      if (mistakesOf(config).some(({ severity }) => severity === 'error')) return
      const site = compiled(config)
      for (const code of [site.tag, site.pinnedTag]) expect(tagDataIn(code)).not.toHaveProperty('starts')
      for (const [region, { mode, tag }] of site.byRegion) {
        const rule = rules.find((one) => one.region === region)
        expect(rule?.mode).toBe(mode)
        expect('starts' in (tagDataIn(tag) as object)).toBe(mode !== 'opt-in')
        expect(/^(BE|GB|FR)/.test(region) && mode !== 'opt-in').toBe(false)
      }
    }),
    { numRuns: 30 },
  )
})
