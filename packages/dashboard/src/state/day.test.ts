import { expect, test } from 'vitest'
import { addDays, dayOf, daysBetween, isDay } from './day.ts'

test('a moment belongs to its UTC day, whatever the clock on the wall says', () => {
  expect(dayOf(Date.parse('2026-11-23T00:30:00+02:00'))).toBe('2026-11-22')
})

test('days are counted over months, leap days and the change of clocks', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(daysBetween('2026-03-01', '2026-03-31')).toBe(31)
  expect(daysBetween('2026-11-23', '2026-11-23')).toBe(1)
  expect(daysBetween('2026-11-23', '2026-11-22')).toBe(0)
})

test.each(['2026-02-30', '2026-13-01', '2026-1-01', '', '20261123', '2026-11-23T00:00'])('%j is no day', (text) => {
  expect(isDay(text)).toBe(false)
})

test('a day that exists is a day', () => {
  expect(isDay('2028-02-29')).toBe(true)
})
