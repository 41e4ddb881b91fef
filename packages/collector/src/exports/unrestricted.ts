/** Exports. Unrestricted: records of a site, without those whose subject asked for erasure while a legal hold keeps them: they serve that claim alone (GDPR Art. 18(2)). */
import type { DecisionWire } from '@placet/model'
import type { Storage, StoredRecord } from '../storage/storage.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'

/** As `RecordStorage.read`. The log and a subject's own receipt hold them all the same: proofs need them, and so does the claim. */
export async function* unrestrictedRecords(
  { records, holds }: Pick<Storage, 'records' | 'holds'>,
  site: string,
  fromMs: number,
  untilMs: number,
): AsyncGenerator<StoredRecord> {
  const throughLeaf = new Map((await holds.asked(site)).map(({ subjectKey, throughLeaf }) => [subjectKey, throughLeaf]))
  const isRestricted = ({ body, leafIndex }: StoredRecord): boolean =>
    leafIndex <= (throughLeaf.get(subjectKeyOf((JSON.parse(body) as DecisionWire).consentId)) ?? -1)
  for await (const stored of records.read(site, fromMs, untilMs)) if (throughLeaf.size === 0 || !isRestricted(stored)) yield stored
}
