/** Bridges. HubSpot: its tracking code is told not to track, and forgets its cookies on a withdrawal (VEN-10). */
import type { BridgeData } from '@placet/model'
import { allGranted, type Bridge } from './bridge.ts'

export const hubspot: Bridge<BridgeData> = (moment, { services }) => {
  if (allGranted(services, moment)) return [['push', '_hsq', ['doNotTrack', { track: true }]]]
  const calls: ReturnType<Bridge<BridgeData>> = [['push', '_hsq', ['doNotTrack']]]
  if (services.some(moment.wasTaken)) calls.push(['push', '_hsp', ['revokeCookieConsent']])
  return calls
}
