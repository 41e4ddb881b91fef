/** Bridges. PostHog: told to start and to stop. It drops what happens while it is stopped. */
import type { BridgeData } from '@placet/model'
import { allGranted, type Bridge } from './bridge.ts'

export const posthog: Bridge<BridgeData> = (moment, { services }) => [
  allGranted(services, moment)
    ? // Without the event that it would send of this by itself.
      ['call', 'posthog.opt_in_capturing', { captureEventName: false }]
    : ['call', 'posthog.opt_out_capturing'],
]
