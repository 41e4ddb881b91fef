import { expect, test } from 'vitest'
import { counts, tenVisits } from '../fixtures/figures.ts'
import { stacked, stackOf } from './stack.ts'

test('the stack of a day is as high as the notices shown', () => {
  expect(stackOf([tenVisits, counts()])).toEqual([
    [3, null],
    [4, null],
    [6, null],
    [7, null],
    [10, null],
  ])
  expect(stacked.at(-1)).toBe('ignored')
})

test('an empty layer is not drawn, and none sinks when displays were lost', () => {
  const tops = stackOf([counts({ shownAtStart: 1, decided: 6, accepted: 6, closed: 2 })]).map(([top]) => top)
  expect(tops).toEqual([6, null, null, 8, null])
})
