/** Exports. Receipt lines: every record of a site in a form that other tools read, put together from the record and the notice it names (PRF-05, PRF-06). */
import { assembledRecord, kantaraReceipt, type NoticeDocument, type Told } from '@placet/model'
import type { Storage, StoredRecord } from '../storage/storage.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'
import { consentRecordOf } from './consent-record.ts'
import { unrestrictedRecords } from './unrestricted.ts'

/** `jsonld`: the record of ISO/IEC TS 27560 in DPV terms. `kantara`: a Consent Receipt 1.1 of the Kantara Initiative. */
export const receiptFormats = ['jsonld', 'kantara'] as const
export type ReceiptFormat = (typeof receiptFormats)[number]

type Read = Pick<Storage, 'records' | 'notices' | 'holds'>

/** One document a line, in the order of the log. What was erased, or is to be once a legal hold ends, is not among them. */
export async function* receiptLines(storage: Read, site: string, format: ReceiptFormat, nowMs: number): AsyncGenerator<string> {
  const noticeOf = createNotices(storage.notices, site)
  for await (const stored of unrestrictedRecords(storage, site, 0, Number.MAX_SAFE_INTEGER)) {
    const record = consentRecordOf(site, stored)
    // A subject's first decision has none before it, so nobody has to look.
    const before = record.n > 1 ? await recordBefore(storage.records, site, stored, record.consentId) : undefined
    const told: Told = { record, notice: await noticeOf(record.noticeHash), before: before && consentRecordOf(site, before) }
    yield `${JSON.stringify(format === 'jsonld' ? assembledRecord(told, nowMs) : kantaraReceipt(told, record.recordId))}\n`
  }
}

async function recordBefore(
  records: Storage['records'],
  site: string,
  { leafIndex }: StoredRecord,
  consentId: string,
): Promise<StoredRecord | undefined> {
  const own = await records.ofSubject(site, subjectKeyOf(consentId))
  return own.filter((one) => one.leafIndex < leafIndex).at(-1)
}

/** Notices by their hash, each looked up once: a site has few, and many records name the same. */
function createNotices(notices: Storage['notices'], site: string): (hash: string | null) => Promise<NoticeDocument | null> {
  const known = new Map<string, NoticeDocument | null>()
  return async (hash) => {
    if (hash === null) return null
    const found = known.get(hash)
    if (found !== undefined) return found
    const kept = await notices.find(site, hash)
    const notice = kept ? (JSON.parse(kept.canonical) as NoticeDocument) : null
    known.set(hash, notice)
    return notice
  }
}
