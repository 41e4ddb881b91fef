import { expect, test } from 'vitest'
import { spaceFrench, withFrenchSpaces } from './french-spaces.ts'

test('double punctuation, guillemets and units do not end up alone on a line', () => {
  expect(spaceFrench('Qui répond ? Nous : « oui » ; 99,95 % en 30 minutes, de 8 h 30 à 18 h')).toBe(
    'Qui répond\u202f? Nous\u00a0: «\u00a0oui\u00a0»\u202f; 99,95\u00a0% en 30\u00a0minutes, de 8\u00a0h\u00a030 à 18\u00a0h',
  )
})

test('addresses and plain text stay as they are', () => {
  expect(spaceFrench('https://exemple.be/?a=1 reste entier')).toBe('https://exemple.be/?a=1 reste entier')
})

test('every text of a content is spaced', () => {
  expect(withFrenchSpaces({ a: ['b ?'], c: { d: 'e !' }, n: 1 })).toEqual({ a: ['b\u202f?'], c: { d: 'e\u202f!' }, n: 1 })
})
