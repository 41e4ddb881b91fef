/** Widget. Checkpoint: a signed tree head as C2SP text, read and checked with the key that the receipt names (https://c2sp.org/signed-note). */

export interface TreeHead {
  size: number
  /** Base64. */
  rootHash: string
}

const ED25519 = 1
const KEY_ID_BYTES = 4

export const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))

/** Name and public key of a verifier key; `undefined` for what is none, or signs in another way. */
function readKey(verifierKey: string): { name: string; key: Uint8Array<ArrayBuffer> } | undefined {
  const [name, , ...rest] = verifierKey.split('+')
  const bytes = bytesOf(rest.join('+'))
  return name && bytes[0] === ED25519 ? { name, key: bytes.slice(1) } : undefined
}

/** The tree head, where the note bears a good signature by the key. Rejects where this browser knows no Ed25519. */
export async function readCheckpoint(note: string, verifierKey: string): Promise<TreeHead | undefined> {
  const [text = '', signatures = ''] = note.split('\n\n')
  const signed = readKey(verifierKey)
  if (!signed) return
  const key = await crypto.subtle.importKey('raw', signed.key, 'Ed25519', false, ['verify'])
  for (const line of signatures.split('\n')) {
    const [dash, name, value = ''] = line.split(' ')
    if (dash !== '—' || name !== signed.name) continue
    const signature = bytesOf(value).slice(KEY_ID_BYTES)
    if (await crypto.subtle.verify('Ed25519', key, signature, new TextEncoder().encode(`${text}\n`))) {
      const [, size, rootHash = ''] = text.split('\n')
      return { size: Number(size), rootHash }
    }
  }
}
