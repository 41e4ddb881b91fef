/** Bridges. TikTok Pixel: held at the start, granted or revoked by the decision (VEN-06). */
import type { BridgeData } from '@placet/model'
import { allGranted, type Bridge } from './bridge.ts'

/** It may keep what happens while it is held: a grant that follows a withdrawal waits for the next page (VEN-14). */
export const tiktok: Bridge<BridgeData> = (moment, { services }) => {
  const wasTaken = services.some(moment.wasTaken)
  const isGranted = allGranted(services, moment) && !wasTaken
  return [['call', `ttq.${isGranted ? 'grantConsent' : moment.isMade || wasTaken ? 'revokeConsent' : 'holdConsent'}`]]
}
