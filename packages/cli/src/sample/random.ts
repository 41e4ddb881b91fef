/** Sample. Chance that can be repeated: the same seed gives the same visitors. Never for secrets. */

export interface Random {
  /** From 0 up to, never 1. */
  next(): number
  /** True with this probability. */
  chance(probability: number): boolean
  /** One of the keys, by weight. */
  pick<T extends string>(weights: Readonly<Record<T, number>>): T
  bytes(count: number): Buffer
}

/** Mulberry32: 32 bits of state, good enough for made-up visitors. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  return {
    next,
    chance: (probability) => next() < probability,
    pick<T extends string>(weights: Readonly<Record<T, number>>): T {
      const entries = Object.entries(weights) as [T, number][]
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return (entries[0] as [T, number])[0]
    },
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => Math.floor(next() * 256))),
  }
}

/** A UUIDv4 made of the given chance. */
export function uuidOf({ bytes }: Random): string {
  const raw = bytes(16)
  raw[6] = ((raw[6] ?? 0) & 0x0f) | 0x40
  raw[8] = ((raw[8] ?? 0) & 0x3f) | 0x80
  return raw.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
