/** Bridges. Microsoft Clarity: `consentv2`, both keys each time (VEN-02). */
import type { TypedBridgeData } from '@placet/model'
import { type Bridge, statesOf } from './bridge.ts'

export const clarity: Bridge<TypedBridgeData> = (moment, { types }) => [
  ['queue', 'clarity', 'consentv2', statesOf(types, moment, 'granted', 'denied')],
]
