/** Storage. Backfill: leaves for records that were kept before there was a log, in the order they always had. */
import { randomBytes } from 'node:crypto'
import { canonicalRecord, emptyFrontier, grow, leafHash, packFrontier, recordLeaf, SALT_BYTES } from '@placet/model'
import { sha256 } from './sha256.ts'
import type { StoredRecord } from './storage.ts'
import { isStored, type SiteNode } from './stored-nodes.ts'
import { subjectKeyOf } from './subject-key.ts'

export type UnloggedRecord = Omit<StoredRecord, 'salt'>

export interface FilledLeaf {
  leafIndex: number
  leafHash: Uint8Array
  salt: Uint8Array
  subjectKey: Uint8Array
}

/** Makes the log of one site, from its first record on. */
export function createBackfill(site: string) {
  let frontier = emptyFrontier
  const nodes: SiteNode[] = []

  const add = (leaf: Uint8Array): void => {
    frontier = grow(sha256, frontier, [leaf], (node) => {
      if (isStored(node)) nodes.push({ site, ...node })
    })
  }

  return {
    /** What the next record's row lacks. Throws where a record before it is missing. */
    fill(record: UnloggedRecord): FilledLeaf {
      if (record.leafIndex !== frontier.size)
        throw new Error(`The record ${frontier.size} of site "${site}" is missing: what follows it cannot be logged.`)
      const salt = randomBytes(SALT_BYTES)
      const filled = recordLeaf(sha256, salt, canonicalRecord(record.body, { site, ...record }))
      add(filled)
      const { consentId = '' } = JSON.parse(record.body) as { consentId?: string }
      return { leafIndex: record.leafIndex, leafHash: filled, salt, subjectKey: Buffer.from(subjectKeyOf(consentId), 'hex') }
    },
    /** A leaf for a record of which nothing is left but its place: it proves that something stood there, and no more. */
    fillGone(): Uint8Array {
      const leaf = leafHash(sha256, randomBytes(32))
      add(leaf)
      return leaf
    },
    /** Nodes to keep, since the last call. */
    takeNodes: () => nodes.splice(0),
    packedFrontier: () => packFrontier(frontier),
  }
}
