import { expect, test } from 'vitest'
import { fill, slotsOf } from './slots.ts'

test('a value is put in once and never read again as a slot', () => {
  expect(fill('{a} and {b}', { a: '{b}', b: '$&' })).toBe('{b} and $&')
})

test('a slot without a value stays for whoever fills it later', () => {
  expect(fill('{a} {date} {toString}', { a: '1' })).toBe('1 {date} {toString}')
})

test('slots are found once each, in order of name', () => {
  expect(slotsOf('{b} {a} {b} { c } {}')).toEqual(['a', 'b'])
})
