import { expect, test } from 'vitest'
import { labelledDays, spread } from './spacing.ts'

test('dates under the axis fit, and the last day has one', () => {
  for (const [days, fitting] of [
    [7, 5],
    [30, 5],
    [90, 12],
    [400, 4],
    [1, 0],
  ] as const) {
    const places = labelledDays(days, fitting)
    expect(places.at(-1)).toBe(days - 1)
    expect(places.length).toBeLessThanOrEqual(Math.max(1, fitting))
  }
})

test('labels keep their distance and their order', () => {
  const placed = spread([50, 51, 10, 52], 16, 0, 100)
  const sorted = [...placed].sort((a, b) => a - b)
  sorted.slice(1).forEach((at, i) => {
    expect(at - (sorted[i] ?? 0)).toBeGreaterThanOrEqual(16)
  })
  expect(placed[2]).toBe(10)
  expect(placed[0]).toBeLessThan(placed[1] ?? 0)
  expect(placed[1]).toBeLessThan(placed[3] ?? 0)
})

test('labels stay within the chart', () => {
  const placed = spread([99, 99, 99], 16, 0, 100)
  expect(Math.max(...placed)).toBeLessThanOrEqual(100)
  expect(placed).toEqual([68, 84, 100])
})
