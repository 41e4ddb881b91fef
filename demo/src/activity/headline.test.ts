import { expect, test } from 'vitest'
import { en } from '../content/en.ts'
import { headlineOf } from './headline.ts'
import type { Entry } from './ledger.ts'

const seen = (isEarlier = false): Entry => ({ kind: 'cookie', name: 'c', owner: 'PostHog', atMs: 1, times: 1, isEarlier, isGone: false })
const say = (entries: Entry[], hasDecided: boolean, hasGranted: boolean) =>
  headlineOf(entries, { hasDecided, hasGranted }, en.activity, 'en')

test('an untouched page says why it is untouched', () => {
  expect(say([], false, false)).toBe('Nothing moved before your choice')
  expect(say([], true, false)).toBe('Nothing moved: you refused')
  expect(say([], true, true)).toBe('Nothing has moved yet')
})

test('what moved is counted, and consent is claimed only where it was given', () => {
  expect(say([seen()], true, true)).toBe('1 item, with your consent')
  expect(say([seen(), seen()], true, true)).toBe('2 items, with your consent')
  expect(say([seen()], false, false)).toBe('1 item, with no choice on record')
})

test('leftovers of an earlier visit are not laid at this page’s door', () => {
  expect(say([seen(true), seen(true)], false, false)).toBe('2 items from an earlier visit')
  expect(say([seen(true), seen()], true, true)).toBe('2 items, with your consent')
})
