/** Model. Record: the appended evidence of a decision. A withdrawal is another record; only erasure removes. */
import type { DecisionWire, ReceivedWire } from './wire.ts'

/** One consent record as the collector keeps and exports it: what the device claimed, and what the server adds. */
export interface ConsentRecord extends DecisionWire, ReceivedWire {
  site: string
  /** Allow-listed origin of the page. */
  origin: string
  /** True when device and server clocks were more than a day apart; `receivedAt` orders (PRF-11). */
  isSkewed: boolean
}
