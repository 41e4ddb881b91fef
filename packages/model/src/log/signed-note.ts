/** Log. Signed note: text with signatures below, and the keys they are checked with (c2sp.org/signed-note). */
import { fromBase64, toBase64 } from './base64.ts'
import { isSameHash, joinBytes, type LaterSha256 } from './hash.ts'

/** What a signature says: 1, the log itself; 4, a cosigner and the time at which it saw the log (c2sp.org/tlog-cosignature). */
export const LOG_SIGNATURE = 1
export const COSIGNATURE = 4
export type SignatureKind = typeof LOG_SIGNATURE | typeof COSIGNATURE

export interface VerifierKey {
  name: string
  kind: SignatureKind
  /** Ed25519, 32 bytes. */
  publicKey: Uint8Array
}

export interface NoteSignature {
  name: string
  keyId: Uint8Array
  signature: Uint8Array
}

export interface SignedNote {
  /** Ends with a newline. */
  text: string
  signatures: NoteSignature[]
}

const KEY_ID_BYTES = 4
/** More is not a note of ours, and reading it would be work for nothing. */
const MAX_SIGNATURES = 32
const isName = (name: string): boolean => /^[^\s+]+$/u.test(name)

/** The first four bytes of its hash are the id of a key. */
export const keyIdInput = ({ name, kind, publicKey }: VerifierKey): Uint8Array =>
  joinBytes(new TextEncoder().encode(`${name}\n`), Uint8Array.of(kind), publicKey)

export async function keyIdOf(sha256: LaterSha256, key: VerifierKey): Promise<Uint8Array> {
  return (await sha256(keyIdInput(key))).slice(0, KEY_ID_BYTES)
}

export const printSignature = ({ name, keyId, signature }: NoteSignature): string => `— ${name} ${toBase64(joinBytes(keyId, signature))}\n`

export const printNote = ({ text, signatures }: SignedNote): string => `${text}\n${signatures.map(printSignature).join('')}`

/** `undefined` where it is no signed note. A note is not to be believed before a signature of it was checked. */
export function parseNote(note: string): SignedNote | undefined {
  const split = note.lastIndexOf('\n\n')
  if (split < 0 || !note.endsWith('\n')) return undefined
  const lines = note.slice(split + 2, -1).split('\n')
  if (lines.length > MAX_SIGNATURES) return undefined
  const signatures: NoteSignature[] = []
  for (const line of lines) {
    const [, name, encoded] = /^— (\S+) (\S+)$/.exec(line) ?? []
    const bytes = encoded === undefined ? undefined : fromBase64(encoded)
    if (name === undefined || !bytes || bytes.length <= KEY_ID_BYTES) return undefined
    signatures.push({ name, keyId: bytes.slice(0, KEY_ID_BYTES), signature: bytes.slice(KEY_ID_BYTES) })
  }
  return { text: note.slice(0, split + 1), signatures }
}

const hexOf = (bytes: Uint8Array): string => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')

/** One line that a verifier is given: name, id and key. */
export async function printVerifierKey(sha256: LaterSha256, key: VerifierKey): Promise<string> {
  return `${key.name}+${hexOf(await keyIdOf(sha256, key))}+${toBase64(joinBytes(Uint8Array.of(key.kind), key.publicKey))}`
}

/** `undefined` where the line is no Ed25519 key, or its id is not its own. */
export async function parseVerifierKey(sha256: LaterSha256, line: string): Promise<VerifierKey | undefined> {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(line.trim()) ?? []
  const bytes = encoded === undefined ? undefined : fromBase64(encoded)
  const kind = bytes?.[0]
  if (name === undefined || !isName(name) || !bytes || bytes.length !== 33 || (kind !== LOG_SIGNATURE && kind !== COSIGNATURE))
    return undefined
  const key: VerifierKey = { name, kind, publicKey: bytes.slice(1) }
  return hexOf(await keyIdOf(sha256, key)) === id ? key : undefined
}

export const isKeyOf = (signature: NoteSignature, name: string, keyId: Uint8Array): boolean =>
  signature.name === name && isSameHash(signature.keyId, keyId)
