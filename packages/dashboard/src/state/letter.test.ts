import type { RightsTexts } from '@placet/model'
import { expect, test } from 'vitest'
import { letterOf, lettersOf } from './letter.ts'

const words = (text: string) => ({ access: text, extension: text }) as unknown as RightsTexts
const answer = {
  templates: { fr: words('Le {date}, {controller}, {contact}.'), en: words('On {date}, {controller}. {other}') },
  controller: { name: '{contact} & $& <b>', contact: 'privacy@x.example' },
}
const DATE = Date.parse('2026-11-23T23:30:00Z')

test('the words are those of the language that was asked in, with its date', () => {
  expect(letterOf('access', { language: 'fr-BE' }, answer, DATE)).toBe('Le 23 novembre 2026, {contact} & $& <b>, privacy@x.example.')
})

test('a language without words of ours gets the English ones; what only looks like a slot stays', () => {
  for (const language of ['pl', 'constructor', ''])
    expect(letterOf('extension', { language }, answer, DATE)).toBe('On 23 November 2026, {contact} & $& <b>. {other}')
})

test('a letter that answers in part is signed once, after the reason why the rest is refused', () => {
  const templates = {
    ...answer,
    templates: { en: { ...words('Hello,\n\nHere.\n\n{contact}'), partRefusal: 'Not the rest:\n\n{contact}' } },
  }
  const request = { language: 'en', right: 'access', isHeld: true } as const
  expect(lettersOf('answer-in-part', request, templates, DATE)).toEqual({
    begun: 'Hello,\n\nHere.',
    reason: 'Not the rest:\n\nprivacy@x.example',
  })
  expect(lettersOf('answer', request, templates, DATE)).toEqual({ begun: 'Hello,\n\nHere.\n\nprivacy@x.example' })
})

test('under a legal hold no letter begins by saying that the records were erased; a refusal gives its reason', () => {
  const texts = { erasure: 'Erased on {date}.', heldErasure: 'Kept for a claim.', refusal: 'Refused:', partRefusal: 'Not the rest:' }
  const templates = { ...answer, templates: { en: texts as unknown as RightsTexts } }
  const begunWith = (action: 'answer' | 'answer-in-part' | 'refuse', isHeld: boolean) =>
    lettersOf(action, { language: 'en', right: 'erasure', isHeld }, templates, DATE).begun
  expect(begunWith('answer', false)).toBe('Erased on 23 November 2026.')
  for (const action of ['answer', 'answer-in-part'] as const) expect(begunWith(action, true)).toBe('Kept for a claim.')
  expect(begunWith('refuse', true)).toBe('Refused:')
})
