import { expect, test } from 'vitest'
import { evidenceTexts } from './evidence.ts'
import { languageOf, languages, localeOf, textsIn } from './language.ts'
import { requestsTexts } from './requests/requests-texts.ts'

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

test('French binds its punctuation to the word before, on every page', () => {
  const all = [textsIn.fr, requestsTexts.fr, evidenceTexts.fr].flatMap(sentencesOf)
  for (const sentence of all) expect(sentence).not.toMatch(/ [:;?!»%]|« |\bart\. /)
})

test.each(languages)('%s: no line ends between a number and what it counts', (language) => {
  const texts = { ...textsIn[language], requests: requestsTexts[language] }
  for (const text of [texts.lastDays({ n: 2, text: '2' }), texts.requests.late({ n: 2, text: '2' })]) expect(text).toMatch(/\b2\u00a0\w/)
})

test('French counts nothing as one, English does not', () => {
  const none = { n: 0, text: '0' }
  expect(textsIn.fr.lastDays(none)).toBe('0\u00a0jour')
  expect(textsIn.en.lastDays(none)).toBe('0\u00a0days')
})
