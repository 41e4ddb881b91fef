/** Site. Bridging: what a configuration says about bridges, with the defaults put in. */
import type { BridgeId } from '@placet/model'
import { catalogue } from '@placet/services'
import type { ConsentMode, SiteConfig } from './configuration.ts'
import { idOf } from './id-of.ts'

/** What Google's types stand for where the configuration says nothing (GCM-09). */
export const DEFAULT_TYPES: Readonly<Record<string, readonly string[]>> = {
  necessary: ['security_storage'],
  functional: ['functionality_storage', 'personalization_storage'],
  analytics: ['analytics_storage'],
  marketing: ['ad_storage', 'ad_user_data', 'ad_personalization'],
}

/** Services of the site that listen to Google Consent Mode. */
export const listeningToGoogle = ({ services }: SiteConfig): string[] =>
  services.map(idOf).filter((id) => catalogue[id]?.bridge === 'google-consent-mode')

/** The site's Consent Mode, or `undefined` where it has none. Google's services bring the basic one along (GCM-10). */
export function consentModeOf(config: SiteConfig): ConsentMode | undefined {
  const { googleConsentMode = config.bridges !== false && listeningToGoogle(config)[0] ? 'basic' : 'off' } = config
  const written = typeof googleConsentMode === 'string' ? { mode: googleConsentMode } : googleConsentMode
  return written.mode === 'off' ? undefined : (written as ConsentMode)
}

/** What Matomo waits for: consent to be measured, or consent to cookies alone. */
export function matomoModeOf({ bridges }: SiteConfig): 'tracking' | 'cookies' {
  const written = bridges ? bridges.matomo : undefined
  return typeof written === 'object' ? written.mode : 'tracking'
}

/** True where the site delivers the bridge. `isUsed` says that one of its services brings it along. */
export function isBridged(config: SiteConfig, id: BridgeId, isUsed: boolean): boolean {
  const { bridges = {} } = config
  if (bridges === false) return false
  if (id === 'google-consent-mode') return consentModeOf(config) !== undefined
  return (bridges[id] ?? isUsed) !== false
}

/** True where a bridge of the site tells a service of this kind to stop, so that nothing runs on and no reload is needed (VEN-15). */
export const isToldToStop = (config: SiteConfig, id: BridgeId | undefined): boolean =>
  // Without consent to cookies Matomo measures on.
  id !== undefined && isBridged(config, id, true) && !(id === 'matomo' && matomoModeOf(config) === 'cookies')
