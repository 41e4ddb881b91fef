/** Log. Verifying proofs (RFC 9162 sections 2.1.3.2 and 2.1.4.2): needs nothing but the hashes, so it works offline and in a browser. */
import { isSameHash, type LaterSha256, nodeInput } from './hash.ts'

export interface Inclusion {
  leafIndex: number
  leafHash: Uint8Array
  treeSize: number
  rootHash: Uint8Array
  proof: readonly Uint8Array[]
}

export interface Consistency {
  from: number
  to: number
  fromRoot: Uint8Array
  toRoot: Uint8Array
  proof: readonly Uint8Array[]
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0
const half = (value: number): number => Math.floor(value / 2)
const isOdd = (value: number): boolean => value % 2 === 1

/** True when the leaf is in the tree that has the root, at that place. Anything malformed is false. */
export async function verifyInclusion(
  sha256: LaterSha256,
  { leafIndex, leafHash, treeSize, rootHash, proof }: Inclusion,
): Promise<boolean> {
  if (!isCount(leafIndex) || !isCount(treeSize) || leafIndex >= treeSize) return false
  let node = leafIndex
  let last = treeSize - 1
  let hash = leafHash
  for (const sibling of proof) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      hash = await sha256(nodeInput(sibling, hash))
      // At the right edge, levels without a right neighbour are passed over.
      while (!isOdd(node) && node !== 0) {
        node = half(node)
        last = half(last)
      }
    } else hash = await sha256(nodeInput(hash, sibling))
    node = half(node)
    last = half(last)
  }
  return last === 0 && isSameHash(hash, rootHash)
}

/** True when the tree with `toRoot` begins with all the leaves of the tree with `fromRoot`, in their order. Anything malformed is false. */
export async function verifyConsistency(sha256: LaterSha256, { from, to, fromRoot, toRoot, proof }: Consistency): Promise<boolean> {
  if (!isCount(from) || !isCount(to) || from > to) return false
  if (from === to) return proof.length === 0 && isSameHash(fromRoot, toRoot)
  if (from === 0) return proof.length === 0 && isSameHash(fromRoot, await sha256(new Uint8Array()))
  // Where the smaller tree is complete, its root is itself the first node.
  const isComplete = Number.isInteger(Math.log2(from)) && 2 ** Math.round(Math.log2(from)) === from
  const [first, ...rest] = isComplete ? [fromRoot, ...proof] : proof
  if (!first || rest.length === 0) return false
  let node = from - 1
  let last = to - 1
  while (isOdd(node)) {
    node = half(node)
    last = half(last)
  }
  let fromHash = first
  let toHash = first
  for (const sibling of rest) {
    if (last === 0) return false
    if (isOdd(node) || node === last) {
      fromHash = await sha256(nodeInput(sibling, fromHash))
      toHash = await sha256(nodeInput(sibling, toHash))
      while (!isOdd(node) && node !== 0) {
        node = half(node)
        last = half(last)
      }
    } else toHash = await sha256(nodeInput(toHash, sibling))
    node = half(node)
    last = half(last)
  }
  return last === 0 && isSameHash(fromHash, fromRoot) && isSameHash(toHash, toRoot)
}
