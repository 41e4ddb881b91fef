import { expect, test } from 'vitest'
import { mistakesOf, only } from './mistakes.fixture.ts'

const services = ['ga4', 'google-ads']
const google = (more: object) => ({
  services: ['ga4'],
  googleConsentMode: { mode: 'basic' as const, ...more },
})

only([
  [
    'Consent Mode without bridges',
    { services: ['ga4'], googleConsentMode: 'basic', bridges: false },
    '/bridges',
    'is a bridge',
    'Leave "bridges" out',
  ],
  [
    'a category that does not exist',
    google({ categories: { analitics: ['analytics_storage'] } }),
    '/googleConsentMode/categories/analitics',
    'does not exist',
    'Did you mean "analytics"?',
  ],
  ['a region that does not exist', google({ regions: [{ region: ['XX'] }] }), '/googleConsentMode/regions/0/region/0', 'no region'],
  [
    'a region twice',
    google({ regions: [{ region: ['BE'] }, { region: ['FR', 'BE'] }] }),
    '/googleConsentMode/regions/1/region/1',
    'listed twice',
  ],
  [
    'GCM-07: a granted default where visitors are asked first',
    google({ regions: [{ region: ['BE'], granted: ['ad_storage'] }] }),
    '/googleConsentMode/regions/0/granted',
    'would answer for them',
    'Leave it out',
  ],
  ['a word that is no mode', { services: ['ga4'], googleConsentMode: 'basik' as 'basic' }, '/googleConsentMode', '"basik"', '"basic"'],
  [
    'a type that Google does not have',
    google({ categories: { analytics: ['analitics_storage'] } }),
    '/googleConsentMode/categories/analytics/0',
    '"analitics_storage"',
  ],
  ['a bridge that there is not', { bridges: { matomoo: true } as object }, '/bridges/matomoo', '"matomoo"', 'Did you mean "matomo"?'],
])

test('basic mode, with options, is right', () => {
  expect(mistakesOf({ services, googleConsentMode: 'basic' })).toEqual([])
  expect(
    mistakesOf({
      services,
      googleConsentMode: {
        mode: 'basic',
        waitForUpdate: 300,
        adsDataRedaction: true,
        regions: [{ region: ['BE', 'US-CA'] }],
      },
      bridges: { shopify: true, matomo: { mode: 'cookies' } },
    }),
  ).toEqual([])
})

test.each([
  ['GCM-10: advanced mode', { services: ['ga4'], googleConsentMode: 'advanced' }, '', 'before any choice and after a refusal'],
  ['no service of Google', { googleConsentMode: 'basic' }, '', 'No service of the site'],
  ['Consent Mode that is off', { services: ['ga4'], googleConsentMode: 'off' }, '', 'nobody has agreed'],
  ['GCM-08: identifiers in addresses', google({ urlPassthrough: true }), '/urlPassthrough', 'without consent'],
])('%s is a warning, in writing', (_, changes, path, reason) => {
  expect(mistakesOf(changes)).toEqual([
    expect.objectContaining({
      path: `/googleConsentMode${path}`,
      severity: 'warning',
      reason: expect.stringContaining(reason),
    }),
  ])
})
