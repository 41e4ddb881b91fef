import { expect, test } from 'vitest'
import { all, cookie, NOW, saved, shop } from './a-server.fixture.ts'
import { readChoice } from './read-choice.ts'
import { renderTag } from './render-tag.ts'

const forms = { tag: 'tag()', withNotice: { fr: 'avis();tag()', en: 'notice();tag()', 'pt-br': 'aviso();tag()' } }
const choiceOf = (cookies?: string) => readChoice(cookies, shop, NOW)

test('whoever will be asked gets the first layer along, in the language of the page', () => {
  const choice = choiceOf()
  expect(renderTag(forms, 'en', { choice })).toBe('<script>notice();tag()</script>')
  expect(renderTag(forms, 'en-GB', { choice })).toBe('<script>notice();tag()</script>')
  expect(renderTag(forms, 'pt-BR', { choice })).toBe('<script>aviso();tag()</script>')
  for (const other of ['nl', '', 'english', '__proto__']) expect(renderTag(forms, other, { choice })).toBe('<script>avis();tag()</script>')
  // What was never asked, or is asked again, is asked.
  expect(renderTag(forms, 'fr', { choice: choiceOf(cookie(saved({ functional: 'granted' }))) })).toContain('avis()')
})

test('whoever has chosen, and whoever is not known, gets the tag alone', () => {
  for (const choice of ['granted', 'denied'] as const) {
    expect(renderTag(forms, 'fr', { choice: choiceOf(cookie(all(choice))) })).toBe('<script>tag()</script>')
  }
  expect(renderTag(forms, 'fr')).toBe('<script>tag()</script>')
  expect(renderTag({ tag: 'tag()', withNotice: {} }, 'fr', { choice: choiceOf() })).toBe('<script>tag()</script>')
})

test('a nonce is an attribute and nothing else', () => {
  expect(renderTag(forms, 'fr', { nonce: 'a"b><' })).toBe('<script nonce="a&quot;b&gt;&lt;">tag()</script>')
})
