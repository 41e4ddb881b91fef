/** Storage. The log: the Merkle tree over a site's records, and the checkpoints that were signed over it. */
import type { Frontier, TreeNode } from '@placet/model'
import type { Tombstone } from './erasure-storage.ts'
import type { Received, StoredRecord } from './storage.ts'

export interface LogHead extends Frontier {
  /** Of the newest record; 0 in an empty log. */
  receivedAtMs: number
}

/** Where a record stands, also after it was erased. */
export interface Place extends Received {
  leafHash: Uint8Array
}

/** One leaf with what is left of its record: the record, or why it is gone. Evidence that was tampered with may have neither. */
export interface LogEntry extends Place {
  record?: StoredRecord
  tombstone?: Pick<Tombstone, 'reason' | 'erasedAtMs'>
}

export interface KeptCheckpoint {
  size: number
  /** The signed note, whole. */
  note: string
  signedAtMs: number
}

export interface LogStorage {
  /** Of an unknown site: an empty log. */
  head(site: string): Promise<LogHead>
  /** How many leaves the log says it has. Answers also where the tree itself can make no sense of that. */
  size(site: string): Promise<number>
  /** Hashes of complete subtrees, in order. Rejects where the log does not have one. */
  nodes(site: string, nodes: readonly TreeNode[]): Promise<Uint8Array[]>
  place(site: string, recordId: string): Promise<Place | undefined>
  /** Leaves `[from, until)`, in order. */
  entries(site: string, from: number, until: number): AsyncIterable<LogEntry>
  /** Keeps a checkpoint for good. One of that size that is kept already stays. */
  keepCheckpoint(site: string, checkpoint: KeptCheckpoint): Promise<void>
  /** The largest, or `undefined` before the first. */
  newestCheckpoint(site: string): Promise<KeptCheckpoint | undefined>
  /** From a size on, smallest first. */
  checkpoints(site: string, fromSize: number): AsyncIterable<KeptCheckpoint>
}
