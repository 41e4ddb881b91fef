/** Holds. End hold: what its subject had asked to be erased meanwhile goes at once, unless another claim holds it. */
import { entry } from '../access/entry.ts'
import { eraseOwed } from '../evidence/erase-owed.ts'
import { problem } from '../problems.ts'
import type { ListedHold } from '../storage/hold-storage.ts'
import type { Storage } from '../storage/storage.ts'

export interface EndedHold {
  hold: ListedHold
  /** How many records went now. */
  erased: number
}

/**
 * Resolves once it is ended, and what was asked for is erased. Where the erasure fails the hold is ended all the same: the job of retention carries
 * it out. Throws the problem of a hold that is not known, or was ended before.
 */
export async function endHold(
  storage: Pick<Storage, 'holds' | 'records' | 'erasure'>,
  site: string,
  id: string,
  endedBy: string,
  nowMs: number,
): Promise<EndedHold> {
  const hold = await storage.holds.find(site, id)
  if (!hold) throw problem('HOLD_UNKNOWN')
  const ended = entry(nowMs, endedBy, 'hold-ended', {
    target: id,
    site,
    detail: hold.askedAtMs === null ? 'no erasure waits' : 'an erasure waits',
  })
  if (!(await storage.holds.end(site, id, { endedBy, endedAtMs: nowMs }, ended))) throw problem('HOLD_ENDED')
  const erased = await eraseOwed(storage, nowMs, hold)
  return { hold: { ...hold, endedBy, endedAtMs: nowMs, askedAtMs: null }, erased }
}
