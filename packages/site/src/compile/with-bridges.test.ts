/** Behind the tag stands what the site configured, in its order, with its data; for a site without bridges, nothing. */
import type { GoogleConsentModeData, TypedBridgeData } from '@placet/model'
import { expect, test } from 'vitest'
import { aSource, bundles } from '../a-site.fixture.ts'
import type { SiteConfig } from '../configuration.ts'
import { compileSite } from './compile.ts'

/** Each bridge that the compiled file runs, with its data. */
function ranIn(changes: Partial<SiteConfig>): [id: string, data: unknown][] {
  const { tag } = compileSite(aSource(changes), bundles)
  const ran = globalThis as { ranBridges?: [string, unknown][] }
  ran.ranBridges = []
  new Function(tag)()
  return ran.ranBridges
}
const dataOf = <T>(id: string, changes: Partial<SiteConfig>) => ranIn(changes).find(([one]) => one === id)?.[1] as T

test('a site whose services have no bridge has a tag that is the same to the byte', () => {
  const services = ['youtube', 'hosting-session']
  const { tag } = compileSite(aSource({ services }), bundles)
  const { bridges: _, ...without } = bundles
  expect(tag).toBe(compileSite(aSource({ services }), without).tag)
  expect(compileSite(aSource({ services: ['matomo'], bridges: false }), without).tag).not.toContain('ranBridges')
})

test('services bring their bridges along, each once; others can be asked for, or left out', () => {
  const ids = (changes: Partial<SiteConfig>) => ranIn(changes).map(([id]) => id)
  expect(
    ids({
      services: ['snowplow', 'ga4', 'google-ads', 'matomo', 'matomo-exempt'],
    }),
  ).toEqual(['google-consent-mode', 'matomo', 'snowplow'])
  expect(ids({ services: ['matomo'], bridges: { matomo: false, shopify: true } })).toEqual(['shopify'])
  expect(ids({ services: ['ga4'], googleConsentMode: 'off' })).toEqual([])
})

test('a bridge speaks for the services of the site that need it, and knows whom no reload ends', () => {
  expect(dataOf('matomo', { services: ['matomo', 'matomo-exempt'] })).toEqual({
    services: ['matomo', 'matomo-exempt'],
    stops: ['matomo', 'matomo-exempt'],
    mode: 'tracking',
  })
  expect(
    dataOf('matomo', {
      services: ['matomo'],
      bridges: { matomo: { mode: 'cookies' } },
    }),
  ).toEqual({ services: ['matomo'], mode: 'cookies' })
  expect(dataOf('hubspot', { services: ['hubspot'] })).toEqual({
    services: ['hubspot'],
  })
  // The page tells it by itself: then the bridge answers for nothing.
  expect(dataOf('hubspot', { services: [{ use: 'hubspot', canStop: true }] })).toEqual({ services: ['hubspot'] })
  expect(dataOf<TypedBridgeData>('clarity', { services: ['clarity'] }).types).toEqual({
    ad_Storage: ['clarity', 'marketing'],
    analytics_Storage: ['clarity'],
  })
})

test('GCM-09: each type of Google waits for its category and for every service of Google in it', () => {
  const services = ['ga4', 'google-ads', 'doubleclick', 'youtube']
  const data = dataOf<GoogleConsentModeData>('google-consent-mode', {
    services,
  })
  expect(data).toEqual({
    services: ['doubleclick', 'ga4', 'google-ads'],
    categories: ['functional', 'analytics', 'marketing'],
    types: {
      ad_storage: ['marketing', 'doubleclick', 'google-ads'],
      ad_user_data: ['marketing', 'doubleclick', 'google-ads'],
      ad_personalization: ['marketing', 'doubleclick', 'google-ads'],
      analytics_storage: ['analytics', 'ga4'],
      functionality_storage: ['functional'],
      personalization_storage: ['functional'],
      security_storage: [],
    },
  })
})

test('a map of the site’s own takes the place of the default; what it leaves out nobody can grant', () => {
  const { types } = dataOf<GoogleConsentModeData>('google-consent-mode', {
    services: ['ga4'],
    googleConsentMode: {
      mode: 'basic',
      categories: {
        analytics: ['analytics_storage', 'ad_storage'],
        marketing: ['ad_storage'],
      },
    },
  })
  expect(types.ad_storage).toEqual(['analytics', 'ga4', 'marketing'])
  expect(types.security_storage).toEqual([''])
})

test('GCM-06, GCM-07, GCM-08: options travel, regions from the least specific to the most', () => {
  const googleConsentMode = {
    mode: 'advanced' as const,
    waitForUpdate: 800,
    adsDataRedaction: true,
    urlPassthrough: true,
    regions: [{ region: ['US-CA'] }, { region: ['US', 'CA'], waitForUpdate: 100 }],
  }
  const ran = ranIn({ services: ['ga4'], googleConsentMode })
  // Whether the default is late can be seen only before it.
  expect(ran.map(([id]) => id)).toEqual(['late', 'google-consent-mode'])
  expect(ran[1]?.[1]).toMatchObject({
    wait: 800,
    redact: true,
    passthrough: true,
    regions: [{ region: ['US', 'CA'], wait: 100 }, { region: ['US-CA'] }],
  })
})

test('a site that needs a bridge is not compiled without it', () => {
  const { bridges: _, ...without } = bundles
  expect(() => compileSite(aSource({ services: ['matomo'] }), without)).toThrow('no bridge "matomo"')
  expect(() =>
    compileSite(aSource({ services: ['matomo'] }), {
      ...bundles,
      bridges: { ...bundles.bridges, run: 'no seam' },
    }),
  ).toThrow('__PLACET_PIECES__ exactly once')
})
