/** Bridges. Piwik PRO: the compliance settings of each of its types, once there is a decision (VEN-05). */
import type { TypedBridgeData } from '@placet/model'
import { type Bridge, done, statesOf } from './bridge.ts'

export const piwikPro: Bridge<TypedBridgeData> = (moment, { types }) =>
  moment.isMade || !moment.isStart
    ? [['call', 'ppms.cm.api', 'setComplianceSettings', { consents: statesOf(types, moment, { status: 1 }, { status: 0 }) }, done, done]]
    : []
