/** Log. Verifies a whole log from its export: offline, in one pass, with nothing but keys that are trusted. */
import { createLeafCheck } from './check-leaves.ts'
import { openCheckpoint, type VerifyEd25519 } from './checkpoint.ts'
import { type Compared, compareCheckpoints, newestOf, seenWithout } from './compare-checkpoints.ts'
import { type ExportedLeaf, readExportedLine } from './exported-line.ts'
import { emptyFrontier, grow, rootOf } from './frontier.ts'
import type { Sha256 } from './hash.ts'
import { findingAt, type LogFinding } from './log-findings.ts'
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

/** Reads the lines of an export. `older` are checkpoints that were kept somewhere else: they show what was cut off or rewritten since. */
export async function verifyLog(
  lines: AsyncIterable<string> | Iterable<string>,
  keys: readonly VerifierKey[],
  older: readonly string[],
  { sha256, verify, canonicalize }: VerifyTools,
): Promise<VerifiedLog> {
  const findings: LogFinding[] = []
  const tell = (finding: LogFinding) => void findings.push(finding)
  const checkpoints: Compared[] = []
  const leaves = createLeafCheck({ sha256, canonicalize, tell, seenWithout: (index) => seenWithout(checkpoints, index) })
  const rootAt = new Map([[0, sha256(new Uint8Array())]])
  let frontier = emptyFrontier
  let isWhole = true
  let next = 0

  const addCheckpoint = async (note: string, isGiven: boolean) => {
    const opened = await openCheckpoint(note, keys, { sha256, verify })
    const which = `A checkpoint ${isGiven ? 'that was given' : 'of the export'}`
    if (typeof opened === 'string') tell(findingAt('unsigned', next, `${which} may not be believed: ${opened}`))
    else checkpoints.push({ ...opened, isGiven })
  }

  const addLeaf = (leaf: ExportedLeaf) => {
    const { index } = leaf
    if (index < next) {
      tell(findingAt('inserted', index, `A second record says that it stands at ${index}.`))
      return
    }
    if (index > next) {
      const missing = index === next + 1 ? `Leaf ${next} is missing.` : `Leaves ${next} to ${index - 1} are missing.`
      tell(findingAt('deleted', next, missing, index))
      isWhole = false
    }
    leaves.check(leaf)
    frontier = grow(sha256, frontier, [leaf.leafHash])
    next = index + 1
    if (isWhole && checkpoints.some(({ size }) => size === next)) rootAt.set(next, rootOf(sha256, frontier))
  }

  for (const note of older) await addCheckpoint(note, true)
  for await (const line of lines) {
    if (line.trim() === '') continue
    const said = readExportedLine(line)
    if (said.is === 'checkpoint') await addCheckpoint(said.note, false)
    else if (said.is === 'leaf') addLeaf(said.leaf)
    else if (said.is === 'unreadable') {
      tell(findingAt('unreadable', next, `The line where leaf ${next} should stand cannot be read.`))
      isWhole = false
    }
  }
  leaves.finish()
  findings.push(...compareCheckpoints(checkpoints, { size: next, rootAt, isWhole }))
  if (checkpoints.length === 0)
    tell(findingAt('unsigned', 0, 'There is no checkpoint that a known key has signed: nothing is proven.', next))
  const newest = newestOf(checkpoints)
  return {
    ...{ size: next, erased: leaves.erased, checkpoints: checkpoints.length, signedSize: newest?.size ?? 0 },
    signedAtMs: newest && newest.seenAtMs.length > 0 ? Math.max(...newest.seenAtMs) : undefined,
    findings: findings.sort((one, other) => one.index - other.index),
  }
}
