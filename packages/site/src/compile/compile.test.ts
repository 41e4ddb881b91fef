import { createContext, runInContext } from 'node:vm'
import type { PlaceholderData, PreferencesData } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { aConfig, aSource, bundles, dataIn } from '../a-site.fixture.ts'
import { checkConfig } from '../check.ts'
import { compileSite } from './compile.ts'
import { compileFull, full, noticeOf, pixel, texts } from './full-site.fixture.ts'

test('the site that these tests compile is a right one', () => {
  expect(checkConfig('shop.json', aConfig(full))).toEqual([])
})

test('a compiled site tells its names, categories and services', () => {
  expect(compileFull({ sample: true, displays: false, log: 'private' })).toMatchObject({
    id: 'shop',
    name: 'The shop',
    isSample: true,
    displays: false,
    isLogPrivate: true,
    categories: ['functional', 'analytics', 'marketing'],
    controller: { name: 'Shop', contact: 'privacy@shop.example' },
    services: { pixel: { category: 'marketing' }, 'placet-choice': { category: 'necessary' } },
  })
  expect(compileFull().categoryNames.fr).toMatchObject({ necessary: 'Nécessaire', marketing: 'Publicité' })
  expect(compileSite(aSource(), bundles)).toMatchObject({ name: 'Shop', isSample: false, displays: true, isLogPrivate: false })
})

test('a site’s own category stands after the built-in ones, with its own words', () => {
  const categories = {
    chat: {
      name: texts('Discussion', 'Chat'),
      description: texts('Parler avec nous.', 'Talking with us.'),
      purpose: texts('discussion en direct', 'live chat'),
    },
  }
  const site = compileFull({ categories, services: ['posthog', { ...pixel, category: 'chat' }] })
  expect(site.categories).toEqual(['analytics', 'chat'])
  expect(site.categoryNames.en?.chat).toBe('Chat')
  expect(noticeOf(site, 'en').texts.intro).toContain('audience measurement and live chat.')
})

describe('hostile words', () => {
  const hostile = '</script><!-- __PLACET_PART__ __PLACET_TAG__ $& $` \\u003c {count} {{}} \u2028'
  const site = compileFull({
    services: ['youtube', { ...pixel, name: hostile, purpose: texts(hostile, hostile) }],
    controller: { name: hostile, contact: 'privacy@shop.example' },
  })

  test('come back as they were, in every part', () => {
    expect(dataIn<PlaceholderData>(site.files.get('placeholder.fr')).services.pixel?.name).toBe(hostile)
    expect(dataIn<PreferencesData>(site.files.get('preferences.fr')).controller.name).toBe(hostile)
    expect(noticeOf(site, 'en').texts.intro.startsWith(hostile)).toBe(true)
  })

  test('never end the script that carries them', () => {
    for (const code of [site.tag, site.pinnedTag, ...site.files.values()]) expect(code).not.toMatch(/<|\u2028/)
  })

  test('never reach the prototype of what carries them', () => {
    const context = createContext({})
    runInContext(site.tag, context)
    expect(runInContext('Object.getPrototypeOf(compiledTag.services) === Object.prototype', context)).toBe(true)
  })
})

test('a bundle that was not built as agreed is refused', () => {
  expect(() => compileSite(aSource(), { ...bundles, tagAnyMarkup: 'no seam' })).toThrow('__PLACET_TAG__ exactly once')
  expect(() => compileSite(aSource(), { ...bundles, parts: { ...bundles.parts, reopen: '__PLACET_PART__ __PLACET_PART__' } })).toThrow(
    '__PLACET_PART__ exactly once',
  )
})
