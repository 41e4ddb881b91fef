/** Holds. Held of: what a subject, and those who answer, are told of legal holds. */
import { type HeldWire, HOLD_LAW, type HoldWire } from '@placet/model'
import type { ListedHold } from '../storage/hold-storage.ts'

const isoOf = (ms: number): string => new Date(ms).toISOString()
const isoOrNull = (ms: number | null): string | null => (ms === null ? null : isoOf(ms))

/** What a subject is told of the holds on its records, oldest first; `null` without any. The reasons for the register are not among it. */
export function heldOf(holds: readonly ListedHold[]): HeldWire | null {
  const [oldest] = holds
  if (!oldest) return null
  const told = [...new Set(holds.map(({ told }) => told))].join('\n\n')
  return { since: isoOf(oldest.placedAtMs), told, law: HOLD_LAW, erasureAskedAt: isoOrNull(oldest.askedAtMs) }
}

/** A hold in the register. Whose it is stays a hash, which nobody is shown. */
export const registeredHold = ({ id, reason, told, placedBy, placedAtMs, endedBy, endedAtMs, askedAtMs }: ListedHold): HoldWire => ({
  ...{ id, reason, told, placedBy, placedAt: isoOf(placedAtMs), endedBy, endedAt: isoOrNull(endedAtMs) },
  erasureAskedAt: isoOrNull(askedAtMs),
})
