import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createForgetting } from './forgetting.ts'

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] }))
afterEach(() => void vi.useRealTimers())

/** Work that takes so long by the clock of the test. */
function aWork(tookMs: number, fails: () => boolean = () => false) {
  const done: number[] = []
  const forget = async () => {
    vi.setSystemTime(0)
    await new Promise<void>((resolve) => setTimeout(resolve, tookMs))
    if (fails()) throw new Error('database is locked')
    done.push(performance.now())
  }
  return { done, ...createForgetting(forget, () => {}) }
}

test('is done at once, and then rests two hundred times as long as it took', async () => {
  const { done, ask } = aWork(10)
  ask()
  await vi.advanceTimersByTimeAsync(10)
  expect(done).toHaveLength(1)
  ask()
  ask()
  await vi.advanceTimersByTimeAsync(1_990)
  expect(done).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(30)
  expect(done).toHaveLength(2)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(done).toHaveLength(2)
})

test('what is asked for while it is being done is done once more', async () => {
  const { done, ask } = aWork(10)
  ask()
  await vi.advanceTimersByTimeAsync(5)
  ask()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(done).toHaveLength(2)
})

test('what failed is tried again after a minute', async () => {
  let isLocked = true
  const { done, ask } = aWork(10, () => isLocked)
  ask()
  await vi.advanceTimersByTimeAsync(59_000)
  isLocked = false
  expect(done).toHaveLength(0)
  await vi.advanceTimersByTimeAsync(2_000)
  expect(done).toHaveLength(1)
})

test('the end does what waits, and not what only may be due', async () => {
  const { done, ask, finish } = aWork(0)
  ask(60_000)
  await finish()
  expect(done).toHaveLength(0)
  ask()
  const ended = finish()
  await vi.advanceTimersByTimeAsync(10)
  await ended
  expect(done).toHaveLength(1)
})
