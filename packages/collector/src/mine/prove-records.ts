/** Mine. Prove records: shows of each record that it stands in the signed log, to somebody who has nothing but the receipt. */
import { isKeyOf, keyIdOf, parseNote, printVerifierKey, type RecordProof } from '@placet/model'
import type { Checkpoints } from '../evidence/checkpoints.ts'
import type { KeyFile } from '../evidence/key-files.ts'
import { createProofs } from '../evidence/proofs.ts'
import { type LogName, verifierKeyOf } from '../evidence/signer.ts'
import { sha256 } from '../storage/sha256.ts'
import type { Storage, StoredRecord } from '../storage/storage.ts'

export interface Proven {
  /** By record id. What the log has not signed yet is proven against its end, with no checkpoint. */
  proofs: Map<string, RecordProof>
  /** The public key that signed the checkpoint, as C2SP verifier key; `null` where none of the keys at hand did. */
  verifierKey: string | null
}

export interface Proving {
  /** Signs first what the log has grown by. Where that is refused, proofs are held to the checkpoint that was signed last. */
  prove(log: LogName, records: readonly StoredRecord[]): Promise<Proven>
}

export interface ProvingOptions extends Pick<Storage, 'log'> {
  checkpoints: Pick<Checkpoints, 'newest'>
  /** Retired ones too: what they signed can still be checked. */
  keys: readonly KeyFile[]
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')

export function createProving({ log: storage, checkpoints, keys }: ProvingOptions): Proving {
  const proofs = createProofs(storage)
  const newestFirst = keys.filter(({ kind }) => kind === 'log').toReversed()

  /** Of several that signed, the newest. */
  const signerOf = async (note: string, log: LogName): Promise<string | null> => {
    const signatures = parseNote(note)?.signatures ?? []
    for (const file of newestFirst) {
      const key = verifierKeyOf(file, log)
      const keyId = await keyIdOf(sha256, key)
      if (signatures.some((signature) => isKeyOf(signature, key.name, keyId))) return printVerifierKey(sha256, key)
    }
    return null
  }

  return {
    async prove(log, records) {
      const { site } = log
      const proven = new Map<string, RecordProof>()
      if (records.length === 0) return { proofs: proven, verifierKey: null }
      // Its fault is reported where checkpoints are made; a subject gets its records all the same.
      const checkpoint = await checkpoints.newest(log).catch(() => storage.newestCheckpoint(site))
      const { size } = await storage.head(site)
      for (const { recordId, leafIndex, salt } of records) {
        const place = await storage.place(site, recordId)
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
      return { proofs: proven, verifierKey: checkpoint ? await signerOf(checkpoint.note, log) : null }
    },
  }
}
