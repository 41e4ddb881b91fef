import { expect, test } from 'vitest'
import { createKept, type KeptPicture } from './kept.ts'
import { type Picture, pictureOf } from './picture.ts'

const of = (bytes: number): KeptPicture => ({ picture: { type: 'image/jpeg', bytes: Buffer.alloc(bytes), hash: '' }, untilMs: 0 })

test('never holds more than it may; what was not asked for the longest goes first', () => {
  const kept = createKept(100_000)
  for (const key of ['a', 'b', 'c']) kept.put(key, of(30_000))
  kept.get('a')
  kept.put('d', of(30_000))
  expect(['a', 'b', 'c', 'd'].filter((key) => kept.get(key))).toEqual(['a', 'c', 'd'])
  expect(kept.bytes).toBeLessThanOrEqual(100_000)
})

test('that there is none takes room as well, so that guesses cannot fill the memory', () => {
  const kept = createKept(100_000)
  for (let n = 0; n < 10_000; n++) kept.put(String(n), { picture: undefined, untilMs: 0 })
  expect(kept.bytes).toBeLessThanOrEqual(100_000)
  expect(kept.get('0')).toBeUndefined()
  expect(kept.get('9999')).toBeDefined()
})

test('a newer picture takes the room of the one before', () => {
  const kept = createKept(100_000)
  for (let n = 0; n < 10; n++) kept.put('a', of(50_000))
  expect(kept.bytes).toBeLessThan(60_000)
})

test.each<[string, Picture['type'] | undefined]>([
  ['\xff\xd8\xff\xe0rest', 'image/jpeg'],
  ['\x89PNG\r\n\x1a\nrest', 'image/png'],
  ['RIFF1234WEBPrest', 'image/webp'],
  ['GIF89a', undefined],
  ['<svg xmlns="http://www.w3.org/2000/svg"/>', undefined],
  ['<!doctype html>', undefined],
  ['RIFF1234AVI ', undefined],
  ['', undefined],
])('%j is %s', (start, type) => {
  expect(pictureOf(Buffer.from(start, 'latin1'))?.type).toBe(type)
})
