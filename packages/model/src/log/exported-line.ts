/** Log. Exported line: what one line of an export says. */
import { fromBase64 } from './base64.ts'
import { HASH_BYTES } from './hash.ts'

export interface ExportedLeaf {
  index: number
  recordId: string
  receivedAtMs: number
  leafHash: Uint8Array
  /** Missing where the record is gone. */
  salt: Uint8Array | undefined
  isErased: boolean
  /** The record without its proofs, as it was committed. */
  record: Record<string, unknown>
}

export type ExportedLine = { is: 'head' } | { is: 'checkpoint'; note: string } | { is: 'leaf'; leaf: ExportedLeaf } | { is: 'unreadable' }

export function readExportedLine(line: string): ExportedLine {
  const value = parse(line)
  if (typeof value?.checkpoint === 'string') return { is: 'checkpoint', note: value.checkpoint }
  if (typeof value?.log === 'object') return { is: 'head' }
  const leaf = value && leafOf(value)
  return leaf ? { is: 'leaf', leaf } : { is: 'unreadable' }
}

function parse(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

function leafOf(value: Record<string, unknown>): ExportedLeaf | undefined {
  const { salt, leafHash, erased, ...record } = value
  const hash = fromBase64(String(leafHash))
  const receivedAtMs = Date.parse(String(record.receivedAt))
  const index = record.leafIndex
  if (hash?.length !== HASH_BYTES || typeof index !== 'number' || Number.isNaN(receivedAtMs)) return undefined
  const bytes = typeof salt === 'string' ? fromBase64(salt) : undefined
  return { index, recordId: String(record.recordId), receivedAtMs, leafHash: hash, salt: bytes, isErased: erased !== undefined, record }
}
