/** Log. Hash: leaves and nodes as RFC 9162 section 2.1 has them, over whatever SHA-256 the place offers. */

/** SHA-256, given in: Node has a fast one, browsers have one that answers later. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array
export type LaterSha256 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

export const HASH_BYTES = 32

const LEAF = 0x00
const NODE = 0x01

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

/** The prefix tells leaves from nodes, so that neither can be passed off as the other. */
export const leafInput = (data: Uint8Array): Uint8Array => joinBytes(Uint8Array.of(LEAF), data)
export const nodeInput = (left: Uint8Array, right: Uint8Array): Uint8Array => joinBytes(Uint8Array.of(NODE), left, right)

export const leafHash = (sha256: Sha256, data: Uint8Array): Uint8Array => sha256(leafInput(data))
export const nodeHash = (sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array => sha256(nodeInput(left, right))

export const isSameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i])
