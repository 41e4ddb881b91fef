import type { Counts } from '@placet/model'
import { expect, test } from 'vitest'
import { categoryRates, isEmpty, lostByDay, outcomesOf, shareOf, splitOf } from './figures.ts'

const counts = (some: Partial<Counts>): Counts => ({
  shownAtStart: 0,
  shownAgain: 0,
  closed: 0,
  decided: 0,
  accepted: 0,
  rejected: 0,
  saved: 0,
  changed: 0,
  withdrawn: 0,
  byScript: 0,
  ...some,
})

test('ignored is what is left of the notices shown', () => {
  const outcomes = outcomesOf(counts({ shownAtStart: 100, closed: 10, decided: 60, accepted: 40, rejected: 15, saved: 5 }))
  expect(outcomes.ignored).toEqual({ part: 30, whole: 100, of: 'shown' })
  expect(outcomes.accepted).toEqual({ part: 40, whole: 60, of: 'decided' })
  expect(outcomes.lost).toBe(0)
})

test('ignored is never below zero, and no part passes its whole, when displays were lost', () => {
  const outcomes = outcomesOf(counts({ shownAtStart: 5, closed: 9, decided: 8 }))
  expect(outcomes.ignored).toEqual({ part: 0, whole: 8, of: 'shown' })
  expect(outcomes.decided).toEqual({ part: 8, whole: 8, of: 'shown' })
  expect(outcomes.closed).toEqual({ part: 9, whole: 9, of: 'shown' })
  expect(outcomes.lost).toBe(3)
})

test('a rate divides grants by notices shown, and beside it by decisions', () => {
  const rates = categoryRates({ shownAtStart: 10 }, { id: 'analytics', granted: 4, denied: 4 })
  expect(rates.consent).toEqual({ part: 4, whole: 10, of: 'shown' })
  expect(rates.amongDeciders).toEqual({ part: 4, whole: 8, of: 'decided' })
  expect(rates.lostDisplays).toBe(0)
})

test('lost displays are named and the rate stays at 100 % at most', () => {
  const rates = categoryRates({ shownAtStart: 3 }, { id: 'analytics', granted: 5, denied: 0 })
  expect(rates.lostDisplays).toBe(2)
  expect(shareOf(rates.consent)).toBe(100)
})

test('with no display at all there is no consent rate', () => {
  const rates = categoryRates({ shownAtStart: 0 }, { id: 'analytics', granted: 5, denied: 5 })
  expect(shareOf(rates.consent)).toBeUndefined()
  expect(shareOf(rates.amongDeciders)).toBe(50)
})

test('a share stays between 0 and 100, and has no value without a whole', () => {
  expect(shareOf({ part: 12, whole: 10, of: 'shown' })).toBe(100)
  expect(shareOf({ part: 0, whole: 0, of: 'shown' })).toBeUndefined()
  expect(shareOf({ part: 1, whole: 3, of: 'shown' })).toBe(33.3)
})

test('the split of a category adds up to its whole', () => {
  expect(splitOf({ shownAtStart: 10 }, { id: 'a', granted: 4, denied: 3 })).toEqual({ granted: 4, denied: 3, noChoice: 3, whole: 10 })
  expect(splitOf({ shownAtStart: 2 }, { id: 'a', granted: 4, denied: 3 })).toEqual({ granted: 4, denied: 3, noChoice: 0, whole: 7 })
})

test('a period with only decisions by script is not empty', () => {
  expect(isEmpty(counts({}))).toBe(true)
  expect(isEmpty(counts({ byScript: 1 }))).toBe(false)
})

test('a day that lost displays does not vanish in a period that has plenty', () => {
  const days = [counts({ shownAtStart: 100, decided: 60 }), counts({ shownAtStart: 2, decided: 9 }), counts({ decided: 3 })]
  expect(lostByDay(days)).toBe(10)
})
