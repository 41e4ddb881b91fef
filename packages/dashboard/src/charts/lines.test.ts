import { expect, test } from 'vitest'
import { counts } from '../fixtures/figures.ts'
import { extremesOf, gapsIn, linesOf, loneValues, lostIn } from './lines.ts'

const day = (shownAtStart: number, granted: number, denied = 0) => ({
  day: '2026-11-23',
  ...counts({ shownAtStart, decided: granted + denied }),
  categories: [{ id: 'analytics', granted, denied }],
})
const categories = [{ id: 'analytics', granted: 0, denied: 0 }]

test('a day without displays is a gap, a day without grants is 0 %', () => {
  const [line] = linesOf({ categories, days: [day(0, 0), day(10, 0), day(10, 4), day(0, 3)] })
  expect(line?.values).toEqual([null, 0, 40, null])
})

test('a category that a day does not know yet has no grants there', () => {
  const [line] = linesOf({ categories: [{ id: 'new', granted: 0, denied: 0 }], days: [day(10, 4)] })
  expect(line?.rates[0]?.consent).toEqual({ part: 0, whole: 10, of: 'shown' })
})

test('gaps and days that lost displays are found', () => {
  const days = [day(0, 0), day(10, 4), day(2, 4), day(0, 3)]
  expect(gapsIn(days)).toBe(2)
  expect(lostIn(days)).toEqual([2])
})

test('the lowest and highest day, gaps left out', () => {
  expect(extremesOf([null, 40, 20, null, 60])).toEqual({ low: 2, high: 4 })
  expect(extremesOf([null, null])).toBeUndefined()
})

test('a value between two gaps is drawn as a point', () => {
  expect(loneValues([10, null, 20, null, 30, 40])).toEqual([0, 2])
})
