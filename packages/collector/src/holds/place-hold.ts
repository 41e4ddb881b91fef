/** Holds. Place hold: from here on the records of a subject are kept for a legal claim, whoever asks for their erasure. */
import { entry } from '../access/entry.ts'
import type { Ambient } from '../ambient.ts'
import { fieldProblem } from '../problems.ts'
import type { ListedHold } from '../storage/hold-storage.ts'
import type { Storage } from '../storage/storage.ts'

/** Whose records, why, and what their subject is told. */
export interface WantedHold {
  site: string
  subjectKey: string
  reason: string
  told: string
  /** As the audit log names whoever places it. */
  placedBy: string
  /** Where whoever asks has said whose records. */
  field?: '/consentId' | '/requestId'
}

export interface PlacedHold {
  hold: ListedHold
  /** How many records it keeps now: counted once it holds, so none of them can go any more. */
  records: number
}

/** Resolves once it holds durably. Throws the problem of a text that says nothing, or of a subject that has no records: what is erased stays erased. */
export async function placeHold(
  { holds, records }: Pick<Storage, 'holds' | 'records'>,
  { site, subjectKey, placedBy, field = '/consentId', ...texts }: WantedHold,
  { nowMs, newId }: Pick<Ambient, 'nowMs' | 'newId'>,
): Promise<PlacedHold> {
  const [reason, told] = [texts.reason.trim(), texts.told.trim()]
  if (reason === '') throw fieldProblem('/reason', 'the claim that the records are needed for')
  if (told === '') throw fieldProblem('/told', 'what the subject is told: why its records are kept')
  const before = (await records.ofSubject(site, subjectKey)).length
  if (before === 0) throw fieldProblem(field, 'that of somebody of whom a choice is kept here')
  const placedAtMs = nowMs()
  const hold = { id: newId(), site, subjectKey, reason, told, placedBy, placedAtMs, endedBy: null, endedAtMs: null }
  await holds.place(hold, entry(placedAtMs, placedBy, 'hold-placed', { target: hold.id, site, detail: `${before} records` }))
  const listed = await holds.find(site, hold.id)
  return { hold: listed ?? { ...hold, askedAtMs: null }, records: (await records.ofSubject(site, subjectKey)).length }
}
