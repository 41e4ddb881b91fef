import type { TagData } from '@placet/model'
import { expect, test } from 'vitest'
import { aSource, bundles, tagDataIn } from '../a-site.fixture.ts'
import { compileSite } from './compile.ts'
import { compileFull, full, policies, tagOf } from './full-site.fixture.ts'

test('the tag knows the site, where to send records, and where its parts are', () => {
  expect(tagOf()).toEqual({
    site: 'shop',
    sdk: '1.2.3',
    parts: 'https://consent.shop.example/s/shop.{part}.{lang}.js',
    languages: ['fr', 'en'],
    categories: expect.any(Object),
    services: { 'hosting-session': 'necessary', pixel: 'marketing', posthog: 'analytics', youtube: 'functional' },
    canStop: ['posthog'],
  })
})

test('the tag carries what a site sets apart only where it does', () => {
  const changes = {
    domain: 'shop.example',
    displays: false,
    rules: [{ region: 'BE', mode: 'opt-in' as const }],
    services: ['youtube', { use: 'hubspot', canStop: true }],
  }
  expect(tagOf(changes)).toMatchObject({
    domain: 'shop.example',
    displays: false,
    rules: 'BE',
    canStop: ['hubspot'],
  })
})

test('that a service can be told to stop saves no reload: somebody has to tell it', () => {
  const services = ['matomo', 'posthog', 'hubspot']
  expect(tagOf({ services }).canStop).toEqual(['matomo', 'posthog'])
  expect(tagOf({ services, bridges: { posthog: false, matomo: { mode: 'cookies' } } })).not.toHaveProperty('canStop')
  expect(tagOf({ services, bridges: false })).not.toHaveProperty('canStop')
})

test('a tag pinned to a build loads the parts of that very build', () => {
  const site = compileFull()
  const hash = site.buildHash.slice(0, 16)
  expect(tagDataIn<TagData>(site.pinnedTag)).toEqual({
    ...tagOf(),
    parts: `https://consent.shop.example/a/shop.{part}.{lang}.${hash}.js`,
  })
})

test('everything is found under the public address where one is given, base path included', () => {
  const { tag } = compileSite(aSource(full, policies), bundles, { publicUrl: 'https://proxy.example/consent/' })
  const { parts } = tagDataIn<TagData>(tag)
  expect(parts).toBe('https://proxy.example/consent/s/shop.{part}.{lang}.js')
})

test('the tag honours other products’ markup, unless the site says that its pages carry Placet’s own', () => {
  expect(compileFull().tag).toContain('isAnyMarkup')
  expect(compileFull().pinnedTag).toContain('isAnyMarkup')
  expect(compileFull({ markup: 'placet' }).tag).not.toContain('isAnyMarkup')
})

test('a site carries nothing of the services that the site does not use', () => {
  const { tag, files } = compileFull()
  for (const code of [tag, ...files.values()]) expect(code).not.toMatch(/mixpanel|snowplow|matomo/i)
})
