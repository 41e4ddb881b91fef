/** Bridges. Pinterest Tag: `setconsent` (VEN-07). */
import type { BridgeData } from '@placet/model'
import { allGranted, type Bridge } from './bridge.ts'

export const pinterest: Bridge<BridgeData> = (moment, { services }) => [['call', 'pintrk', 'setconsent', allGranted(services, moment)]]
