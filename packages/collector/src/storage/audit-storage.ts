/** Storage. Audit log: who did what and when. Added to in the transaction of the act itself; never changed or shortened by the collector (SEC-15). */
import type { AuditWire } from '@placet/model'

export type NewEntry = Omit<AuditWire, 'seq'>

export interface AuditPage {
  /** Entries older than this one. */
  before: number
  limit: number
  /** Only what belongs to these sites; `null` for everything. */
  sites: readonly string[] | null
}

export interface AuditStorage {
  note(entry: NewEntry): Promise<void>
  /** Newest first. */
  read(page: AuditPage): Promise<AuditWire[]>
}
