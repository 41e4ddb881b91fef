import { expect, test } from 'vitest'
import { preferredLanguage } from './preferred-language.ts'

test.each([
  [null, 'fr'],
  ['', 'fr'],
  ['nl-BE,nl;q=0.9,en;q=0.8', 'nl'],
  ['it, de;q=0.4, en;q=0.6', 'en'],
  ['de;q=0, en;q=0.1', 'en'],
  ['zh', 'fr'],
  ['EN-gb', 'en'],
  [';;;q=,,', 'fr'],
])('a browser that asks for %j gets %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})
