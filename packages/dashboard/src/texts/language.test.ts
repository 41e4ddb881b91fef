import { expect, test } from 'vitest'
import { languageOf, languages, localeOf, textsIn } from './language.ts'

test('the first language of the browser that we speak, else French', () => {
  expect(languageOf(null, ['es-ES', 'de-AT', 'en'])).toBe('de')
  expect(languageOf(null, ['nl-BE'])).toBe('nl')
  expect(languageOf(null, ['es', 'pt'])).toBe('fr')
  expect(languageOf(null, [])).toBe('fr')
})

test('a kept choice stands before the browser, unless it is no language of ours', () => {
  expect(languageOf('en', ['fr'])).toBe('en')
  expect(languageOf('<b>', ['nl'])).toBe('nl')
})

test('numbers and dates follow the reader’s own country', () => {
  expect(localeOf('fr', ['en-US', 'fr-BE'])).toBe('fr-BE')
  expect(localeOf('en', ['fr'])).toBe('en-GB')
})

/** Every sentence of a language; those with slots are filled. */
function sentencesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  // One slot for all: a count where a count is printed, a text where a text is.
  const slot = { n: 2, text: '2', toString: () => '2' }
  if (typeof value === 'function') return [String(value(slot, slot, slot, slot, slot))]
  return Object.values(value ?? {}).flatMap(sentencesOf)
}

test.each(languages)('%s: no sentence is empty, and none holds a loose end', (language) => {
  const sentences = sentencesOf(textsIn[language])
  expect(sentences.length).toBe(sentencesOf(textsIn.fr).length)
  expect(sentences.length).toBeGreaterThan(100)
  for (const sentence of sentences) expect(sentence.trim(), sentence).toBe(sentence)
  for (const sentence of sentences) expect(sentence).not.toMatch(/^$|\$\{| {2}|undefined|\[object/)
})

test('French binds its punctuation to the word before', () => {
  for (const sentence of sentencesOf(textsIn.fr)) expect(sentence).not.toMatch(/ [:;?!»%]|« /)
})

test('French counts nothing as one, English does not', () => {
  const none = { n: 0, text: '0' }
  expect(textsIn.fr.lastDays(none)).toBe('0 jour')
  expect(textsIn.en.lastDays(none)).toBe('0 days')
})
