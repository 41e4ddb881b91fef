import { expect, test } from 'vitest'
import { clockOf, passes, wasLate } from './clock.ts'

const dueAt = '2026-09-30T10:00:00.000Z'
const at = (time: string, closedAt: string | null = null) => clockOf({ dueAt, closedAt }, Date.parse(time))

test.each([
  ['2026-08-31T10:00:00Z', 30, false, false],
  ['2026-09-23T00:00:00Z', 7, false, true],
  // The last day counts to its end.
  ['2026-09-30T23:59:59Z', 0, false, true],
  ['2026-10-01T00:00:00Z', -1, true, false],
  ['2026-10-31T00:00:00Z', -31, true, false],
])('LAW-41: at %s %i days are left', (time, daysLeft, isLate, isSoon) => {
  expect(at(time)).toEqual({ daysLeft, isLate, isSoon })
})

test('the clock of a closed request stands, and tells whether it was late', () => {
  expect(at('2027-01-01T00:00:00Z', '2026-09-30T23:00:00.000Z')).toBeNull()
  expect(wasLate({ dueAt, closedAt: '2026-09-30T23:00:00.000Z' })).toBe(false)
  expect(wasLate({ dueAt, closedAt: '2026-10-01T00:00:00.000Z' })).toBe(true)
  expect(wasLate({ dueAt, closedAt: null })).toBe(false)
})

test('each request passes where it belongs', () => {
  const now = Date.parse('2026-10-02')
  const late = { dueAt, closedAt: null }
  const closed = { dueAt, closedAt: '2026-09-01T00:00:00.000Z' }
  expect(['waiting', 'late', 'closed', 'all'].map((name) => passes(name as 'all', late, now))).toEqual([true, true, false, true])
  expect(['waiting', 'late', 'closed', 'all'].map((name) => passes(name as 'all', closed, now))).toEqual([false, false, true, true])
})
