import { parts } from '@placet/model'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aConfig, aPolicy, bundles } from './a-site.fixture.ts'
import { checkConfig } from './check.ts'
import { compileSite } from './compile/compile.ts'
import type { SiteConfig } from './configuration.ts'
import { isUsable } from './mistake.ts'

const word = fc.constantFrom(
  'fr',
  'en',
  'es',
  'fr-BE',
  'posthog',
  'constructor',
  '__proto__',
  'marketing',
  'necessary',
  '*',
  '',
  ' ',
  'x',
  '/a',
  'https://shop.example',
)
const texts = fc.oneof(fc.constant({ fr: 'Texte', en: 'Text' }), fc.dictionary(word, word, { maxKeys: 3 }))
const service = fc.oneof(
  word,
  fc.constantFrom('youtube', 'matomo', 'hosting-session', 'placet-choice'),
  fc.record({ use: fc.constantFrom('youtube', 'placet-choice', 'nothing'), category: word, purpose: texts }, { requiredKeys: ['use'] }),
  fc.record(
    {
      id: fc.constantFrom('chat', 'marketing', 'posthog', '__proto__'),
      name: word,
      category: fc.constantFrom('functional', 'own', 'constructor', 'necessary'),
      purpose: texts,
      necessaryBecause: texts,
      cookies: fc.array(
        fc.record({ name: fc.constantFrom('*', 'placet', 'chat_*'), purpose: texts, lifetime: fc.constantFrom('P1Y', 'long') }),
        { maxLength: 2 },
      ),
    },
    { requiredKeys: ['id', 'name', 'category'] },
  ),
)

/** Everything about a configuration, mostly wrong. */
const everything = fc.record({
  site: word,
  languages: fc.uniqueArray(word, { maxLength: 3 }),
  origins: fc.array(fc.constantFrom('https://www.shop.example', 'http://localhost:1', 'ftp://x', 'x', 'https://github.io'), {
    maxLength: 2,
  }),
  domain: fc.constantFrom('shop.example', 'co.uk', ''),
  services: fc.array(service, { maxLength: 4 }),
  categories: fc.dictionary(
    fc.constantFrom('own', 'constructor', 'marketing', '__proto__'),
    fc.record({ name: texts, description: texts, purpose: texts }, { requiredKeys: [] }),
    { maxKeys: 2 },
  ),
  texts: fc.dictionary(word, fc.dictionary(fc.constantFrom('notice.title', 'notice.intro', 'x'), word), { maxKeys: 2 }),
  policyUrl: fc.oneof(word, texts),
  validForMonths: fc.constantFrom(1, 6, 12, 13, 0.5),
  notice: fc.record(
    { layout: word, theme: fc.dictionary(fc.constantFrom('ink', 'accent', 'scheme'), fc.constantFrom('#000', '#fff', 'light')) },
    { requiredKeys: [] },
  ),
  collector: fc.constantFrom('https://c.example', 'http://c.example', 'c'),
})

/** One or two of those changes, so that some configurations stay right. */
const changes = everything.chain((all) =>
  fc.subarray(Object.entries(all), { minLength: 1, maxLength: 2 }).map((some): Partial<SiteConfig> => Object.fromEntries(some)),
)

test('LAW-20: whatever is found right compiles, in every language; nothing is ever thrown by what is found wrong', () => {
  let usable = 0
  fc.assert(
    fc.property(changes, (change) => {
      const config = { ...aConfig(), ...change }
      if (!isUsable(checkConfig('shop.json', config))) return
      usable++
      const policies = Object.fromEntries(config.languages.map((language) => [language, aPolicy(language)]))
      const site = compileSite({ file: 'shop.json', config, policies }, bundles)
      // The sweep is delivered where a service leaves something.
      const left = site.files.has(`sweep.${config.languages[0]}`) ? 0 : 1
      expect(site.files.size).toBe((parts.length - left) * config.languages.length)
      for (const { document } of site.notices.values()) {
        const empty = Object.entries(document.texts).filter(([, text]) => !text.trim())
        expect(empty).toEqual([])
        for (const { name, description } of document.categories) expect(name && description).toBeTruthy()
      }
    }),
    { numRuns: 300, seed: 7 },
  )
  // The test says something only while both kinds occur.
  expect(usable).toBeGreaterThan(60)
  // Each compiles every part in every language: a busy machine takes its time.
}, 120_000)
