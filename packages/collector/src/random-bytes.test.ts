import { expect, test } from 'vitest'
import { createRandomBytes } from './random-bytes.ts'

test('no bytes are handed out twice, and none of them zeroed, over many pages', () => {
  const random = createRandomBytes()
  const seen = new Set(Array.from({ length: 5_000 }, () => random(16).toString('hex')))
  expect(seen.size).toBe(5_000)
  expect(seen).not.toContain('00'.repeat(16))
})

test.each([0, 1, 32, 4_095, 4_096, 4_097, 100_000])('%i bytes are so many bytes', (count) => {
  expect(createRandomBytes()(count)).toHaveLength(count)
})

test('what was handed out is its holder’s alone', () => {
  const random = createRandomBytes()
  const one = random(16)
  const before = one.toString('hex')
  random(16).fill(7)
  for (let i = 0; i < 1_000; i++) random(16)
  expect(one.toString('hex')).toBe(before)
})
