import { expect, test } from 'vitest'
import { createTokenBuckets } from './token-bucket.ts'

const aBucket = (burst: number, perSecond: number) => {
  const clock = { nowMs: 0 }
  return { clock, ...createTokenBuckets({ burst, perSecond }, () => clock.nowMs) }
}

test('so much at once, then so much per second, never more than a burst', () => {
  const { clock, take } = aBucket(2, 1)
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 1])
  clock.nowMs = 1_000
  expect([take('a'), take('a')]).toEqual([0, 1])
  clock.nowMs = 60_000
  expect([take('a'), take('a'), take('a')]).toEqual([0, 0, 1])
})

test('keys do not share', () => {
  const { take } = aBucket(1, 1)
  expect([take('a'), take('b'), take('a')]).toEqual([0, 0, 1])
})

test('a debt is paid before anything is given again', () => {
  const { clock, take } = aBucket(2, 1)
  expect(take('a', 10)).toBe(0)
  expect(take('a')).toBe(9)
  clock.nowMs = 9_000
  expect(take('a')).toBe(0)
})

test('a clock that steps back gives nothing and takes nothing', () => {
  const { clock, take } = aBucket(1, 1)
  clock.nowMs = 60_000
  take('a')
  clock.nowMs = 0
  expect(take('a')).toBe(1)
})

test('a flood of keys does not grow without end: the oldest are forgotten, the newest are not', () => {
  const { take } = aBucket(1, 0.001)
  for (let i = 0; i < 120_000; i++) take(`key ${i}`)
  expect(take('key 119999')).toBeGreaterThan(0)
  expect(take('key 0')).toBe(0)
})
