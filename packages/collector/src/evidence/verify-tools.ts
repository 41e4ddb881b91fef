/** Evidence. Verify tools: what verifying a log needs of the place it runs in, as Node has it. */
import { createPublicKey, verify } from 'node:crypto'
import type { VerifyTools } from '@placet/model'
import canonicalize from 'canonicalize'
import { sha256 } from '../storage/sha256.ts'

/** What stands before the 32 bytes of an Ed25519 public key in DER. */
const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex')

export const nodeVerifyTools: VerifyTools = {
  sha256,
  canonicalize: (value) => canonicalize(value),
  verify(publicKey, message, signature) {
    const key = createPublicKey({ key: Buffer.concat([SPKI_PREFIX, publicKey]), format: 'der', type: 'spki' })
    return verify(null, message, key, signature)
  },
}
