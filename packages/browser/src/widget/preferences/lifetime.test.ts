/** Lifetimes as a visitor reads them (LAW-19). */
import { expect, test } from 'vitest'
import { lifetimeIn } from './lifetime.ts'

test.each([
  ['fr', 'P13M', '13 mois'],
  ['fr', 'P1Y', '1 an'],
  ['fr', 'P90D', '90 jours'],
  ['fr', 'PT30M', '30 minutes'],
  ['de', 'PT1H', '1 Stunde'],
  ['nl', 'P2W', '2 weken'],
  ['en', 'PT10S', '10 seconds'],
])('%s %s is %s', (language, lifetime, words) => {
  // Languages keep a number and its unit together by a space that does not break.
  expect(lifetimeIn(language, lifetime).replace(/\s/g, ' ')).toBe(words)
})

test.each(['until Friday', 'P1Y6M', 'session', ''])('%s stays as it is', (lifetime) => {
  expect(lifetimeIn('fr', lifetime)).toBe(lifetime)
})
