import { expect, test } from 'vitest'
import type { Head } from '../place-records.ts'
import { createLeftHeads } from './left-heads.ts'

const aHead = (size: number): Head => ({ size, receivedAtMs: size, frontier: Uint8Array.of(size) })
const of = (size: number) => new Map([['one', aHead(size)]])

test('heads are expected once this collector alone has moved them for a while', () => {
  const heads = createLeftHeads(2)
  for (const size of [0, 1, 2]) {
    expect(heads.expected(['one'])).toBeUndefined()
    heads.left(of(size), of(size + 1))
  }
  expect(heads.expected(['one'])).toEqual(of(3))
  // A commit that moves nothing, of displays alone, leaves them where they are.
  heads.left(of(3), new Map())
  expect(heads.expected(['one'])).toEqual(of(3))
})

test('one that another collector moved must be asked for again, and so must all beside it', () => {
  const heads = createLeftHeads(1)
  heads.left(of(0), of(1))
  heads.left(of(1), of(2))
  expect(heads.expected(['one', 'two'])).toBeUndefined()
  heads.left(of(3), of(4))
  expect(heads.expected(['one'])).toBeUndefined()
  // The same size of another log: a database that was restored, and filled again.
  heads.left(new Map([['one', { ...aHead(4), frontier: Uint8Array.of(9) }]]), of(5))
  expect(heads.expected(['one'])).toBeUndefined()
  heads.left(of(5), of(6))
  expect(heads.expected(['one'])).toEqual(of(6))
  heads.forget(['one'])
  expect(heads.expected(['one'])).toBeUndefined()
})
