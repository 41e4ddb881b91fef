/** Model. Wire: the shapes that cross between page, collector and dashboard, and the JSON Schemas that guard the doors. */
import { type Choice, idPattern } from './category.ts'
import { type Action, actions, type Layer, layers } from './decision.ts'

export const devices = ['phone', 'tablet', 'desktop', 'other'] as const
export type Device = (typeof devices)[number]

/** One decision as a page sends it to `POST /v1/{site}/records`. It never holds an address, a user agent, a query or a name (PRF-08). */
export interface DecisionWire {
  /** UUIDv4, made on the device: sending again changes nothing. */
  eventId: string
  consentId: string
  n: number
  action: Action
  layer: Layer
  /** Every category on offer except `necessary`, refusals included. */
  choices: Record<string, Choice>
  /** Services that differ from their category, by name. */
  services: Record<string, Choice>
  /** Hex SHA-256 of the notice that was shown; `null` when decided by script with none shown. */
  noticeHash: string | null
  language: string
  variant: string | null
  decidedAt: string
  validUntil: string
  signals: { gpc: boolean }
  /** Jurisdiction of the rules that were applied, not of the person. */
  rules: string
  device: Device
  sdk: string
}

/** The answer to a decision that is durably kept. */
export interface ReceivedWire {
  recordId: string
  receivedAt: string
  /** Gapless per site, from 0. */
  leafIndex: number
}

/** The answer to an array: one item per decision, in order. */
export interface BatchWire {
  records: (({ status: 200 | 201 } & ReceivedWire) | { status: number; error: ProblemWire })[]
}

/** Every refusal of the collector: what is wrong in one sentence, and the id under which the log knows the request. */
export interface ProblemWire {
  code: string
  message: string
  /** The field at fault, as a JSON pointer, where there is one. */
  field?: string
  requestId: string
}

/** A notice was shown, or closed without a choice. Counted in aggregate, no identifier (LAW-43). */
export interface DisplayWire {
  noticeHash: string
  language: string
  outcome: 'shown' | 'closed'
  /** True when the visit began on this page: arrival from another origin or by address. */
  start: boolean
  device: Device
}

const choiceMap = {
  type: 'object',
  maxProperties: 100,
  propertyNames: { pattern: idPattern.source },
  additionalProperties: { enum: ['granted', 'denied'] },
} as const
const instant = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$', format: 'date-time' } as const
const languageTag = { type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,3}$' } as const
const hexHash = { type: 'string', pattern: '^[0-9a-f]{64}$' } as const

/** JSON Schema (2020-12 subset) of `DecisionWire`. Unknown fields are refused, so that nothing more can be gathered by mistake. */
export const decisionSchema = {
  type: 'object',
  additionalProperties: false,
  required: [
    'eventId',
    'consentId',
    'n',
    'action',
    'layer',
    'choices',
    'services',
    'noticeHash',
    'language',
    'decidedAt',
    'validUntil',
    'signals',
    'rules',
    'device',
    'sdk',
  ],
  properties: {
    eventId: { type: 'string', pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$' },
    consentId: { type: 'string', pattern: '^[A-Za-z0-9_-]{22,64}$' },
    n: { type: 'integer', minimum: 1, maximum: 1_000_000_000 },
    action: { enum: [...actions] },
    layer: { enum: [...layers] },
    choices: { ...choiceMap, minProperties: 1 },
    services: choiceMap,
    noticeHash: { ...hexHash, type: ['string', 'null'] },
    language: languageTag,
    variant: { type: ['string', 'null'], pattern: '^[a-z0-9-]{1,32}$' },
    decidedAt: instant,
    validUntil: instant,
    signals: {
      type: 'object',
      additionalProperties: false,
      required: ['gpc'],
      properties: { gpc: { type: 'boolean' } },
    },
    rules: { type: 'string', pattern: '^(\\*|[A-Z]{2}(-[A-Z0-9]{1,3})?)$' },
    device: { enum: [...devices] },
    sdk: { type: 'string', pattern: '^\\d+\\.\\d+\\.\\d+[0-9A-Za-z.+-]{0,32}$' },
  },
} as const

/** JSON Schema of `DisplayWire`. */
export const displaySchema = {
  type: 'object',
  additionalProperties: false,
  required: ['noticeHash', 'language', 'outcome', 'start', 'device'],
  properties: {
    noticeHash: hexHash,
    language: languageTag,
    outcome: { enum: ['shown', 'closed'] },
    start: { type: 'boolean' },
    device: { enum: [...devices] },
  },
} as const
