import { expect, test } from 'vitest'
import { aConfig } from './a-site.fixture.ts'
import { cookie, mistakesOf, own } from './check/mistakes.fixture.ts'
import { checkConfig } from './check.ts'

test('a right configuration has no mistakes', () => {
  expect(mistakesOf({})).toEqual([])
  expect(mistakesOf({ services: ['posthog', own({ cookies: [cookie('chat_id')] })] })).toEqual([])
})

test('LAW-18: a site that leads to no policy is warned about, a sample site is not', () => {
  const { policyUrl: _, ...config } = aConfig()
  expect(checkConfig('shop.json', config)).toMatchObject([{ severity: 'warning', reason: expect.stringContaining('LAW-18') }])
  expect(checkConfig('shop.json', { ...config, sample: true })).toEqual([])
})
