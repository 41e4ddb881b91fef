/** Model. Bridge: what is compiled into the pieces behind the tag that tell other systems the decision, one vendor each. */

/** Names that must all be granted, by what a vendor calls it. No names: it needs no consent. */
export type TypesData = Readonly<Record<string, readonly string[]>>

/** The least that a bridge knows of a site. Compiled into each in place of `__PLACET_BRIDGE__`. */
export interface BridgeData {
  /** Services that it speaks for: all of them must be granted. */
  services: readonly string[]
  /** Those of them that no reload ends: where they cannot be told to stop, the page must end. */
  stops?: readonly string[]
}

/** A bridge to a vendor that has types of consent of its own. */
export interface TypedBridgeData extends BridgeData {
  types: TypesData
}

/** Matomo's two modes: nothing is sent without consent, or nothing is stored. */
export interface MatomoData extends BridgeData {
  mode: 'tracking' | 'cookies'
}

/** The types of Google Consent Mode v2 (GCM-01). */
export const googleTypes = [
  'ad_storage',
  'ad_user_data',
  'ad_personalization',
  'analytics_storage',
  'functionality_storage',
  'personalization_storage',
  'security_storage',
] as const
export type GoogleType = (typeof googleTypes)[number]

/** What holds in some regions until the visitor has decided (GCM-07). */
export interface RegionData {
  /** Codes of ISO 3166-2. */
  region: readonly string[]
  /** Types that are granted there, as far as they are granted here. */
  granted?: readonly string[]
  wait?: number
}

export interface GoogleConsentModeData extends TypedBridgeData {
  /** Categories told with `placet_consent`. */
  categories: readonly string[]
  /** `wait_for_update`, in milliseconds. */
  wait?: number
  regions?: readonly RegionData[]
  redact?: true
  passthrough?: true
}
