/** Bridges. Mixpanel: told to start and to stop. It drops what happens while it is stopped. */
import type { BridgeData } from '@placet/model'
import { allGranted, type Bridge, done } from './bridge.ts'

export const mixpanel: Bridge<BridgeData> = (moment, { services }) => [
  allGranted(services, moment)
    ? // Without the event that it would send of this by itself.
      ['call', 'mixpanel.opt_in_tracking', { track: done }]
    : // Erasing a profile would be a request to Mixpanel after the refusal: that is the site's to make, from its server.
      ['call', 'mixpanel.opt_out_tracking', { delete_user: false }],
]
