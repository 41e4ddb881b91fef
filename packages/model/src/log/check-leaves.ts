/** Log. Check of leaves: is each record the one that was committed at its place, and can its time be? */
import type { ExportedLeaf } from './exported-line.ts'
import { isSameHash, type Sha256 } from './hash.ts'
import { explainMismatches, findingAt, type LogFinding, type Mismatch } from './log-findings.ts'
import { recordLeaf } from './record-leaf.ts'

/** Clocks of several collectors and of cosigners differ by so much at most. */
const CLOCK_TOLERANCE_MS = 120_000
/** Beyond so many, more would tell nothing new. */
const MAX_MISMATCHES = 1_000

export interface LeafTools {
  sha256: Sha256
  /** RFC 8785. */
  canonicalize(value: unknown): string | undefined
  /** The latest time at which a cosigner saw the log without the leaf, if one has. */
  seenWithout(index: number): number | undefined
  tell(finding: LogFinding): void
}

export interface LeafCheck {
  /** Leaves come in the order of the log. */
  check(leaf: ExportedLeaf): void
  /** Tells what could only be known once all were seen: what was moved, and from where. */
  finish(): void
  readonly erased: number
}

export function createLeafCheck({ sha256, canonicalize, seenWithout, tell }: LeafTools): LeafCheck {
  const mismatches: Mismatch[] = []
  const moved: ExportedLeaf[] = []
  let erased = 0
  let lastMs = Number.NEGATIVE_INFINITY

  const wasCommitted = ({ record, salt, leafHash }: ExportedLeaf, leafIndex: number): boolean => {
    const text = canonicalize({ ...record, leafIndex })
    return salt !== undefined && text !== undefined && isSameHash(recordLeaf(sha256, salt, text), leafHash)
  }

  const checkContent = (leaf: ExportedLeaf): void => {
    const { index, recordId } = leaf
    if (leaf.isErased) erased += 1
    else if (!leaf.salt) tell(findingAt('deleted', index, `Record ${index} (${recordId}) is gone, and no tombstone says why.`))
    else if (!wasCommitted(leaf, index) && mismatches.length < MAX_MISMATCHES) {
      const neighbour = [index + 1, index - 1].find((other) => wasCommitted(leaf, other))
      mismatches.push({ index, recordId, committedAs: neighbour })
      if (neighbour === undefined) moved.push(leaf)
    }
  }

  const checkTime = ({ index, recordId, receivedAtMs }: ExportedLeaf): void => {
    if (receivedAtMs < lastMs)
      tell(findingAt('back-dated', index, `Record ${index} (${recordId}) says that it came before the one in front of it.`))
    const seenMs = seenWithout(index)
    if (seenMs !== undefined && receivedAtMs < seenMs - CLOCK_TOLERANCE_MS) {
      const [said, seen] = [new Date(receivedAtMs).toISOString(), new Date(seenMs).toISOString()]
      tell(findingAt('back-dated', index, `Record ${index} (${recordId}) says ${said}; a cosigner saw the log without it at ${seen}.`))
    }
    lastMs = Math.max(lastMs, receivedAtMs)
  }

  return {
    check(leaf) {
      checkContent(leaf)
      checkTime(leaf)
    },
    finish() {
      for (const leaf of moved) {
        const found = mismatches.find(({ index }) => index === leaf.index)
        if (found) found.committedAs = mismatches.find(({ index }) => index !== leaf.index && wasCommitted(leaf, index))?.index
      }
      for (const finding of explainMismatches(mismatches)) tell(finding)
    },
    get erased() {
      return erased
    },
  }
}
