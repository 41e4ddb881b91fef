/** Log. Verifies a whole log from its export: offline, in one pass, with nothing but keys that are trusted. */
import { fromBase64 } from './base64.ts'
import { type Checkpoint, openCheckpoint, type VerifyEd25519 } from './checkpoint.ts'
import { emptyFrontier, grow, rootOf } from './frontier.ts'
import { isSameHash, type Sha256 } from './hash.ts'
import { explainMismatches, findingAt, type LogFinding, type Mismatch } from './log-findings.ts'
import { recordLeaf } from './record-leaf.ts'
import type { VerifierKey } from './signed-note.ts'

export interface VerifyTools {
  sha256: Sha256
  verify: VerifyEd25519
  /** RFC 8785. */
  canonicalize(value: unknown): string | undefined
}

export interface VerifiedLog {
  /** Leaves read. */
  size: number
  erased: number
  /** Checkpoints that are signed and were compared with the log. */
  checkpoints: number
  /** Leaves that the newest checkpoint covers; what comes after is not signed yet. */
  signedSize: number
  /** When the newest was seen by a cosigner, if one has said so. */
  signedAtMs: number | undefined
  /** In the order of the log; none when all is well. */
  findings: LogFinding[]
}

/** Clocks of several collectors and of cosigners differ by so much at most. */
const CLOCK_TOLERANCE_MS = 120_000
/** Beyond so many, more would tell nothing new. */
const MAX_MISMATCHES = 1_000

/** A checkpoint, and whether it was kept elsewhere: then nobody could sign it anew. */
interface Compared extends Checkpoint {
  isGiven: boolean
}

interface Leaf {
  index: number
  recordId: string
  receivedAtMs: number
  leafHash: Uint8Array
  salt: Uint8Array | undefined
  isErased: boolean
  /** The record without its proofs, as it was committed. */
  record: Record<string, unknown>
}

function leafOf(value: Record<string, unknown>): Leaf | undefined {
  const { salt, leafHash, erased, ...record } = value
  const hash = fromBase64(String(leafHash))
  const receivedAtMs = Date.parse(String(record.receivedAt))
  const index = record.leafIndex
  if (hash?.length !== 32 || typeof index !== 'number' || Number.isNaN(receivedAtMs)) return undefined
  const bytes = typeof salt === 'string' ? fromBase64(salt) : undefined
  return { index, recordId: String(record.recordId), receivedAtMs, leafHash: hash, salt: bytes, isErased: erased !== undefined, record }
}

