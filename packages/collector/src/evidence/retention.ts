/** Evidence. Retention: proof is kept while a choice holds, and for as long afterwards as somebody may ask for it; then its records are erased like any other (SEC-22). */
import { addMonths, type DecisionWire } from '@placet/model'
import type { Storage } from '../storage/storage.ts'

/**
 * Five years after a choice has ended: the general term of Belgian law for claims outside a contract. Other countries may ask for another one.
 */
export const PROOF_MONTHS = 60

/** Records erased in one transaction. */
const BATCH = 500
const EVERY_MS = 86_400_000

export interface Due {
  site: string
  /** Records whose term is over. */
  due: number
  /** When the oldest of them was received. */
  oldestMs: number | undefined
}

export interface RetentionOptions {
  storage: Pick<Storage, 'records' | 'erasure'>
  nowMs: number
  /** Months after a choice has ended. */
  proofMonths?: number
  /** Counts, and erases nothing. */
  isDryRun?: boolean
}

/** Erases the records of a site whose term is over, and says how many. Leaves, tombstones and rates stay; running it again finds nothing. */
export async function applyRetention(
  site: string,
  { storage, nowMs, proofMonths = PROOF_MONTHS, isDryRun = false }: RetentionOptions,
): Promise<Due> {
  const found: Due = { site, due: 0, oldestMs: undefined }
  let batch: string[] = []
  const eraseBatch = async () => {
    if (!isDryRun && batch.length > 0) await storage.erasure.erase(site, batch, 'retention', nowMs)
    batch = []
  }
  // No choice can have ended before it was received: what is younger than the term need not be looked at.
  for await (const { recordId, receivedAtMs, body } of storage.records.read(site, 0, addMonths(nowMs, -proofMonths))) {
    const { validUntil } = JSON.parse(body) as DecisionWire
    if (addMonths(Date.parse(validUntil), proofMonths) > nowMs) continue
    found.due += 1
    found.oldestMs ??= receivedAtMs
    batch.push(recordId)
    if (batch.length === BATCH) await eraseBatch()
  }
  await eraseBatch()
  return found
}

/** Applies it to every site now and once a day. Returns what stops it; a fault is told, and the next day tries again. */
export function keepRetention(
  sites: () => readonly string[],
  options: () => RetentionOptions,
  on: { erased(found: Due): void; fault(error: unknown): void },
): () => void {
  const run = async () => {
    for (const site of sites()) {
      try {
        const found = await applyRetention(site, options())
        if (found.due > 0) on.erased(found)
      } catch (error) {
        on.fault(error)
      }
    }
  }
  void run()
  const timer = setInterval(() => void run(), EVERY_MS)
  timer.unref()
  return () => clearInterval(timer)
}
