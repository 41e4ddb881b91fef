import { expect, test } from 'vitest'
import { closestTo, didYouMean } from './closest.ts'

const known = ['posthog', 'snowplow', 'hosting-session']

test.each([
  ['posthg', 'posthog'],
  ['PostHog', 'posthog'],
  ['hosting_session', 'hosting-session'],
  ['snowplough', 'snowplow'],
])('%s was probably meant to be %s', (written, meant) => {
  expect(closestTo(written, known)).toBe(meant)
})

test('a name that resembles none is not guessed; what is known is listed', () => {
  expect(closestTo('hubspot', known)).toBeUndefined()
  expect(didYouMean('hubspot', known)).toBe('Known: posthog, snowplow, hosting-session.')
})
