/** Receipt. Subject receipt: what a subject gets of its own records, whole: to read, to take along, and to check without the operator. */

import type { assembledReceipt } from './assembled.ts'
import type { ConsentRecord } from './record.ts'

/** What shows, with the record itself and nothing else, that it stands in the operator's log. All bytes are in base64. */
export interface RecordProof {
  leafIndex: number
  leafHash: string
  treeSize: number
  rootHash: string
  /** Inclusion path (RFC 9162, 2.1.3). */
  proof: string[]
  /** What the record was mixed with before it was hashed. It goes when the record is erased. */
  salt: string
  /** The signed tree head, as C2SP checkpoint text; `null` until the log has signed one that holds the record. */
  checkpoint: string | null
}

/** One record as the subject gets it. */
export interface OwnRecord {
  record: ConsentRecord
  /** RFC 8785 text of the record: the very bytes that the log commits to. */
  canonical: string
  /** `null` where the site keeps its log to itself. */
  proof: RecordProof | null
}

export interface SubjectReceipt {
  schema: 'placet-receipt/1'
  site: string
  consentId: string
  createdAt: string
  controller: { name: string; contact: string; address?: string; country?: string }
  /** Oldest first. */
  records: OwnRecord[]
  /** Each notice that a record names, by its hash: RFC 8785 text, whose SHA-256 is the hash. */
  notices: Record<string, string>
  /** The key that signed the checkpoints, as C2SP verifier key. */
  verifierKey: string | null
  /** ISO/IEC TS 27560 in DPV terms. */
  receipt: ReturnType<typeof assembledReceipt>
}
