import { expect, test } from 'vitest'
import { addMonths } from './calendar.ts'

const at = (day: string) => Date.parse(`${day}T09:15:30.000Z`)

test.each([
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-11-23', 6, '2027-05-23'],
  ['2027-08-30', 6, '2028-02-29'],
  ['2026-08-31', 1, '2026-09-30'],
  ['2026-08-31', 3, '2026-11-30'],
  ['2026-11-23', 13, '2027-12-23'],
  ['2026-11-23', 25, '2028-12-23'],
])('V-12: %s plus %i months is %s', (from, months, expected) => {
  expect(addMonths(at(from), months)).toBe(at(expected))
})
