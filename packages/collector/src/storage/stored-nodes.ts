/** Storage. Stored nodes: which nodes of a log are written down. Leaves are kept with their records, above them every fourth level; what lies between is hashed again. */
import { type HashedNode, nodeHash, type TreeNode } from '@placet/model'
import { sha256 } from './sha256.ts'

/** A node of a stored level stands for sixteen of the one below: one row more for fifteen records, and at most eight hashes to make any node. */
const STRIDE = 4

export const isStored = ({ level }: TreeNode): boolean => level > 0 && level % STRIDE === 0

/** A node with the log it belongs to. */
export interface SiteNode extends HashedNode {
  site: string
}

/** Neighbours on one stored level, `[from, until)`. Level 0 are leaves. */
export interface StoredSpan {
  level: number
  from: number
  until: number
}

/** What must be read to know a node. */
export function storedSpanOf({ level, index }: TreeNode): StoredSpan {
  const above = level % STRIDE
  const count = 2 ** above
  return { level: level - above, from: index * count, until: (index + 1) * count }
}

/** The node over all hashes of its span. Throws where one is missing: a log that lost a hash can prove nothing. */
export function nodeOver(span: StoredSpan, hashes: readonly Uint8Array[]): Uint8Array {
  if (hashes.length !== span.until - span.from) throw new Error(`The log lacks hashes of level ${span.level} from ${span.from} on.`)
  let row = hashes
  while (row.length > 1) row = row.flatMap((left, i) => (i % 2 === 0 ? [nodeHash(sha256, left, row[i + 1] as Uint8Array)] : []))
  return row[0] as Uint8Array
}
