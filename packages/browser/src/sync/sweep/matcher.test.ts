import { expect, test } from 'vitest'
import { matcherOf } from './matcher.ts'

test('a star stands for any run of characters, and every other sign for itself', () => {
  const isListed = matcherOf(['ph_*_posthog', '_sp_id.*', 'a+b(c)'])
  expect(['ph_abc_posthog', 'ph__posthog', '_sp_id.1fff', 'a+b(c)'].filter(isListed)).toHaveLength(4)
  expect(['xph_abc_posthog', 'ph_abc_posthog_', '_sp_idX1', 'aab(c)', ''].filter(isListed)).toEqual([])
})

test('no patterns match nothing, not even an empty name', () => {
  expect(matcherOf([])('')).toBe(false)
})
