/** Bridges. Shopify's Customer Privacy API: what the shop itself and its apps may do, once there is a decision (VEN-11). */
import type { TypedBridgeData } from '@placet/model'
import { type Bridge, type Call, done, statesOf } from './bridge.ts'

export const shopify: Bridge<TypedBridgeData> = (moment, { types }) => {
  const calls: Call[] = []
  if (moment.isStart) calls.push(['call', 'Shopify.loadFeatures', [{ name: 'consent-tracking-api', version: '0.1' }], done])
  if (moment.isMade || !moment.isStart)
    calls.push(['call', 'Shopify.customerPrivacy.setTrackingConsent', statesOf(types, moment, true, false), done])
  return calls
}
