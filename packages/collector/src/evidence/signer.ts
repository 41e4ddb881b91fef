/** Evidence. Signer: signs tree heads with every key at hand. */
import { sign } from 'node:crypto'
import {
  COSIGNATURE,
  cosignedText,
  keyIdInput,
  LOG_SIGNATURE,
  type NoteSignature,
  nameOfCollector,
  originOf,
  packCosignature,
  printHead,
  printNote,
  type SignatureKind,
  type VerifierKey,
} from '@placet/model'
import { sha256 } from '../storage/sha256.ts'
import type { KeyFile } from './key-files.ts'

/** A log as it signs: its site, and where its collector is. */
export interface LogName {
  site: string
  collector: string
}

export interface Signer {
  /** The checkpoint of a tree: a signed note, with the time in a cosignature. */
  sign(log: LogName, tree: { size: number; root: Uint8Array }, nowMs: number): string
}

/** What a key of a log is called in notes. A log has a name of its own; the clock and the witness are the same for all logs of a collector. */
export function verifierKeyOf({ kind, publicKey }: Pick<KeyFile, 'kind' | 'publicKey'>, { site, collector }: LogName): VerifierKey {
  if (kind === 'log') return { name: originOf(collector, site), kind: LOG_SIGNATURE, publicKey }
  return { name: `${nameOfCollector(collector)}/${kind}`, kind: COSIGNATURE, publicKey }
}

export function createSigner(keys: readonly KeyFile[]): Signer {
  const signing = keys.flatMap((key) => (key.privateKey ? [{ ...key, privateKey: key.privateKey }] : []))
  return {
    sign(log, { size, root }, nowMs) {
      const text = printHead({ origin: originOf(log.collector, log.site), size, root })
      const seconds = Math.floor(nowMs / 1000)
      const signatureOf = (message: string, privateKey: NonNullable<KeyFile['privateKey']>) =>
        new Uint8Array(sign(null, Buffer.from(message), privateKey))
      const signatures = signing.map((key): NoteSignature & { kind: SignatureKind } => {
        const verifier = verifierKeyOf(key, log)
        const signature =
          verifier.kind === LOG_SIGNATURE
            ? signatureOf(text, key.privateKey)
            : packCosignature(seconds, signatureOf(cosignedText(text, seconds), key.privateKey))
        return { name: verifier.name, keyId: sha256(keyIdInput(verifier)).slice(0, 4), signature, kind: verifier.kind }
      })
      return printNote({ text, signatures })
    },
  }
}
