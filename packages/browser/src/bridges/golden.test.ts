/** Golden sequences: what each vendor hears on a first visit, after a grant, a withdrawal and another grant (V-5). */
import { bridgeIds, type MatomoData } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { type Visit, wordsOf } from './a-visit.fixture.ts'
import { done } from './bridge.ts'
import { clarity } from './clarity.ts'
import { clarityData, every, google } from './every-bridge.fixture.ts'
import { googleConsentMode } from './google-consent-mode.ts'
import { matomo } from './matomo.ts'

const all = ['functional', 'analytics', 'marketing', ...every.flatMap(([, , { services }]) => services)]
const analyticsOnly = ['analytics', 'ga4', 'clarity', 'matomo']

const denied = {
  ad_storage: 'denied',
  ad_user_data: 'denied',
  ad_personalization: 'denied',
  analytics_storage: 'denied',
  functionality_storage: 'denied',
  personalization_storage: 'denied',
  security_storage: 'granted',
}
const measured = { ...denied, analytics_storage: 'granted' }
const starting = ['arguments', 'dataLayer', 'consent', 'default', { ...denied, wait_for_update: 500 }]
const updated = (states: object) => ['arguments', 'dataLayer', 'consent', 'update', states]
const event = (placet_granted: string, states: object) => ['event', 'dataLayer', { event: 'placet_consent', placet_granted, ...states }]

describe('Google Consent Mode (V-5)', () => {
  const words = (visit: Visit, more = {}) => wordsOf(googleConsentMode, { ...google, ...more }, visit)

  test('GCM-02, GCM-03: a first visit hears the default, all seven, and nothing else', () => {
    expect(words([null])).toEqual([[starting]])
  })

  test('GCM-05: analytics alone is one update with all keys, and one word to tag managers', () => {
    expect(words([null, analyticsOnly])[1]).toEqual([updated(measured), event('analytics', measured)])
  })

  test('GCM-04: on the next page default and update stand side by side', () => {
    expect(words([analyticsOnly])).toEqual([[starting, updated(measured)]])
    expect(words([analyticsOnly], { redact: true, passthrough: true })[0]?.map((call) => call.slice(2, 4))).toEqual([
      ['set', 'ads_data_redaction'],
      ['set', 'url_passthrough'],
      ['consent', 'default'],
      ['consent', 'update'],
    ])
  })

  test('a withdrawal denies all but security', () => {
    expect(words([analyticsOnly, []])[1]).toEqual([updated(denied), event('', denied)])
  })

  test('GCM-06: another time to wait', () => {
    expect(words([null], { wait: 0 })[0]?.[0]?.[4]).toMatchObject({
      wait_for_update: 0,
    })
  })

  test('a service of Google that is refused by name keeps its type denied', () => {
    expect(words([['analytics']])[0]?.[1]).toEqual(updated(denied))
  })

  test('GCM-07: a region has a default of its own, after the one for everywhere', () => {
    const regions = [{ region: ['US'], granted: ['analytics_storage'], wait: 50 }, { region: ['US-CA'] }]
    const [first] = words([null], { regions })
    // What is not granted here is not granted there, whatever the rule says.
    expect(first?.slice(1).map((call) => call[4])).toEqual([
      { ...denied, region: ['US'], wait_for_update: 50 },
      { ...denied, region: ['US-CA'], wait_for_update: 500 },
    ])
    expect(words([analyticsOnly], { regions })[0]?.[1]?.[4]).toMatchObject({
      region: ['US'],
      analytics_storage: 'granted',
      ad_storage: 'denied',
    })
  })
})

test('Clarity hears both keys, with their capitals (VEN-02, V-5)', () => {
  expect(wordsOf(clarity, clarityData, [null, analyticsOnly])[1]).toEqual([
    ['queue', 'clarity', 'consentv2', { ad_Storage: 'denied', analytics_Storage: 'granted' }],
  ])
})

test('Matomo without cookies is told so, and measures on', () => {
  const data: MatomoData = { services: ['matomo'], mode: 'cookies' }
  expect(wordsOf(matomo, data, [null, all, [], all])).toEqual([
    [['push', '_paq', ['requireCookieConsent']]],
    [['push', '_paq', ['setCookieConsentGiven']]],
    [['push', '_paq', ['forgetCookieConsentGiven']]],
    [['push', '_paq', ['setCookieConsentGiven']]],
  ])
})

