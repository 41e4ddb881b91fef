/** What counts as the start of a visit (contract, section 7). */
import { expect, test } from 'vitest'
import { beganHere } from './visit-start.ts'

const own = 'https://www.sertius.example'

test.each([
  ['by address', 'navigate', [''], true],
  ['from another origin', 'navigate', ['https://search.example/?q=a', null], true],
  ['from another origin, where the browser tells the entry before', 'navigate', ['', 'https://search.example/'], true],
  ['in an older browser', undefined, ['', undefined], true],
  ['from a page of the site', 'navigate', [`${own}/cloud`, undefined], false],
  ['from a page of the site that sends no referrer', 'navigate', ['', `${own}/cloud`], false],
  ['by reloading', 'reload', [''], false],
  ['by going back', 'back_forward', ['https://search.example/'], false],
])('%s', (_, type, from, expected) => {
  expect(beganHere(type, from, own)).toBe(expected)
})
