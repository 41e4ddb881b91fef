/** Storage. Holds: whose records are kept for a legal claim, and who asked for erasure meanwhile (GDPR Art. 17(3)(e)). */
import type { NewEntry } from './audit-storage.ts'

export interface Hold {
  id: string
  site: string
  /** `subjectKeyOf` the consent id, which is kept nowhere beside the records. */
  subjectKey: string
  /** For the register alone. */
  reason: string
  /** What the subject is told. */
  told: string
  placedBy: string
  placedAtMs: number
  /** `null` while it holds. */
  endedBy: string | null
  endedAtMs: number | null
}

/** A hold in the register. */
export interface ListedHold extends Hold {
  /** When its subject asked for the erasure that waits. */
  askedAtMs: number | null
}

/** An erasure that waits for the end of every hold on its subject. */
export interface AskedErasure {
  site: string
  subjectKey: string
  /** The subject's newest record when it asked last: what it decides later is not what it wanted gone. */
  throughLeaf: number
  /** When it asked first. */
  askedAtMs: number
}

/**
 * While a subject is held, `ErasureStorage.erase` passes its records over, whoever asks and however close together both come; tombstones from
 * elsewhere (`bury`) count all the same. Several claims may hold one subject: each is ended by itself.
 */
export interface HoldStorage {
  place(hold: Hold, entry: NewEntry): Promise<void>
  find(site: string, id: string): Promise<ListedHold | undefined>
  /** Those that hold first, newest first; then the ended ones. */
  list(site: string, limit: number): Promise<ListedHold[]>
  /** Those that hold a subject's records now, oldest first. */
  ofSubject(site: string, subjectKey: string): Promise<ListedHold[]>
  /** Keys of every subject that is held now. */
  heldSubjects(site: string): Promise<string[]>
  /** Ends one, once: `false` where it is not known or was ended before. */
  end(site: string, id: string, end: { endedBy: string; endedAtMs: number }, entry: NewEntry): Promise<boolean>
  /** Remembers an erasure while its subject is held, and answers the holds; remembers nothing, and answers none, where nothing holds any more. */
  askErasure(asked: AskedErasure): Promise<ListedHold[]>
  /** Every erasure that was asked for on a site and has not been carried out. */
  asked(site: string): Promise<AskedErasure[]>
  /** Those of all sites that nothing holds up any more. */
  owed(): Promise<AskedErasure[]>
  /** Forgets an erasure that was carried out. One whose subject is held anew, or that was asked for again, stays. */
  settle(asked: AskedErasure): Promise<void>
}