/** Reads the lines of an export. `older` are checkpoints that were kept somewhere else: they show what was cut off or rewritten since. */
export async function verifyLog(
  lines: AsyncIterable<string> | Iterable<string>,
  keys: readonly VerifierKey[],
  older: readonly string[],
  { sha256, verify, canonicalize }: VerifyTools,
): Promise<VerifiedLog> {
  const findings: LogFinding[] = []
  const mismatches: Mismatch[] = []
  const moved: Leaf[] = []
  const checkpoints: Compared[] = []
  const rootAt = new Map<number, Uint8Array>()
  let frontier = emptyFrontier
  let isWhole = true
  let next = 0
  let erased = 0
  let lastMs = Number.NEGATIVE_INFINITY

  const addCheckpoint = async (note: string, isGiven: boolean) => {
    const opened = await openCheckpoint(note, keys, { sha256, verify })
    if (typeof opened === 'string')
      findings.push(
        findingAt('unsigned', next, `A checkpoint ${isGiven ? 'that was given' : 'of the export'} may not be believed: ${opened}`),
      )
    else checkpoints.push({ ...opened, isGiven })
  }

  const committed = (leaf: Leaf, leafIndex: number): boolean => {
    const text = canonicalize({ ...leaf.record, leafIndex })
    return leaf.salt !== undefined && text !== undefined && isSameHash(recordLeaf(sha256, leaf.salt, text), leaf.leafHash)
  }

  const checkLeaf = (leaf: Leaf) => {
    const { index, recordId, receivedAtMs } = leaf
    if (leaf.isErased) erased += 1
    else if (!leaf.salt) findings.push(findingAt('deleted', index, `Record ${index} (${recordId}) is gone, and no tombstone says why.`))
    else if (!committed(leaf, index) && mismatches.length < MAX_MISMATCHES) {
      const neighbour = [index + 1, index - 1].find((other) => committed(leaf, other))
      mismatches.push({ index, recordId, committedAs: neighbour })
      if (neighbour === undefined) moved.push(leaf)
    }
    if (receivedAtMs < lastMs)
      findings.push(findingAt('back-dated', index, `Record ${index} (${recordId}) says that it came before the one in front of it.`))
    const seenBefore = timeBefore(checkpoints, index)
    if (seenBefore !== undefined && receivedAtMs < seenBefore - CLOCK_TOLERANCE_MS)
      findings.push(
        findingAt(
          'back-dated',
          index,
          `Record ${index} (${recordId}) says ${new Date(receivedAtMs).toISOString()}; a cosigner saw the log without it at ${new Date(seenBefore).toISOString()}.`,
        ),
      )
    lastMs = Math.max(lastMs, receivedAtMs)
  }

  for (const note of older) await addCheckpoint(note, true)
  for await (const line of lines) {
    if (line.trim() === '') continue
    const value = parseLine(line)
    if (typeof value?.checkpoint === 'string') await addCheckpoint(value.checkpoint, false)
    else if (value && typeof value.log === 'object') continue
    else {
      const leaf = value && leafOf(value)
      if (!leaf) {
        findings.push(findingAt('unreadable', next, `The line where leaf ${next} should stand cannot be read.`))
        isWhole = false
        continue
      }
      if (leaf.index < next) {
        findings.push(findingAt('inserted', leaf.index, `A second record says that it stands at ${leaf.index}.`))
        continue
      }
      if (leaf.index > next) {
        findings.push(
          findingAt(
            'deleted',
            next,
            leaf.index === next + 1 ? `Leaf ${next} is missing.` : `Leaves ${next} to ${leaf.index - 1} are missing.`,
            leaf.index,
          ),
        )
        isWhole = false
      }
      checkLeaf(leaf)
      frontier = grow(sha256, frontier, [leaf.leafHash])
      next = leaf.index + 1
      if (isWhole && checkpoints.some(({ size }) => size === next)) rootAt.set(next, rootOf(sha256, frontier))
    }
  }
  rootAt.set(0, sha256(new Uint8Array()))

  for (const leaf of moved) {
    const found = mismatches.find(({ index }) => index === leaf.index)
    if (found) found.committedAs = mismatches.find(({ index }) => index !== leaf.index && committed(leaf, index))?.index
  }
  findings.push(...explainMismatches(mismatches))
  findings.push(...compareRoots(checkpoints, rootAt, next, isWhole))
  if (checkpoints.length === 0)
    findings.push(findingAt('unsigned', 0, 'There is no checkpoint that a known key has signed: nothing is proven.', next))
  const newest = newestOf(checkpoints)
  return {
    ...{ size: next, erased, checkpoints: checkpoints.length, signedSize: newest?.size ?? 0 },
    signedAtMs: newest && newest.seenAtMs.length > 0 ? Math.max(...newest.seenAtMs) : undefined,
    findings: findings.sort((one, other) => one.index - other.index),
  }
}

function parseLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

/** The latest time at which a cosigner saw the log without the leaf. */
function timeBefore(checkpoints: readonly Checkpoint[], index: number): number | undefined {
  const times = checkpoints.flatMap(({ size, seenAtMs }) => (size <= index ? seenAtMs : []))
  return times.length > 0 ? Math.max(...times) : undefined
}

const newestOf = (checkpoints: readonly Checkpoint[]): Checkpoint | undefined =>
  checkpoints.reduce<Checkpoint | undefined>((newest, one) => (newest && newest.size >= one.size ? newest : one), undefined)

/** A leaf that was replaced together with its hash shows in the first root that is not the one signed. */
function compareRoots(
  checkpoints: readonly Compared[],
  rootAt: ReadonlyMap<number, Uint8Array>,
  size: number,
  isWhole: boolean,
): LogFinding[] {
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
