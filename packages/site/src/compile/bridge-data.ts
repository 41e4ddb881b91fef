/** Site. Bridge data: which bridges a site has, and what each of them must know. */
import {
  type BridgeData,
  type BridgeId,
  bridgeIds,
  type GoogleConsentModeData,
  googleTypes,
  type MatomoData,
  NECESSARY,
  type TypedBridgeData,
  type TypesData,
} from '@placet/model'
import { catalogue } from '@placet/services'
import { consentModeOf, DEFAULT_TYPES, isBridged, matomoModeOf } from '../bridging.ts'
import type { ResolvedSite } from './resolved-site.ts'

/** A name that nobody can grant: for types that no category stands for. */
const NOBODY = ''

/** Types of vendors that have some of their own, by what each asks for beside the vendor's services. */
const types: Partial<Record<BridgeId, TypesData>> = {
  'microsoft-uet': { ad_storage: [] },
  clarity: { ad_Storage: ['marketing'], analytics_Storage: [] },
  'piwik-pro': {
    analytics: [],
    ab_testing_and_personalization: ['functional'],
    custom_consent: ['functional'],
    user_feedback: ['functional'],
    marketing_automation: ['marketing'],
    remarketing: ['marketing'],
    conversion_tracking: ['marketing'],
  },
  shopify: {
    analytics: ['analytics'],
    marketing: ['marketing'],
    preferences: ['functional'],
    sale_of_data: ['marketing'],
  },
  'wp-consent-api': {
    functional: [],
    preferences: ['functional'],
    'statistics-anonymous': ['analytics'],
    statistics: ['analytics'],
    marketing: ['marketing'],
  },
}

/** A vendor's own types, by the categories that each asks for. */
export const typesOf = (id: BridgeId): TypesData => types[id] ?? {}

/** Bridges that speak for the site's platform, and not for the services that need them. */
const platforms: readonly BridgeId[] = ['shopify', 'wp-consent-api']

const servicesOf = ({ services }: ResolvedSite, id: BridgeId): string[] =>
  services.filter(({ bridge }) => bridge === id).map((service) => service.id)

/** Each type of Google with every name that must be granted: the categories that stand for it, and Google's services in them. */
export function googleTypesOf(site: ResolvedSite): TypesData {
  const { categories = DEFAULT_TYPES } = consentModeOf(site.config) ?? {}
  const ownOf = (category: string) =>
    site.services.filter(({ bridge, category: its }) => bridge === 'google-consent-mode' && its === category).map(({ id }) => id)
  return Object.fromEntries(
    googleTypes.map((type) => {
      const standing = Object.keys(categories)
        .filter((category) => categories[category]?.includes(type))
        .sort()
      const asked = standing.filter((category) => category !== NECESSARY)
      return [type, standing[0] ? asked.flatMap((category) => [category, ...ownOf(category)]) : [NOBODY]]
    }),
  )
}

function googleDataOf(site: ResolvedSite): GoogleConsentModeData {
  const { waitForUpdate, regions = [], adsDataRedaction, urlPassthrough } = consentModeOf(site.config) ?? {}
  // From the least specific to the most: Google's tags take the most specific, in whatever order they come (GCM-07).
  const length = ({ region }: { region: readonly string[] }) => Math.max(...region.map((code) => code.length))
  return {
    services: servicesOf(site, 'google-consent-mode'),
    types: googleTypesOf(site),
    categories: site.categories.filter((id) => id !== NECESSARY),
    ...(waitForUpdate !== undefined && { wait: waitForUpdate }),
    ...(regions[0] && {
      regions: [...regions]
        .sort((one, other) => length(one) - length(other))
        .map(({ region, granted, waitForUpdate: wait }) => ({
          region,
          ...(granted && { granted }),
          ...(wait !== undefined && { wait }),
        })),
    }),
    ...(adsDataRedaction && { redact: true }),
    ...(urlPassthrough && { passthrough: true }),
  }
}

function dataOf(site: ResolvedSite, id: BridgeId): BridgeData | TypedBridgeData | MatomoData {
  if (id === 'google-consent-mode') return googleDataOf(site)
  const services = platforms.includes(id) ? [] : servicesOf(site, id)
  const stops = site.services.filter((service) => services.includes(service.id) && service.canStop && catalogue[service.id]?.canStop)
  const common: BridgeData = {
    services,
    ...(stops[0] && { stops: stops.map((service) => service.id) }),
  }
  const own = types[id]
  if (id === 'matomo') return { ...common, mode: matomoModeOf(site.config) }
  if (!own) return common
  const all = Object.entries(own).map(([type, names]) => [type, [...services, ...names]])
  return { ...common, types: Object.fromEntries(all) }
}

/** The data of every bridge that the site has, by id. A site that configured none has none. */
export function bridgeDataOf(site: ResolvedSite): Map<BridgeId, BridgeData> {
  const used = bridgeIds.filter((id) => isBridged(site.config, id, servicesOf(site, id).length > 0))
  return new Map(used.map((id) => [id, dataOf(site, id)]))
}
