/** Storage. Retention: what goes when its term is over, class by class. Evidence goes by its own procedures alone, which leave word of what went (SEC-22, SEC-25). */
import type { NewEntry } from './audit-storage.ts'

/** What is due of one site, or, `null`, of no site. */
export interface Due {
  site: string | null
  count: number
  /** When the oldest of it began to be kept. */
  oldestMs: number
}

/** Entries of the audit log that went, and what proves an archive of them. */
export interface Shortened {
  count: number
  fromSeq: number
  toSeq: number
  oldestMs: number
  /** Hex SHA-256 of their lines, as `auditLine` prints them. */
  digest: string
}

/** A notice that was not shown for its term, and that goes if no record names it. */
export interface ShownLongAgo {
  noticeHash: string
  keptAtMs: number
}

/** What went with notices that nobody names any more. */
export interface GoneShown {
  notices: number
  builds: number
  documents: number
}

/** Sessions begun or last used before these moments, invitations over by now, tokens over since another moment. */
export interface EndedSignIns {
  createdMs: number
  seenMs: number
  nowMs: number
  tokenMs: number
}

/** Without `tell` each only counts. With it, what is due goes in one durable transaction with the entry that `tell` makes: nothing goes untold. */
export interface RetentionStorage {
  /** Every site of which anything is kept, also of those that are served no more. */
  sites(): Promise<string[]>
  /** Days before `day`, UTC. */
  rates(day: string, tell?: (due: Due) => NewEntry): Promise<Due[]>
  /** Requests closed, and holds ended, before. */
  requests(beforeMs: number, tell?: (due: Due) => NewEntry): Promise<Due[]>
  /** Sessions, invitations and tokens that are over. Where `tell` makes no entry, they go all the same: their end was told. */
  signIns(ended: EndedSignIns, tell?: (due: Due) => NewEntry | null): Promise<Due[]>
  /**
   * Entries from before, oldest first and at most `limit`: the log loses its beginning, never something in between. The entry that `tell` makes
   * is what allows it: the log refuses to lose any that no later entry names.
   */
  audit(beforeMs: number, limit: number, tell?: (gone: Shortened) => NewEntry): Promise<Shortened | undefined>
  /** Notices of a site that something else has replaced since before `beforeMs`. What a site showed last stays. */
  shownLongAgo(site: string, beforeMs: number): Promise<ShownLongAgo[]>
  /**
   * Lets those notices go, with the builds and documents that nothing points at any more. Those that were shown meanwhile, or that a record
   * from `fromLeaf` on names, stay.
   */
  expireShown(
    site: string,
    asked: { noticeHashes: readonly string[]; fromLeaf: number; beforeMs: number; nowMs: number },
    tell: (gone: GoneShown) => NewEntry,
  ): Promise<GoneShown>
}
