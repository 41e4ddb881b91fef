/** Model. Decision: all choices made at one moment, with the action that said so. */
import type { Choice } from './category.ts'
import type { SavedChoice } from './choice-cookie.ts'
import type { ChoiceInForce } from './choice-in-force.ts'

/** Manner in which a decision was made. */
export const actions = ['accept-all', 'reject-all', 'save', 'withdraw-all', 'signal'] as const
export type Action = (typeof actions)[number]

/** Where it was made; `api` is a call by script, recorded as such and kept out of rates. */
export const layers = ['notice', 'preferences', 'policy', 'placeholder', 'api'] as const
export type Layer = (typeof layers)[number]

export type Choices = Readonly<Record<string, Choice>>

/** The decision in force, as `placet.decision` shows it. It holds no identifier. */
export interface Decision {
  readonly status: 'none' | 'made'
  readonly action: Action | null
  readonly layer: Layer | null
  /** Every category on offer except `necessary`. */
  readonly choices: Choices
  /** Services whose choice differs from their category's. */
  readonly services: Choices
  /** ISO 8601, UTC. */
  readonly decidedAt: string | null
  readonly validUntil: string | null
  /** Hex SHA-256 of the notice that was shown; `null` when the decision was made without one. */
  readonly noticeHash: string | null
}

const { freeze } = Object
const isoOf = (ms: number | undefined) => (ms ? new Date(ms).toJSON() : null)

/** A frozen snapshot of what holds. It holds no identifier. */
export function snapshotOf({ saved, choices, services }: ChoiceInForce): Decision {
  const { action, layer, decidedAtMs, validUntilMs, noticeHash }: Partial<SavedChoice> = saved ?? {}
  return freeze({
    status: saved ? 'made' : 'none',
    action: action ?? null,
    layer: layer ?? null,
    choices: freeze(choices),
    services: freeze(services),
    decidedAt: isoOf(decidedAtMs),
    validUntil: isoOf(validUntilMs),
    noticeHash: noticeHash || null,
  })
}
