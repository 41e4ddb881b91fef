/** Storage. The port: what every engine promises. Its meaning is the suite in `test/contracts/storage-contract.ts`. */
import type { AccountStorage } from './account-storage.ts'
import type { AuditStorage } from './audit-storage.ts'
import type { ErasureStorage } from './erasure-storage.ts'
import type { HoldStorage } from './hold-storage.ts'
import type { InvitationStorage } from './invitation-storage.ts'
import type { LogStorage } from './log-storage.ts'
import type { RetentionStorage } from './retention-storage.ts'
import type { RightsStorage } from './rights-storage.ts'
import type { RollupStorage, Tally, TallyCount } from './rollup-storage.ts'
import type { ServedStorage } from './served-storage.ts'
import type { TokenStorage } from './token-storage.ts'

/** One decision on its way into the evidence. Its texts are well-formed and hold no NUL: append refuses others. */
export interface NewRecord {
  site: string
  /** UUID, lower case. */
  recordId: string
  /** UUID, lower case: an engine may keep it as sixteen bytes. */
  eventId: string
  /** The decision as RFC 8785 text, an object: the log commits to it. Tells a decision sent again from another one under the same `eventId`. */
  body: string
  /** Hex, fresh and random: what keeps the leaf from telling anything once the record is erased. */
  salt: string
  /** `subjectKeyOf` its consent id. */
  subjectKey: string
  origin: string
  /** Server time of the commit. Raised to the site's newest record where the clock stepped back, so that order and time agree. */
  receivedAtMs: number
  /** Device and server clocks more than a day apart (PRF-11). */
  isSkewed: boolean
  /** What it adds to the rates; `null` keeps it out of them (known bots). */
  tally: Tally | null
}

export interface Received {
  recordId: string
  receivedAtMs: number
  leafIndex: number
}

/** `new`: kept now. `same`: kept before, with the same body. `conflict`: the `eventId` was kept with another body. `erased`: it was kept, and erased. */
export type Appended = { status: 'new' | 'same'; received: Received } | { status: 'conflict' } | { status: 'erased' }

export interface StoredRecord extends Received {
  origin: string
  isSkewed: boolean
  body: string
  /** Hex. */
  salt: string
}

export interface RecordStorage {
  /** How many appends may usefully be under way at once, as long as those of one site follow each other. */
  readonly lanes: number
  /** The engine itself lets appends that wait share a transaction, so none need be held back until the one before is kept. */
  readonly gathers: boolean
  /**
   * Appends all of them, and what they add to the rates, in one durable transaction, which others may share, and answers in order. Resolves after the commit:
   * what it answered survives a crash and a power cut. Leaf indexes are gapless per site from 0. Rejects with nothing kept.
   */
  append(records: readonly NewRecord[], displays: readonly TallyCount[]): Promise<Appended[]>
  /** A site's records in log order, received in `[fromMs, untilMs)`, without those that are erased. Appends made while reading may or may not be seen. */
  read(site: string, fromMs: number, untilMs: number): AsyncIterable<StoredRecord>
  /** Everything kept of one subject, in log order. */
  ofSubject(site: string, subjectKey: string): Promise<StoredRecord[]>
  find(site: string, recordId: string): Promise<StoredRecord | undefined>
}

export interface KeptNotice {
  hash: string
  language: string
  /** RFC 8785 text of the notice; its SHA-256 is the hash. */
  canonical: string
}

export interface NoticeStorage {
  /** Keeps notices for good. Keeping one again changes nothing. */
  keep(site: string, notices: readonly KeptNotice[], nowMs: number): Promise<void>
  find(site: string, hash: string): Promise<KeptNotice | undefined>
}

export interface BuildStorage {
  /** Keeps the files of one build of a site, so that pages that pinned it keep working. Keeping one again changes nothing. */
  keep(site: string, buildHash: string, files: ReadonlyMap<string, string>, nowMs: number): Promise<void>
  find(site: string, buildHash: string, name: string): Promise<string | undefined>
}

export interface Storage {
  records: RecordStorage
  log: LogStorage
  erasure: ErasureStorage
  rollups: RollupStorage
  notices: NoticeStorage
  builds: BuildStorage
  served: ServedStorage
  rights: RightsStorage
  holds: HoldStorage
  accounts: AccountStorage
  invitations: InvitationStorage
  tokens: TokenStorage
  audit: AuditStorage
  retention: RetentionStorage
  /** Resolves when a write could be made now; rejects with `StorageUnavailable`. */
  ready(): Promise<void>
  close(): Promise<void>
}

export interface OpenOptions {
  nowMs(): number
  /** Where rates and exports are read, if not where everything is written. */
  readUrl?: string
  /** For measuring alone: records get no leaf, so nothing of them can be proven. */
  isLogOff?: boolean
  /** Hears, in sentences, what works but should not stay as it is. */
  warn?: (sentence: string) => void
}

/** The engine cannot write now: busy, full, read-only, gone. Nothing was kept; the same request may work later. */
export class StorageUnavailable extends Error {
  override name = 'StorageUnavailable'
}
