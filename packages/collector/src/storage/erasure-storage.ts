/** Storage. Erasure: the one way in which evidence goes. What a record said and its salt are destroyed; leaf, place and tombstone stay, so that every proof still holds (SEC-23). */

/** Why a record went. */
export const erasureReasons = ['subject', 'retention', 'operator'] as const
export type ErasureReason = (typeof erasureReasons)[number]

export interface Tombstone {
  site: string
  recordId: string
  /** Stays known, so that the same event sent again stays erased. */
  eventId: string
  leafIndex: number
  reason: ErasureReason
  erasedAtMs: number
}

export interface ErasureStorage {
  /** Erases records of a site in one durable transaction, and answers the tombstones made now. Passed over are unknown records, erased ones, and those under a legal hold. */
  erase(site: string, recordIds: readonly string[], reason: ErasureReason, nowMs: number): Promise<Tombstone[]>
  /** Every tombstone, oldest first. */
  tombstones(): AsyncIterable<Tombstone>
  /** Makes tombstones count here that were made elsewhere, as after a backup was restored (SEC-24), and answers how many were not known. */
  bury(tombstones: readonly Tombstone[]): Promise<number>
}
