/** Storage. SHA-256, as Node does it fastest. */
import { hash } from 'node:crypto'

/** By way of text in which every character is one byte: asked for bytes, `hash` makes an object that costs more than the hashing itself. */
export const sha256 = (bytes: Uint8Array): Uint8Array => Buffer.from(hash('sha256', bytes, 'binary'), 'binary')

/** Of a text in UTF-8, in hex. */
export const hashOf = (text: string): string => hash('sha256', text)
