/** Bridges. Fixture: every bridge with data as a site has them, for what must hold of all. */
import type { BridgeData, BridgeId, GoogleConsentModeData, MatomoData, TypedBridgeData } from '@placet/model'
import type { Bridge } from './bridge.ts'
import { clarity } from './clarity.ts'
import { googleConsentMode } from './google-consent-mode.ts'
import { hubspot } from './hubspot.ts'
import { matomo } from './matomo.ts'
import { metaPixel } from './meta-pixel.ts'
import { microsoftUet } from './microsoft-uet.ts'
import { mixpanel } from './mixpanel.ts'
import { pinterest } from './pinterest.ts'
import { piwikPro } from './piwik-pro.ts'
import { posthog } from './posthog.ts'
import { segment } from './segment.ts'
import { shopify } from './shopify.ts'
import { snowplow } from './snowplow.ts'
import { tiktok } from './tiktok.ts'
import { wpConsentApi } from './wp-consent-api.ts'

/** The default map (GCM-09), with GA4 and Google Ads. */
export const google: GoogleConsentModeData = {
  services: ['ga4', 'google-ads'],
  types: {
    ad_storage: ['marketing', 'google-ads'],
    ad_user_data: ['marketing', 'google-ads'],
    ad_personalization: ['marketing', 'google-ads'],
    analytics_storage: ['analytics', 'ga4'],
    functionality_storage: ['functional'],
    personalization_storage: ['functional'],
    security_storage: [],
  },
  categories: ['functional', 'analytics', 'marketing'],
}

const uet: TypedBridgeData = {
  services: ['microsoft-uet'],
  types: { ad_storage: ['microsoft-uet'] },
}
export const clarityData: TypedBridgeData = {
  services: ['clarity'],
  types: {
    ad_Storage: ['clarity', 'marketing'],
    analytics_Storage: ['clarity'],
  },
}
const piwik: TypedBridgeData = {
  services: ['piwik-pro'],
  types: { analytics: ['piwik-pro'], remarketing: ['piwik-pro', 'marketing'] },
}
export const shopifyData: TypedBridgeData = {
  services: [],
  types: {
    analytics: ['analytics'],
    marketing: ['marketing'],
    preferences: ['functional'],
    sale_of_data: ['marketing'],
  },
}
export const wp: TypedBridgeData = {
  services: [],
  types: {
    functional: [],
    preferences: ['functional'],
    'statistics-anonymous': ['analytics'],
    statistics: ['analytics'],
    marketing: ['marketing'],
  },
}
const of = (id: string): BridgeData => ({ services: [id] })

// biome-ignore lint/suspicious/noExplicitAny: each bridge has data of its own kind
export const every: [BridgeId, Bridge<any>, BridgeData][] = [
  ['google-consent-mode', googleConsentMode, google],
  ['microsoft-uet', microsoftUet, uet],
  ['clarity', clarity, clarityData],
  ['meta-pixel', metaPixel, of('meta-pixel')],
  ['matomo', matomo, { ...of('matomo'), mode: 'tracking' } as MatomoData],
  ['matomo', matomo, { ...of('matomo'), mode: 'cookies' } as MatomoData],
  ['piwik-pro', piwikPro, piwik],
  ['tiktok', tiktok, of('tiktok-pixel')],
  ['pinterest', pinterest, of('pinterest-tag')],
  ['hubspot', hubspot, of('hubspot')],
  ['shopify', shopify, shopifyData],
  ['wp-consent-api', wpConsentApi, wp],
  ['posthog', posthog, of('posthog')],
  ['mixpanel', mixpanel, of('mixpanel')],
  ['segment', segment, of('segment')],
  ['snowplow', snowplow, of('snowplow')],
]

/** Names that a visitor can grant or refuse in these tests. */
export const names = [...new Set(['functional', 'analytics', 'marketing', ...every.flatMap(([, , { services }]) => services)])]
