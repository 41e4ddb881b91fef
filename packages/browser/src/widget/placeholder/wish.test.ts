/** What "always" grants: what the embed needs, and nothing else. */
import { expect, test } from 'vitest'
import { wishOf } from './wish.ts'

const data = { categories: { functional: 'f', marketing: 'm' }, services: { video: 'functional' } }

test.each([
  [['functional', 'video'], { choices: {}, services: { video: 'granted' } }],
  [['video'], { choices: {}, services: { video: 'granted' } }],
  [['marketing'], { choices: { marketing: 'granted' }, services: {} }],
  [['functional', 'marketing'], { choices: { functional: 'granted', marketing: 'granted' }, services: {} }],
  // Markup and catalogue disagree on the category: both have to be granted.
  [['marketing', 'video'], { choices: { marketing: 'granted', functional: 'granted' }, services: { video: 'granted' } }],
])('%j', (needs, wish) => {
  expect(wishOf(needs, data)).toEqual(wish)
})

test.each([[['unknown']], [['functional', 'unknown']]])('%j can never be granted', (needs) => {
  expect(wishOf(needs, data)).toBeUndefined()
})
