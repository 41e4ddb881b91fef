/** Retention. Records: proof is kept while a choice holds, and for as long afterwards as somebody may ask for it; then records are erased like any other (SEC-22). */
import { addMonths, type DecisionWire } from '@placet/model'
import type { Due } from '../storage/retention-storage.ts'
import type { Storage } from '../storage/storage.ts'

/** Records erased in one transaction. */
const BATCH = 500

export interface RecordTerm {
  nowMs: number
  /** Months after a choice has ended. */
  proofMonths: number
  /** Counts, and erases nothing. */
  isDryRun: boolean
}

/** Erases the records of a site whose term is over, and says how many. Leaves, tombstones and rates stay; running it again finds nothing. */
export async function expireRecords(
  site: string,
  { records, erasure }: Pick<Storage, 'records' | 'erasure'>,
  { nowMs, proofMonths, isDryRun }: RecordTerm,
): Promise<Due | undefined> {
  let found: Due | undefined
  let batch: string[] = []
  const eraseBatch = async () => {
    if (!isDryRun && batch.length > 0) await erasure.erase(site, batch, 'retention', nowMs)
    batch = []
  }
  // No choice can have ended before it was received: what is younger than the term need not be looked at.
  for await (const { recordId, receivedAtMs, body } of records.read(site, 0, addMonths(nowMs, -proofMonths))) {
    const { validUntil } = JSON.parse(body) as DecisionWire
    if (addMonths(Date.parse(validUntil), proofMonths) > nowMs) continue
    found ??= { site, count: 0, oldestMs: receivedAtMs }
    found.count += 1
    batch.push(recordId)
    if (batch.length === BATCH) await eraseBatch()
  }
  await eraseBatch()
  return found
}
