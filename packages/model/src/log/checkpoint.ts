/** Log. Checkpoint: a signed statement of how large the log is and which root it has (c2sp.org/tlog-checkpoint). */
import { fromBase64, toBase64 } from './base64.ts'
import { HASH_BYTES, joinBytes, type LaterSha256 } from './hash.ts'
import { isKeyOf, keyIdOf, LOG_SIGNATURE, parseNote, type VerifierKey } from './signed-note.ts'

export interface TreeHead {
  /** Names the log. */
  origin: string
  size: number
  root: Uint8Array
}

export const printHead = ({ origin, size, root }: TreeHead): string => `${origin}\n${size}\n${toBase64(root)}\n`

/** `undefined` where the text is no tree head. */
export function parseHead(text: string): TreeHead | undefined {
  const [origin = '', digits = '', encoded = '', ...more] = text.split('\n')
  const root = fromBase64(encoded)
  if (origin === '' || !/^(0|[1-9]\d{0,15})$/.test(digits) || root?.length !== HASH_BYTES || more.length === 0) return undefined
  return { origin, size: Number(digits), root }
}

/** Where the log of a site has its name: an address without its scheme. It need not answer for the name to hold. */
export const originOf = (collector: string, site: string): string => `${nameOfCollector(collector)}/v1/${site}/log`
export const nameOfCollector = (collector: string): string =>
  collector
    .replace(/^https?:\/\//, '')
    .replace(/\/+$/, '')
    .replaceAll('+', '-')

/** What a cosigner signs: the head, and the time at which it was the largest that it saw. */
export const cosignedText = (head: string, seconds: number): string => `cosignature/v1\ntime ${seconds}\n${head}`

/** A cosignature: the time in eight bytes, then the signature. */
export function packCosignature(seconds: number, signature: Uint8Array): Uint8Array {
  const time = new Uint8Array(8)
  new DataView(time.buffer).setBigUint64(0, BigInt(seconds))
  return joinBytes(time, signature)
}

function unpackCosignature(bytes: Uint8Array): { seconds: number; signature: Uint8Array } | undefined {
  if (bytes.length !== 8 + 64) return undefined
  return { seconds: Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(0)), signature: bytes.slice(8) }
}

/** Ed25519, as the place has it. */
export type VerifyEd25519 = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>

export interface Checkpoint extends TreeHead {
  /** Names of the keys that signed, as far as they are known. */
  signers: string[]
  /** Times at which known cosigners saw it, in milliseconds since 1970. */
  seenAtMs: number[]
}

/** Opens a checkpoint with the keys that are trusted. Answers a sentence instead where it may not be believed. */
export async function openCheckpoint(
  note: string,
  keys: readonly VerifierKey[],
  tools: { sha256: LaterSha256; verify: VerifyEd25519 },
): Promise<Checkpoint | string> {
  const parsed = parseNote(note)
  const head = parsed && parseHead(parsed.text)
  if (!parsed || !head) return 'It is not a checkpoint.'
  const opened: Checkpoint = { ...head, signers: [], seenAtMs: [] }
  let isSigned = false
  for (const key of keys) {
    const keyId = await keyIdOf(tools.sha256, key)
    for (const found of parsed.signatures.filter((signature) => isKeyOf(signature, key.name, keyId))) {
      const timed = key.kind === LOG_SIGNATURE ? undefined : unpackCosignature(found.signature)
      if (key.kind !== LOG_SIGNATURE && !timed) return `The cosignature of ${key.name} cannot be read.`
      const message = timed ? cosignedText(parsed.text, timed.seconds) : parsed.text
      const signature = timed ? timed.signature : found.signature
      if (!(await tools.verify(key.publicKey, new TextEncoder().encode(message), signature)))
        return `The signature of ${key.name} is not right.`
      opened.signers.push(key.name)
      if (timed) opened.seenAtMs.push(timed.seconds * 1000)
      // The log signs under its own name, so that one log's key says nothing about another log.
      else if (key.name === head.origin) isSigned = true
    }
  }
  return isSigned ? opened : `No known key of the log ${head.origin} has signed it.`
}
