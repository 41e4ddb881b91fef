import { expect, test } from 'vitest'
import { createFormat } from './format.ts'

const french = createFormat('fr')

test('a rate is printed with one decimal, and never over 100', () => {
  expect(french.rate({ part: 1, whole: 3, of: 'shown' })).toMatch(/^33,3\s%$/)
  expect(french.rate({ part: 12, whole: 10, of: 'shown' })).toMatch(/^100,0\s%$/)
})

test('without a whole there is a dash, not 0 %', () => {
  expect(french.rate({ part: 0, whole: 0, of: 'shown' })).toBe('—')
})

test('a day keeps its date whatever the time zone of the reader', () => {
  expect(french.day('2026-11-23')).toBe('23 nov. 2026')
  expect(french.shortDay('2026-01-01')).toMatch(/^1(er)? janv\.$/)
})

test('each language writes numbers its own way', () => {
  expect(createFormat('nl').number(12345)).toBe('12.345')
  expect(createFormat('en-GB').number(12345)).toBe('12,345')
})

test('the name of a language that nobody knows is its code', () => {
  expect(french.language('nl')).toBe('néerlandais')
  expect(french.language('<img src=x>')).toBe('<img src=x>')
})
