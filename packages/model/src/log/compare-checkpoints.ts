/** Log. Comparing checkpoints: is the log that is there the one whose roots were signed? */
import type { Checkpoint } from './checkpoint.ts'
import { isSameHash } from './hash.ts'
import { findingAt, type LogFinding } from './log-findings.ts'

/** A checkpoint, and whether it was kept elsewhere: then nobody could sign it anew. */
export interface Compared extends Checkpoint {
  isGiven: boolean
}

/** The log as it was read. */
export interface ReadLog {
  size: number
  /** The root at the size of each checkpoint. */
  rootAt: ReadonlyMap<number, Uint8Array>
  /** False where a leaf was missing: what comes after it has no root to compare. */
  isWhole: boolean
}

/** A leaf that was replaced together with its hash shows in the first root that is not the one signed. */
export function compareCheckpoints(checkpoints: readonly Compared[], { size, rootAt, isWhole }: ReadLog): LogFinding[] {
  const inOrder = [...checkpoints].sort((one, other) => one.size - other.size)
  const beyond = inOrder.find((checkpoint) => checkpoint.size > size)
  const cut = beyond
    ? [findingAt('truncated', size, `The log ends at ${size}; a checkpoint has signed ${beyond.size} leaves.`, beyond.size)]
    : []
  if (!isWhole) return cut
  let good = 0
  let goodGiven = 0
  for (const checkpoint of inOrder) {
    const root = rootAt.get(checkpoint.size)
    if (!root) continue
    if (!isSameHash(root, checkpoint.root)) {
      // Whoever holds the keys can sign a history of their own up to where somebody else kept one.
      const from = checkpoint.isGiven ? goodGiven : good
      const among = `Among the leaves ${from} to ${checkpoint.size - 1}`
      return [findingAt('changed', from, `${among} at least one is not the leaf that was signed.`, checkpoint.size), ...cut]
    }
    good = checkpoint.size
    if (checkpoint.isGiven) goodGiven = checkpoint.size
  }
  return cut
}

/** The latest time at which a cosigner saw the log without the leaf. */
export function seenWithout(checkpoints: readonly Checkpoint[], index: number): number | undefined {
  const times = checkpoints.flatMap(({ size, seenAtMs }) => (size <= index ? seenAtMs : []))
  return times.length > 0 ? Math.max(...times) : undefined
}

export const newestOf = (checkpoints: readonly Checkpoint[]): Checkpoint | undefined =>
  checkpoints.reduce<Checkpoint | undefined>((newest, one) => (newest && newest.size >= one.size ? newest : one), undefined)
