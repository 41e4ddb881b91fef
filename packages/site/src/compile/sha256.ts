/** Site. SHA-256 over bytes that do not depend on the order of keys (RFC 8785). */
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'

/** Hex SHA-256 of a text. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

/** RFC 8785 text of a value: the same for equal values, whatever the order of their keys. */
export function canonical(value: unknown): string {
  const text = canonicalize(value)
  if (text === undefined) throw new Error('This value has no JSON.')
  return text
}
