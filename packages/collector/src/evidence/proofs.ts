/** Evidence. Proofs: made from the nodes that the log keeps, for any size that it ever had. Their cost grows with the logarithm of the log. */
import { type Consistency, consistencyPath, foldHashes, type Inclusion, inclusionPath, nodesOf, type Span } from '@placet/model'
import type { LogStorage, Place } from '../storage/log-storage.ts'
import { sha256 } from '../storage/sha256.ts'

export interface Proofs {
  /** The root that the log had at that size. Rejects where it never was so large. */
  rootAt(site: string, size: number): Promise<Uint8Array>
  /** That a record stands in the log at that size. The record need not be there any more, its leaf is. */
  inclusion(site: string, place: Place, treeSize: number): Promise<Inclusion>
  /** That the log only grew from one size to the other. */
  consistency(site: string, from: number, to: number): Promise<Consistency>
}

export function createProofs(log: Pick<LogStorage, 'nodes'>): Proofs {
  /** Hashes of many spans, in one journey to the storage. */
  const hashesOf = async (site: string, spans: readonly Span[]): Promise<Uint8Array[]> => {
    const nodes = spans.map(nodesOf)
    const hashes = await log.nodes(site, nodes.flat())
    let at = 0
    return nodes.map(({ length }) => {
      at += length
      return foldHashes(sha256, hashes.slice(at - length, at))
    })
  }
  const wholeOf = (size: number): Span => ({ start: 0, end: size })

  return {
    rootAt: async (site, size) => (await hashesOf(site, [wholeOf(size)]))[0] as Uint8Array,
    async inclusion(site, { leafIndex, leafHash }, treeSize) {
      const [rootHash, ...proof] = await hashesOf(site, [wholeOf(treeSize), ...inclusionPath(leafIndex, treeSize)])
      return { leafIndex, leafHash, treeSize, rootHash: rootHash as Uint8Array, proof }
    },
    async consistency(site, from, to) {
      const [fromRoot, toRoot, ...proof] = await hashesOf(site, [wholeOf(from), wholeOf(to), ...consistencyPath(from, to)])
      return { from, to, fromRoot: fromRoot as Uint8Array, toRoot: toRoot as Uint8Array, proof }
    },
  }
}
