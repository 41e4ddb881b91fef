/** Sign-in. Seal: what the server must read again, but only while whoever owns it gives the password. A stolen database opens none. */
import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { Ambient } from '../ambient.ts'

const CIPHER = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** Seals a text for one account: put beside another account it does not open. */
export function seal(text: string, key: Buffer, accountId: string, random: Ambient['random']): string {
  const iv = random(IV_BYTES)
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(accountId))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
}

/** Throws where the key, the account or a byte is another one. */
export function unseal(sealed: string, key: Buffer, accountId: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(CIPHER, key, bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES })
    .setAAD(Buffer.from(accountId))
    .setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
}
