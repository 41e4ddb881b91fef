/** Bridges. Segment: what it would pass on is dropped while it is not granted. What its destinations load runs by itself: only a reload ends that. */
import type { BridgeData } from '@placet/model'
import { allGranted, type Bridge, type Call } from './bridge.ts'

interface Passing {
  payload: unknown
  next(payload: unknown): void
}

export const segment: Bridge<BridgeData> = (moment, { services }) => {
  // Asked each time an event passes: nothing is kept for later (VEN-14).
  const passGranted = ({ payload, next }: Passing) => {
    if (allGranted(services, moment)) next(payload)
  }
  const calls: Call[] = []
  if (moment.isStart) calls.push(['call', 'analytics.addSourceMiddleware', passGranted])
  if (!allGranted(services, moment) && services.some(moment.wasTaken)) calls.push(['call', 'analytics.reset'])
  return calls
}
