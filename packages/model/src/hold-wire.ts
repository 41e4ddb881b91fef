/** Model. Hold wire: records that are kept for a legal claim, though their term is over or their subject asks for erasure (GDPR Art. 17(3)(e)). */
import { decisionSchema } from './wire.ts'

/** The law by which an erasure is refused in part, as a subject can look it up. */
export const HOLD_LAW = 'GDPR Art. 17(3)(e)'

/** What a subject is told of the holds on its records. */
export interface HeldWire {
  /** Since when the oldest of them holds. */
  since: string
  /** Why, in the operator's sentences. */
  told: string
  law: typeof HOLD_LAW
  /** When the subject first asked for the erasure that waits; `null` where it did not. */
  erasureAskedAt: string | null
}

/** A hold as the operator's people see it: whose it is, they know by the reason alone. */
export interface HoldWire {
  id: string
  /** For the register: which claim. */
  reason: string
  /** What the subject is told. */
  told: string
  placedBy: string
  placedAt: string
  /** `null` while it holds. */
  endedBy: string | null
  endedAt: string | null
  /** When the subject asked for the erasure that waits for the end of the hold; `null` where nothing waits. */
  erasureAskedAt: string | null
}

/** A hold on its way to `POST /v1/{site}/holds`. Whose records: by consent id, or by a request that came with one. */
export interface PlaceHoldWire {
  consentId?: string
  requestId?: string
  reason: string
  told: string
}

export const placeHoldSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['reason', 'told'],
  properties: {
    consentId: decisionSchema.properties.consentId,
    requestId: { type: 'string', maxLength: 64 },
    reason: { type: 'string', maxLength: 2_000 },
    told: { type: 'string', maxLength: 1_000 },
  },
} as const

/** The answer to `POST /v1/{site}/holds`. */
export interface PlacedHoldWire {
  hold: HoldWire
  /** How many records it keeps now. */
  records: number
}

/** The answer to `POST /v1/{site}/holds/{id}/end`. */
export interface EndedHoldWire {
  hold: HoldWire
  /** How many records went now, because their subject had asked for it meanwhile. */
  erased: number
}
