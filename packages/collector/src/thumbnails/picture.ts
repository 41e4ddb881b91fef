/** Thumbnails. Picture: bytes that are an image by their own first bytes, whatever their sender called them. */
import { createHash } from 'node:crypto'

export interface Picture {
  type: 'image/jpeg' | 'image/png' | 'image/webp'
  bytes: Buffer
  /** First half of the SHA-256 of the bytes. */
  hash: string
}

/** Still images without scripts or links. No SVG: that is a document. */
function typeOf(bytes: Buffer): Picture['type'] | undefined {
  const text = bytes.toString('latin1', 0, 12)
  if (text.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  if (text.startsWith('RIFF') && text.endsWith('WEBP')) return 'image/webp'
  return undefined
}

/** `undefined` for anything that is not an image. */
export function pictureOf(bytes: Buffer): Picture | undefined {
  const type = typeOf(bytes)
  return type && { type, bytes, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 32) }
}
