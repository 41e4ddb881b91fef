/** Bridges. WP Consent API: the type of consent early, because without one every category answers yes, then each category (VEN-12). */
import type { TypedBridgeData } from '@placet/model'
import { type Bridge, type Call, statesOf } from './bridge.ts'

export const wpConsentApi: Bridge<TypedBridgeData> = (moment, { types }) => {
  const calls: Call[] = []
  if (moment.isStart) calls.push(['set', 'wp_consent_type', 'optin'], ['dispatch', 'wp_consent_type_defined'])
  for (const [category, value] of Object.entries(statesOf(types, moment, 'allow', 'deny')))
    calls.push(['call', 'wp_set_consent', category, value])
  return calls
}
