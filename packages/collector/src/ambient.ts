/** Collector. Ambient: time and chance, handed in so that tests and sample data can replay a day exactly. */
import { randomUUID } from 'node:crypto'
import { createRandomBytes } from './random-bytes.ts'

export interface Ambient {
  nowMs(): number
  /** A UUIDv4. */
  newId(): string
  /** Bytes fit for secrets. */
  random(count: number): Buffer
}

/** The machine's own clock and randomness. */
export const systemAmbient: Ambient = {
  nowMs: Date.now,
  newId: randomUUID,
  random: createRandomBytes(),
}
