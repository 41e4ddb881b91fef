/** Model. Rights wire: what a subject asks for its own records and rights, and what it gets (LAW-40..42). */
import type { HeldWire, HoldWire } from './hold-wire.ts'
import type { RequestState, Right } from './mine.ts'
import type { SubjectReceipt } from './subject-receipt.ts'
import { type DecisionWire, decisionSchema } from './wire.ts'

/** A request as its subject sees it. */
export interface OwnRequest {
  id: string
  right: Right
  state: RequestState
  openedAt: string
  /** One calendar month after it was opened, or three where it was extended. */
  dueAt: string
  /** What was answered, and why not all of it; `null` until then. */
  answer: string | null
}

/** The answer to `POST /v1/{site}/mine`. The same for a number that nobody has: empty. */
export interface MineWire {
  receipt: SubjectReceipt
  requests: OwnRequest[]
  /** Why the records are kept though erasure may be asked for; `null` where nothing holds them. */
  held: HeldWire | null
}

/** The answer to `POST /v1/{site}/mine/erase`. */
export interface ErasedWire {
  /** How many records went now. */
  erased: number
  /** Why the rest is kept, and that its erasure is remembered; `null` where nothing is left. */
  held: HeldWire | null
}

/** One request on its way, to `POST /v1/{site}/mine/requests`. */
export interface RequestWire {
  /** Missing from somebody who does not have it. */
  consentId?: string
  right: Right
  message: string
  /** Where the answer may be sent; `null` where it is read in "my data". */
  reply: string | null
  language: string
}

/** The answer to a request. */
export interface SentWire {
  requestId: string
  dueAt: string
  /** Said at once to somebody without the consent id (GDPR Art. 11(2)). */
  answer: string | null
}

const consentId = decisionSchema.properties.consentId

/** JSON Schemas that guard the doors of self-service. */
export const mineSchema = { type: 'object', additionalProperties: false, required: ['consentId'], properties: { consentId } } as const

export const eraseSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['consentId'],
  properties: { consentId, withdrawal: decisionSchema },
} as const
export interface EraseWire {
  consentId: string
  withdrawal?: DecisionWire
}

export const requestSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['right', 'message', 'reply', 'language'],
  properties: {
    consentId,
    right: { enum: ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] },
    message: { type: 'string', maxLength: 2_000 },
    reply: { type: ['string', 'null'], maxLength: 200, pattern: '^[^\\s@]+@[^\\s@]+$' },
    language: decisionSchema.properties.language,
  },
} as const

/** A request as those who answer see it. */
export interface RegisteredRequest {
  id: string
  right: Right
  message: string
  reply: string | null
  language: string
  hasConsentId: boolean
  /** A legal hold keeps the records of whoever asked: they cannot be erased now. Not told without `mayAct`. */
  isHeld: boolean
  openedAt: string
  dueAt: string
  state: RequestState
  extensionReason: string | null
  answer: string | null
  /** Why a part of it was refused; `null` where none was. */
  partReason: string | null
  handledBy: string | null
  closedAt: string | null
}

/** Words to begin an answer with, in one language. `heldErasure` where a legal hold keeps the records. Slots: `{controller}`, `{contact}`, `{date}`. */
export type RightsTexts = Record<Right | 'heldErasure' | 'extension' | 'refusal' | 'partRefusal' | 'withoutId', string>

/** The answer to `GET /v1/{site}/requests`. */
export interface RegisterAnswer {
  /** Those that wait first, by their due dates. Without `mayAct` they hold no word that a subject or an operator wrote. */
  requests: RegisteredRequest[]
  /** Those that hold first. None without `mayAct`. */
  holds: HoldWire[]
  /** Whoever asks may read what was written, and answer. */
  mayAct: boolean
  /** By language. */
  templates: Readonly<Record<string, RightsTexts>>
  controller: { name: string; contact: string }
}

/** What is done with a request, and what its subject is told. */
export interface HandleWire {
  action: 'extend' | 'answer' | 'answer-in-part' | 'refuse'
  text: string
  /** Why the rest is refused; with `answer-in-part` alone. */
  reason?: string
}

export const handleSchema = {
  type: 'object',
  additionalProperties: false,
  required: ['action', 'text'],
  properties: {
    action: { enum: ['extend', 'answer', 'answer-in-part', 'refuse'] },
    text: { type: 'string', maxLength: 5_000 },
    reason: { type: 'string', maxLength: 5_000 },
  },
} as const

/** A request that came by letter, telephone or mail, on its way to `POST /v1/{site}/requests`. */
export interface RegisterWire extends RequestWire {
  /** The day it was received, UTC, `YYYY-MM-DD`: the month runs from there. */
  receivedOn: string
}

export const registerSchema = {
  ...requestSchema,
  required: [...requestSchema.required, 'receivedOn'],
  properties: { ...requestSchema.properties, receivedOn: { type: 'string', pattern: '^[0-9]{4}-[0-9]{2}-[0-9]{2}$' } },
} as const

/** The answer to `POST /v1/{site}/requests/{id}/subject`: whose request it is, known by the consent id alone (LAW-42). */
export interface IdentifiedWire {
  request: RegisteredRequest
  /** How many records that consent id has. */
  records: number
}
