import { expect, test } from 'vitest'
import { mistakesOf, only } from './mistakes.fixture.ts'

only([
  [
    'a category that does not exist',
    { signals: { gpc: { refuses: ['marketting'] } } },
    '/signals/gpc/refuses/0',
    'no category that can be refused',
    'Did you mean "marketing"?',
  ],
  ['what is necessary', { signals: { gpc: { refuses: ['necessary'] } } }, '/signals/gpc/refuses/0', 'no category that can be refused'],
  [
    'words that do not say what',
    { signals: { gpc: true, text: { fr: 'Entendu.' } } },
    '/signals/text/fr',
    'does not say what',
    '{categories}',
  ],
  ['a word for a switch', { signals: { gpc: 'yes' } }, '/signals/gpc', 'must be a boolean'],
])

test('what visitors read is there in every language of the site', () => {
  const of = (languages: string[], text?: object) =>
    mistakesOf({ languages, signals: { gpc: true, ...(text && { text }) } }).filter(({ path }) => path === '/signals/text')
  expect(of(['fr', 'pl', 'he', 'no', 'nl-BE'])).toEqual([])
  expect(of(['fr', 'cy'])).toEqual([expect.objectContaining({ reason: expect.stringContaining('"cy"'), severity: 'error' })])
  expect(of(['fr', 'cy'], { cy: 'Clywyd: {categories}.' })).toEqual([])
})

test('signals are right, and one alone that obliges to nothing is told', () => {
  expect(mistakesOf({ signals: { gpc: true, dnt: true } })).toEqual([])
  expect(mistakesOf({ signals: { gpc: { refuses: ['analytics', 'marketing'], earlierConsent: 'keep' } } })).toEqual([])
  expect(mistakesOf({ signals: { dnt: true } })).toEqual([expect.objectContaining({ severity: 'warning', path: '/signals/dnt' })])
})
