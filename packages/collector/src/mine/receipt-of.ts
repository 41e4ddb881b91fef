/** Mine. Receipt of: all that is kept of one subject, with what each record was shown on and what proves it. */
import { assembledReceipt, canonicalRecord, type NoticeDocument, type OwnRecord, type SubjectReceipt, type Told } from '@placet/model'
import type { Ambient } from '../ambient.ts'
import { consentRecordOf } from '../exports/consent-record.ts'
import type { ServedSite } from '../sites/served-site.ts'
import type { Storage, StoredRecord } from '../storage/storage.ts'
import type { Proving } from './prove-records.ts'

export interface ReceiptOptions {
  storage: Pick<Storage, 'notices'>
  proving: Proving
  ambient: Pick<Ambient, 'nowMs' | 'newId'>
}

/** The notices that records name, by hash. */
async function noticesOf(site: string, records: readonly OwnRecord[], notices: Storage['notices']): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const { record } of records) {
    const { noticeHash } = record
    if (noticeHash === null || found.has(noticeHash)) continue
    const notice = await notices.find(site, noticeHash)
    if (notice) found.set(noticeHash, notice.canonical)
  }
  return found
}

/** The receipt of a subject's records, oldest first. With no records it is empty, whoever asks. */
export async function receiptOf(
  { compiled }: ServedSite,
  consentId: string,
  stored: readonly StoredRecord[],
  { storage, proving, ambient }: ReceiptOptions,
): Promise<SubjectReceipt> {
  const { id: site, collector, controller, isLogPrivate } = compiled
  const proven = isLogPrivate ? undefined : await proving.prove({ site, collector }, stored)
  const records = stored.map(
    (row): OwnRecord => ({
      record: consentRecordOf(site, row),
      canonical: canonicalRecord(row.body, { ...row, site }),
      proof: proven?.proofs.get(row.recordId) ?? null,
    }),
  )
  const notices = await noticesOf(site, records, storage.notices)
  const told = records.map(({ record }, i): Told => {
    const canonical = record.noticeHash === null ? undefined : notices.get(record.noticeHash)
    return { record, notice: canonical === undefined ? null : (JSON.parse(canonical) as NoticeDocument), before: records[i - 1]?.record }
  })
  const nowMs = ambient.nowMs()
  return {
    schema: 'placet-receipt/1',
    site,
    consentId,
    createdAt: new Date(nowMs).toISOString(),
    controller,
    records,
    notices: Object.fromEntries(notices),
    verifierKey: proven?.verifierKey ?? null,
    receipt: assembledReceipt(told, { receiptId: ambient.newId(), site, nowMs }),
  }
}
