/** Log. Record leaf: what the log commits to for one record (SEC-26, PRF-14). */
import { type Added, withMembers } from './canonical-members.ts'
import { joinBytes, type LaterSha256, leafInput, type Sha256 } from './hash.ts'

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
    ['receivedAt', new Date(receivedAtMs).toISOString()],
    ['recordId', recordId],
    ['site', site],
  ]
  return withMembers(decision, facts)
}

const commitmentInput = (salt: Uint8Array, record: string): Uint8Array => joinBytes(salt, new TextEncoder().encode(record))

/** Leaf hash of a record: SHA-256(0x00 || SHA-256(salt || canonical record)). */
export const recordLeaf = (sha256: Sha256, salt: Uint8Array, record: string): Uint8Array =>
  sha256(leafInput(sha256(commitmentInput(salt, record))))

/** The same where SHA-256 answers later. */
export const recordLeafLater = async (sha256: LaterSha256, salt: Uint8Array, record: string): Promise<Uint8Array> =>
  sha256(leafInput(await sha256(commitmentInput(salt, record))))
