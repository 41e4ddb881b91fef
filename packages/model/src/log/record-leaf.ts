/** Log. Record leaf: what the log commits to for one record (SEC-26, PRF-14). */
import { type Added, withMembers } from './canonical-members.ts'
import { joinBytes, type LaterSha256, leafHashOfHash, leafInput, type Sha256 } from './hash.ts'

/** Fresh for each record. Once it is destroyed, the leaf tells nothing about the record, however few records there could be. */
export const SALT_BYTES = 16

/** What the collector adds to a decision to make it a record. */
export interface ReceivedFacts {
  site: string
  origin: string
  recordId: string
  receivedAtMs: number
  leafIndex: number
  isSkewed: boolean
}

/** The consent record as RFC 8785 text, from the canonical text of its decision: the very object that is exported, without proofs. */
export function canonicalRecord(decision: string, { site, origin, recordId, receivedAtMs, leafIndex, isSkewed }: ReceivedFacts): string {
  const facts: Added = [
    ['isSkewed', isSkewed],
    ['leafIndex', leafIndex],
    ['origin', origin],
    ['receivedAt', instantOf(receivedAtMs)],
    ['recordId', recordId],
    ['site', site],
  ]
  return withMembers(decision, facts)
}

let newest = { ms: Number.NaN, text: '' }

/** The instant as text, `2026-11-23T09:15:30.412Z`. Remembers the newest: what is told in a row is often of the same millisecond. */
export function instantOf(ms: number): string {
  if (newest.ms !== ms) newest = { ms, text: new Date(ms).toISOString() }
  return newest.text
}

const encoder = /* @__PURE__ */ new TextEncoder()
const commitmentInput = (salt: Uint8Array, record: string): Uint8Array => joinBytes(salt, encoder.encode(record))

/** Leaf hash of a record: SHA-256(0x00 || SHA-256(salt || canonical record)). */
export function recordLeaf(sha256: Sha256, salt: Uint8Array, record: string): Uint8Array {
  return leafHashOfHash(sha256, sha256(commitmentOf(salt, record)))
}

// Room for nearly every record, used again for each: memory of its own costs as much as the hashing.
const commitment = /* @__PURE__ */ new Uint8Array(4_096)

function commitmentOf(salt: Uint8Array, record: string): Uint8Array {
  // No character of a string takes more than three bytes.
  if (salt.length + 3 * record.length > commitment.length) return commitmentInput(salt, record)
  commitment.set(salt)
  const { written } = encoder.encodeInto(record, commitment.subarray(salt.length))
  return commitment.subarray(0, salt.length + written)
}

/** The same where SHA-256 answers later. */
export const recordLeafLater = async (sha256: LaterSha256, salt: Uint8Array, record: string): Promise<Uint8Array> =>
  sha256(leafInput(await sha256(commitmentInput(salt, record))))
