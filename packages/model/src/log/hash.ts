/** Log. Hash: leaves and nodes as RFC 9162 section 2.1 has them, over whatever SHA-256 the place offers. */

/** SHA-256, given in: Node has a fast one, which keeps nothing of its input once it has answered; browsers have one that answers later. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array
export type LaterSha256 = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>

export const HASH_BYTES = 32

const LEAF = 0x00
const NODE = 0x01

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const joined = new Uint8Array(length)
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

// A log hashes two of these for every record, so their inputs are written to the same place again and again.
const leafPlace = /* @__PURE__ */ new Uint8Array(1 + HASH_BYTES)
const nodePlace = /* @__PURE__ */ new Uint8Array(1 + 2 * HASH_BYTES)

/** Leaf hash of data that is a hash itself. */
export function leafHashOfHash(sha256: Sha256, data: Uint8Array): Uint8Array {
  leafPlace[0] = LEAF
  leafPlace.set(hashOfSize(data), 1)
  return sha256(leafPlace)
}

export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  nodePlace[0] = NODE
  nodePlace.set(hashOfSize(left), 1)
  nodePlace.set(hashOfSize(right), 1 + HASH_BYTES)
  return sha256(nodePlace)
}

export const leafHash = (sha256: Sha256, data: Uint8Array): Uint8Array => sha256(leafInput(data))

function hashOfSize(hash: Uint8Array): Uint8Array {
  if (hash.length !== HASH_BYTES) throw new Error(`A hash of the log has ${HASH_BYTES} bytes, not ${hash.length}.`)
  return hash
}

export const isSameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i])
