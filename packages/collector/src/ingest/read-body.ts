/** Ingest. Body: bytes become a JSON value, or the problem that says why not. */
import { problem } from '../problems.ts'

/** Largest body of one decision or display, and of an array of decisions (contract, section 5). */
export const MAX_SINGLE_BYTES = 16 * 1024
export const MAX_ARRAY_BYTES = 256 * 1024

/** Deeper than any body a page of ours sends; the schema says the rest. */
const MAX_DEPTH = 16

const utf8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Reads a body. Where a key stands twice in an object, the last one counts: `JSON.parse` cannot tell.
 * A single value over 16 KiB is too large; an array may have 256 KiB.
 */
export function readBody(bytes: unknown, mayBeArray: boolean): unknown {
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) throw problem('NOT_JSON')
  const value = parse(bytes)
  const limit = mayBeArray && Array.isArray(value) ? MAX_ARRAY_BYTES : MAX_SINGLE_BYTES
  if (bytes.length > limit) throw problem('BODY_TOO_LARGE', { slots: [String(limit)] })
  if (isDeeper(value, MAX_DEPTH)) throw problem('BODY_INVALID', { slots: [`nested less than ${MAX_DEPTH} levels deep`], field: '' })
  return value
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(utf8.decode(bytes))
  } catch {
    // The parser's own message quotes the body, so it stops here.
    throw problem('NOT_JSON')
  }
}

/** Goes no further down than it may, so that a bomb of brackets does not reach the end of the stack. */
function isDeeper(value: unknown, levels: number): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (levels === 0) return true
  for (const key in value) if (isDeeper((value as Record<string, unknown>)[key], levels - 1)) return true
  return false
}
