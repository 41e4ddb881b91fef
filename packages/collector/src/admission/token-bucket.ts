/** Admission. Token buckets: each key may do so much at once, and so much per second after that. */

export interface Allowance {
  /** Tokens a full bucket holds. */
  burst: number
  perSecond: number
}

export interface TokenBuckets {
  /** Takes tokens and returns 0, or the seconds until one is there. A taker may run into debt: it then waits longer next time. */
  take(key: string, tokens?: number): number
  /** Gives one token back. */
  give(key: string): void
}

interface Bucket {
  tokens: number
  filledAtMs: number
}

/** Buckets held at once. Full ones say nothing and go first; under a flood from everywhere the oldest go. */
const MAX_BUCKETS = 50_000

export function createTokenBuckets({ burst, perSecond }: Allowance, nowMs: () => number): TokenBuckets {
  const buckets = new Map<string, Bucket>()

  const fill = (bucket: Bucket | undefined, now: number): number =>
    bucket ? Math.min(burst, bucket.tokens + (Math.max(0, now - bucket.filledAtMs) / 1000) * perSecond) : burst

  const makeRoom = (now: number) => {
    for (const [key, bucket] of buckets) if (fill(bucket, now) >= burst) buckets.delete(key)
    for (const key of buckets.keys()) {
      if (buckets.size < MAX_BUCKETS * 0.9) return
      buckets.delete(key)
    }
  }

  return {
    take(key, tokens = 1) {
      const now = nowMs()
      const there = fill(buckets.get(key), now)
      if (there < 1) return (1 - there) / perSecond
      if (!buckets.has(key) && buckets.size >= MAX_BUCKETS) makeRoom(now)
      buckets.set(key, { tokens: there - tokens, filledAtMs: now })
      return 0
    },
    give(key) {
      const bucket = buckets.get(key)
      if (bucket) bucket.tokens = Math.min(burst, bucket.tokens + 1)
    },
  }
}
