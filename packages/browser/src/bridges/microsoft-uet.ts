/** Bridges. Microsoft UET: its one type, `ad_storage` (VEN-01). */
import type { TypedBridgeData } from '@placet/model'
import { type Bridge, type Call, statesOf } from './bridge.ts'

export const microsoftUet: Bridge<TypedBridgeData> = (moment, { types }) => {
  const calls: Call[] = []
  if (moment.isStart) calls.push(['push', 'uetq', 'consent', 'default', { ad_storage: 'denied' }])
  if (moment.isMade || !moment.isStart) calls.push(['push', 'uetq', 'consent', 'update', statesOf(types, moment, 'granted', 'denied')])
  return calls
}
