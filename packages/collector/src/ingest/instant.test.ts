import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInstant } from './instant.ts'

const number = (max: number, digits: number) => fc.integer({ min: 0, max }).map((value) => String(value).padStart(digits, '0'))
const time = fc.tuple(number(25, 2), number(61, 2), number(61, 2), number(999, 3)).map(([h, m, s, ms]) => `T${h}:${m}:${s}.${ms}Z`)
const texts = fc
  .tuple(number(9_999, 4), number(14, 2), number(33, 2), time)
  .map(([year, month, day, time]) => `${year}-${month}-${day}${time}`)

/** What a date says of itself. One that there is not is another one, or none. */
const isSame = (text: string): boolean => {
  const date = new Date(text)
  return !Number.isNaN(date.getTime()) && date.toISOString() === text
}

test('a text of the form is an instant where a date says the same', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(isInstant(text)).toBe(isSame(text))
    }),
    { numRuns: 5_000 },
  )
})

test('29 February comes every fourth year, and not in three of four centuries', () => {
  const years = [1900, 2000, 2023, 2024, 2100, 2400]
  expect(years.filter((year) => isInstant(`${year}-02-29T00:00:00.000Z`))).toEqual([2000, 2024, 2400])
  expect(years.filter((year) => isSame(`${year}-02-29T00:00:00.000Z`))).toEqual([2000, 2024, 2400])
})
