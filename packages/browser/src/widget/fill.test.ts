/** Slots in texts. */
import { expect, test } from 'vitest'
import { fill } from './fill.ts'

test('puts each value into its slot, and leaves unknown slots', () => {
  expect(fill('{a} et {b}, {a} {c}', { a: 1, b: '{a}' })).toBe('1 et {a}, 1 {c}')
})

test('a missing text is empty', () => {
  expect(fill(undefined)).toBe('')
})
