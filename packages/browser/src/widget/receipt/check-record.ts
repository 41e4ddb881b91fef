/** Widget. Check record: whether a record of a receipt is the one that the operator's log holds. Asks nobody. */
import { type OwnRecord, recordLeafLater, type SubjectReceipt, verifyInclusion } from '@placet/model'
import { bytesOf, readCheckpoint } from './checkpoint.ts'

/** `unproven`: not signed yet when the receipt was made. `unable`: this browser cannot check signatures. */
export type Verdict = 'verified' | 'notVerified' | 'unproven' | 'unable'

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>))
const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** True when every notice has the hash that records name it by. */
export async function areNoticesWhole({ notices }: SubjectReceipt): Promise<boolean> {
  for (const [hash, canonical] of Object.entries(notices)) {
    if (hexOf(await sha256(new TextEncoder().encode(canonical))) !== hash) return false
  }
  return true
}

/** Anything malformed is not verified. */
export async function checkRecord({ canonical, proof }: OwnRecord, { verifierKey }: Pick<SubjectReceipt, 'verifierKey'>): Promise<Verdict> {
  if (!proof) return 'unproven'
  try {
    const leafHash = await recordLeafLater(sha256, bytesOf(proof.salt), canonical)
    const inclusion = {
      leafIndex: proof.leafIndex,
      leafHash,
      treeSize: proof.treeSize,
      rootHash: bytesOf(proof.rootHash),
      proof: proof.proof.map(bytesOf),
    }
    if (!(await verifyInclusion(sha256, inclusion))) return 'notVerified'
    if (!proof.checkpoint || !verifierKey) return 'unproven'
    const head = await readCheckpoint(proof.checkpoint, verifierKey)
    return head && head.size === proof.treeSize && head.rootHash === proof.rootHash ? 'verified' : 'notVerified'
  } catch (error) {
    return (error as Error).name === 'NotSupportedError' ? 'unable' : 'notVerified'
  }
}
