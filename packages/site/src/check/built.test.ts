import { expect, test } from 'vitest'
import { mistakesOf, only } from './mistakes.fixture.ts'

only([
  [
    'a place where the layout cannot stand',
    { notice: { layout: 'bar', position: 'bottom-left' } },
    '/notice/position',
    'cannot stand',
    '"bottom" or "top"',
  ],
])

test('saying what is built is right', () => {
  expect(
    mistakesOf({
      rules: [{ region: 'BE', mode: 'opt-in' }],
      blocking: 'strict',
      notice: { layout: 'bar', position: 'top' },
    }),
  ).toEqual([])
})
