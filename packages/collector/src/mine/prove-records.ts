/** Mine. Prove records: shows of each record that it stands in the signed log, to somebody who has nothing but the receipt. */
import type { RecordProof } from '@placet/model'
import { createProofs } from '../evidence/proofs.ts'
import type { Storage, StoredRecord } from '../storage/storage.ts'

export interface Proving {
  /** By record id. What the log has not signed yet is proven against its end, with no checkpoint. */
  prove(site: string, records: readonly StoredRecord[]): Promise<Map<string, RecordProof>>
  /** The public key that signs the site's checkpoints, as C2SP verifier key; `null` where none does. */
  verifierKey(site: string): string | null
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

export function createProving({ log }: Pick<Storage, 'log'>, verifierKey: Proving['verifierKey'] = () => null): Proving {
  const proofs = createProofs(log)
  return {
    verifierKey,
    async prove(site, records) {
      const proven = new Map<string, RecordProof>()
      if (records.length === 0) return proven
      const checkpoint = await log.newestCheckpoint(site)
      const { size } = await log.head(site)
      for (const { recordId, leafIndex, salt } of records) {
        const place = await log.place(site, recordId)
        if (!place) continue
        const signed = checkpoint && leafIndex < checkpoint.size ? checkpoint : undefined
        const { leafHash, treeSize, rootHash, proof } = await proofs.inclusion(site, place, signed?.size ?? size)
        proven.set(recordId, {
          leafIndex,
          leafHash: base64(leafHash),
          treeSize,
          rootHash: base64(rootHash),
          proof: proof.map(base64),
          salt: Buffer.from(salt, 'hex').toString('base64'),
          checkpoint: signed?.note ?? null,
        })
      }
      return proven
    },
  }
}
