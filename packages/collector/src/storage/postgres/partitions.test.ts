import { expect, test } from 'vitest'
import { instantsOfMonths } from './partitions.ts'

const months = (time: string) => instantsOfMonths(Date.parse(time)).map((instantMs) => new Date(instantMs).toISOString().slice(0, 7))

test.each([
  ['2026-11-23T09:15:30.412Z', ['2026-11', '2026-12', '2027-01', '2027-02']],
  // The last day of a long month: a month later has no such day.
  ['2027-01-31T23:59:59.999Z', ['2027-01', '2027-02', '2027-03', '2027-04']],
  ['2027-12-01T00:00:00.000Z', ['2027-12', '2028-01', '2028-02', '2028-03']],
])('at %s room is made for %j', (time, expected) => {
  expect(months(time)).toEqual(expected)
})
