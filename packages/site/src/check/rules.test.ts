import { expect, test } from 'vitest'
import { mistakesOf, only } from './mistakes.fixture.ts'

only([
  [
    'silence as a grant everywhere',
    { rules: [{ region: '*', mode: 'opt-out' }] },
    '/rules/0/mode',
    'whoever is in no known region is asked first',
    '"region": "US"',
  ],
  [
    'silence as a grant where the law asks first',
    { rules: [{ region: 'BE', mode: 'opt-out' }] },
    '/rules/0/mode',
    'asks for consent first',
    '"opt-in"',
  ],
  ['the same for a part of a country', { rules: [{ region: 'GB-SCT', mode: 'notice-only' }] }, '/rules/0/mode', 'asks for consent first'],
  [
    'a region with two rules',
    {
      rules: [
        { region: 'US', mode: 'opt-out' },
        { region: 'US', mode: 'opt-in' },
      ],
    },
    '/rules/1/region',
    'has a rule already',
  ],
])

test('regions with rules of their own, and everybody else asked first', () => {
  const rules = [
    { region: '*', mode: 'opt-in' as const },
    { region: 'US', mode: 'notice-only' as const },
    { region: 'US-CA', mode: 'opt-out' as const },
    { region: 'BE', mode: 'opt-in' as const },
  ]
  expect(mistakesOf({ rules })).toEqual([])
  expect(mistakesOf({ rules: [{ region: 'BE', mode: 'opt-in' }] })).toEqual([])
})
