import { expect, test } from 'vitest'
import { savedIn } from './saved-in.ts'

test('every choice cookie is found, whatever stands around it', () => {
  expect(savedIn('')).toEqual([])
  expect(savedIn('a=1; placet=x; xplacet=2; placet-outbox=3; __Host-placet=y; placet-keep=z; b=placet=4')).toEqual(['x', 'y', 'z'])
})

test('two cookies of one name are two choices', () => {
  expect(savedIn('placet=x; placet=y')).toEqual(['x', 'y'])
})

test('a name without a value is a value that nobody can read', () => {
  expect(savedIn('placet; placet-keep=')).toEqual(['', ''])
})

test('a copy that no page has looked at is passed over, wherever its mark stands', () => {
  expect(savedIn('placet-unseen=1; placet-keep=z; placet=x')).toEqual(['x'])
  expect(savedIn('placet-keep=z; a=1; placet-unseen=1')).toEqual([])
})
