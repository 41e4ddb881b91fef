import { expect, test } from 'vitest'
import { counts, tenVisits } from '../fixtures/figures.ts'
import { stacked, stackOf } from './stack.ts'

test('the stack of a day is as high as the notices shown', () => {
  expect(stackOf([tenVisits, counts()])).toEqual([
    [3, 0],
    [4, 0],
    [6, 0],
    [7, 0],
    [10, 0],
  ])
  expect(stacked.at(-1)).toBe('ignored')
})

test('no layer ever sinks when displays were lost', () => {
  const tops = stackOf([counts({ shownAtStart: 1, decided: 6, accepted: 6, closed: 2 })]).map(([top]) => top)
  expect(tops).toEqual([6, 6, 6, 8, 8])
})
