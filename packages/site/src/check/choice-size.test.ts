import { expect, test } from 'vitest'
import { aConfig } from '../a-site.fixture.ts'
import { checkConfig } from '../check.ts'
import type { SiteConfig } from '../configuration.ts'
import { own } from './mistakes.fixture.ts'

const many = (count: number): SiteConfig => aConfig({ services: Array.from({ length: count }, (_, i) => own({ id: `service-${i}` })) })

test('WEB-02: a site whose choices could outgrow the cookie is refused', () => {
  expect(checkConfig('shop.json', many(60))).toMatchObject([
    { path: '/services', severity: 'error', reason: expect.stringMatching(/takes 1\d{3} characters; its cookie holds 1024/) },
  ])
  expect(checkConfig('shop.json', many(30))).toEqual([])
})
