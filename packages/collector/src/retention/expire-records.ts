/** Retention. Records: proof is kept while a choice holds, and for as long afterwards as somebody may ask for it; then records are erased like any other (SEC-22). */
import { addMonths, type DecisionWire } from '@placet/model'
import type { Due } from '../storage/retention-storage.ts'
import type { Storage } from '../storage/storage.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'

/** Records erased in one transaction. */
const BATCH = 500

export interface RecordTerm {
  nowMs: number
  /** Months after a choice has ended. */
  proofMonths: number
  /** Counts, and erases nothing. */
  isDryRun: boolean
}

export interface ExpiredRecords {
  /** What went, or would. */
  gone?: Due
  /** What a legal hold keeps past its term. */
  held?: Due
}

/**
 * Erases the records of a site whose term is over, and says how many; those of a subject under a legal hold are only counted. Leaves, tombstones
 * and rates stay; running it again finds no more than what is held.
 */
export async function expireRecords(
  site: string,
  { records, erasure, holds }: Pick<Storage, 'records' | 'erasure' | 'holds'>,
  { nowMs, proofMonths, isDryRun }: RecordTerm,
): Promise<ExpiredRecords> {
  const found: ExpiredRecords = {}
  const heldNow = async () => new Set(await holds.heldSubjects(site))
  const heldSubjects = await heldNow()
  const count = (name: keyof ExpiredRecords, receivedAtMs: number) => {
    found[name] ??= { site, count: 0, oldestMs: receivedAtMs }
    found[name].count += 1
    found[name].oldestMs = Math.min(found[name].oldestMs, receivedAtMs)
  }
  let batch: { recordId: string; receivedAtMs: number; consentId: string }[] = []
  const eraseBatch = async () => {
    const doomed = batch
    batch = []
    if (!doomed[0]) return
    const recordIds = doomed.map(({ recordId }) => recordId)
    const gone = new Set(isDryRun ? recordIds : (await erasure.erase(site, recordIds, 'retention', nowMs)).map(({ recordId }) => recordId))
    // Passed over is what a hold caught in between, and what went by another hand, which tells of it.
    const caught = gone.size < doomed.length ? await heldNow() : heldSubjects
    for (const { recordId, receivedAtMs, consentId } of doomed) {
      if (gone.has(recordId)) count('gone', receivedAtMs)
      else if (caught.has(subjectKeyOf(consentId))) count('held', receivedAtMs)
    }
  }
  // No choice can have ended before it was received: what is younger than the term need not be looked at.
  for await (const { recordId, receivedAtMs, body } of records.read(site, 0, addMonths(nowMs, -proofMonths))) {
    const { validUntil, consentId } = JSON.parse(body) as DecisionWire
    if (addMonths(Date.parse(validUntil), proofMonths) > nowMs) continue
    if (heldSubjects.size > 0 && heldSubjects.has(subjectKeyOf(consentId))) {
      count('held', receivedAtMs)
      continue
    }
    batch.push({ recordId, receivedAtMs, consentId })
    if (batch.length === BATCH) await eraseBatch()
  }
  await eraseBatch()
  return found
}
