/** Bridges. Meta Pixel: revoked before it starts, granted after the decision (VEN-03). */
import type { BridgeData } from '@placet/model'
import { allGranted, type Bridge } from './bridge.ts'

/** It keeps what happens while it is revoked and sends that on the grant: a grant that follows a withdrawal waits for the next page (VEN-14). */
export const metaPixel: Bridge<BridgeData> = (moment, { services }) => {
  const isGranted = allGranted(services, moment) && !services.some(moment.wasTaken)
  return [['call', 'fbq', 'consent', isGranted ? 'grant' : 'revoke']]
}
