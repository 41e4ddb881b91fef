import { expect, test } from 'vitest'
import { dashAt } from './dashes.ts'

test('the first six lines differ by dash, not by colour alone', () => {
  const dashes = [0, 1, 2, 3, 4, 5].map((place) => dashAt(place).join(' '))
  expect(new Set(dashes).size).toBe(6)
  expect(dashAt(6)).toEqual(dashAt(0))
})
