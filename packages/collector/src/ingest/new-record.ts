/** Ingest. A checked decision becomes the row that will be its evidence. */
import { type DecisionWire, SALT_BYTES } from '@placet/model'
import type { Ambient } from '../ambient.ts'
import { tallyOfDecision } from '../stats/tally-of-decision.ts'
import { BURST } from '../storage/rollup-storage.ts'
import type { NewRecord } from '../storage/storage.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'
import { canonicalDecision } from './canonical-decision.ts'

/** Clocks further apart than this are flagged, and both times are kept (PRF-11). */
const MAX_SKEW_MS = 864e5

export interface Arrival {
  site: string
  origin: string
  /** Language the decision is counted under. */
  language: string
  /** Known bots leave evidence like anyone, but no trace in the rates. */
  isBot: boolean
  /** Part of a burst: kept and counted, apart from the rates (SEC-05). */
  isBurst: boolean
}

export function newRecord(decision: DecisionWire, arrival: Arrival, { nowMs, newId, random }: Ambient): NewRecord {
  const body = canonicalDecision(decision)
  const receivedAtMs = nowMs()
  return {
    site: arrival.site,
    recordId: newId(),
    eventId: decision.eventId,
    body,
    salt: random(SALT_BYTES).toString('hex'),
    subjectKey: subjectKeyOf(decision.consentId),
    origin: arrival.origin,
    receivedAtMs,
    isSkewed: Math.abs(Date.parse(decision.decidedAt) - receivedAtMs) > MAX_SKEW_MS,
    tally: arrival.isBot ? null : { ...tallyOfDecision(decision, arrival.language), ...(arrival.isBurst && { device: BURST }) },
  }
}