/** First visit, everything granted, everything withdrawn, everything granted again. */
const golden: Record<string, unknown[][]> = {
  'google-consent-mode': [
    [starting],
    [updated(Object.fromEntries(Object.keys(denied).map((type) => [type, 'granted']))), expect.anything()],
    [updated(denied), expect.anything()],
    [updated(Object.fromEntries(Object.keys(denied).map((type) => [type, 'granted']))), expect.anything()],
  ],
  'microsoft-uet': [
    [['push', 'uetq', 'consent', 'default', { ad_storage: 'denied' }]],
    [['push', 'uetq', 'consent', 'update', { ad_storage: 'granted' }]],
    [['push', 'uetq', 'consent', 'update', { ad_storage: 'denied' }]],
    [['push', 'uetq', 'consent', 'update', { ad_storage: 'granted' }]],
  ],
  clarity: ['denied', 'granted', 'denied', 'granted'].map((state) => [
    ['queue', 'clarity', 'consentv2', { ad_Storage: state, analytics_Storage: state }],
  ]),
  // VEN-14: what it kept while it was revoked would be sent by the grant, so that waits for the next page.
  'meta-pixel': ['revoke', 'grant', 'revoke', 'revoke'].map((word) => [['call', 'fbq', 'consent', word]]),
  matomo: [[['push', '_paq', ['requireConsent']]], [['push', '_paq', ['setConsentGiven']]], [['push', '_paq', ['forgetConsentGiven']]], []],
  'piwik-pro': [
    [],
    ...[1, 0, 1].map((status) => [
      ['call', 'ppms.cm.api', 'setComplianceSettings', { consents: { analytics: { status }, remarketing: { status } } }, done, done],
    ]),
  ],
  tiktok: ['holdConsent', 'grantConsent', 'revokeConsent', 'revokeConsent'].map((word) => [['call', `ttq.${word}`]]),
  pinterest: [false, true, false, true].map((state) => [['call', 'pintrk', 'setconsent', state]]),
  hubspot: [
    [['push', '_hsq', ['doNotTrack']]],
    [['push', '_hsq', ['doNotTrack', { track: true }]]],
    [
      ['push', '_hsq', ['doNotTrack']],
      ['push', '_hsp', ['revokeCookieConsent']],
    ],
    [['push', '_hsq', ['doNotTrack', { track: true }]]],
  ],
  shopify: [
    [['call', 'Shopify.loadFeatures', [{ name: 'consent-tracking-api', version: '0.1' }], done]],
    ...[true, false, true].map((is) => [
      ['call', 'Shopify.customerPrivacy.setTrackingConsent', { analytics: is, marketing: is, preferences: is, sale_of_data: is }, done],
    ]),
  ],
  'wp-consent-api': ['deny', 'allow', 'deny', 'allow'].map((state, i) => [
    ...(i
      ? []
      : [
          ['set', 'wp_consent_type', 'optin'],
          ['dispatch', 'wp_consent_type_defined'],
        ]),
    ['call', 'wp_set_consent', 'functional', 'allow'],
    ...['preferences', 'statistics-anonymous', 'statistics', 'marketing'].map((category) => ['call', 'wp_set_consent', category, state]),
  ]),
  posthog: [false, true, false, true].map((is) => [
    is ? ['call', 'posthog.opt_in_capturing', { captureEventName: false }] : ['call', 'posthog.opt_out_capturing'],
  ]),
  mixpanel: [false, true, false, true].map((is) => [
    is ? ['call', 'mixpanel.opt_in_tracking', { track: done }] : ['call', 'mixpanel.opt_out_tracking', { delete_user: false }],
  ]),
  segment: [[['call', 'analytics.addSourceMiddleware', expect.any(Function)]], [], [['call', 'analytics.reset']], []],
  snowplow: [
    [['call', 'snowplow', 'setOptOutCookie', 'placet-snowplow-off']],
    ...['', '1', ''].map((value) => [
      ['cookie', 'placet-snowplow-off', value],
      ['call', 'snowplow', 'setOptOutCookie', 'placet-snowplow-off'],
    ]),
  ],
}

test('every bridge has its golden sequence', () => {
  expect(Object.keys(golden).sort()).toEqual([...bridgeIds].sort())
})

/** Rows of the requirements' table of vendors. VEN-08 and VEN-09 (Hotjar, LinkedIn, Snap) document no call: nothing tells them, and a withdrawal reloads. */
const requirements: Record<string, string> = {
  'google-consent-mode': 'GCM-05',
  'microsoft-uet': 'VEN-01',
  clarity: 'VEN-02',
  'meta-pixel': 'VEN-03',
  matomo: 'VEN-04',
  'piwik-pro': 'VEN-05',
  tiktok: 'VEN-06',
  pinterest: 'VEN-07',
  hubspot: 'VEN-10',
  shopify: 'VEN-11',
  'wp-consent-api': 'VEN-12',
}

const whole = every
  .filter(([, , data]) => (data as Partial<MatomoData>).mode !== 'cookies')
  .map(([id, bridge, data]) => [id, requirements[id] ?? 'VEN-13', bridge, data] as const)

test.each(whole)('%s (%s): grant, withdrawal, grant', (id, _, bridge, data) => {
  expect(wordsOf(bridge, data, [null, all, [], all])).toEqual(golden[id])
})

test('Segment passes on what is granted when it happens, and keeps nothing (VEN-14)', () => {
  const [, segment, data] = every.find(([id]) => id === 'segment') as (typeof every)[number]
  let isGranted = false
  const [[, , middleware]] = segment(
    {
      isStart: true,
      isMade: false,
      allows: () => isGranted,
      wasTaken: () => false,
    },
    data,
  ) as [[string, string, (passing: object) => void]]
  const passed: unknown[] = []
  const pass = (payload: string) => middleware({ payload, next: (on: unknown) => passed.push(on) })
  pass('before')
  isGranted = true
  pass('granted')
  isGranted = false
  pass('after')
  expect(passed).toEqual(['granted'])
})
