/** Log. Frontier: the complete subtrees that a tree consists of, largest first. All that growing a tree and knowing its root needs. */
import { HASH_BYTES, joinBytes, nodeHash, type Sha256 } from './hash.ts'

/** One hash for each bit of `size` that is set: a tree of six leaves is one of four beside one of two. */
export interface Frontier {
  readonly size: number
  readonly hashes: readonly Uint8Array[]
}

/** A complete subtree: `level` 0 is a leaf, `index` counts subtrees of that level from the left. */
export interface TreeNode {
  level: number
  index: number
}

export interface HashedNode extends TreeNode {
  hash: Uint8Array
}

export const emptyFrontier: Frontier = { size: 0, hashes: [] }

/** The frontier with the leaves added. `onNode` hears every node above the leaves that became complete, in order. */
export function grow(
  sha256: Sha256,
  { size, hashes }: Frontier,
  leaves: readonly Uint8Array[],
  onNode: (node: HashedNode) => void = () => {},
): Frontier {
  const grown = [...hashes]
  let next = size
  for (const leaf of leaves) {
    let hash = leaf
    let level = 0
    for (let index = next; index % 2 === 1; ) {
      hash = nodeHash(sha256, grown.pop() as Uint8Array, hash)
      index = (index - 1) / 2
      level += 1
      onNode({ level, index, hash })
    }
    grown.push(hash)
    next += 1
  }
  return { size: next, hashes: grown }
}

/** The root that a checkpoint signs. */
export const rootOf = (sha256: Sha256, { hashes }: Frontier): Uint8Array => foldHashes(sha256, hashes)

/** One hash out of those of neighbouring complete subtrees, largest first. */
export function foldHashes(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  const last = hashes.at(-1)
  if (!last) return sha256(new Uint8Array())
  return hashes.slice(0, -1).reduceRight((right, left) => nodeHash(sha256, left, right), last)
}

export const packFrontier = ({ hashes }: Frontier): Uint8Array => joinBytes(...hashes)

/** Throws where the bytes cannot be the frontier of a tree of that size. */
export function unpackFrontier(size: number, bytes: Uint8Array): Frontier {
  const count = size.toString(2).replaceAll('0', '').length
  if (bytes.length !== count * HASH_BYTES) throw new Error(`The frontier of ${size} leaves has ${count} hashes, not ${bytes.length} bytes.`)
  return { size, hashes: Array.from({ length: count }, (_, i) => bytes.slice(i * HASH_BYTES, (i + 1) * HASH_BYTES)) }
}
