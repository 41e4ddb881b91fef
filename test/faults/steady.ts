/** Faults. Steady: waiting until traffic has seen something, not until a clock has. */
import { expect } from 'vitest'
import type { Traffic } from './traffic.ts'

const patience = { timeout: 60_000, interval: 20 }

/** Resolves when so many more decisions than now are acknowledged: it works. */
export async function untilAcknowledged({ acknowledged }: Traffic, more: number): Promise<void> {
  const before = acknowledged.size
  await expect.poll(() => acknowledged.size, patience).toBeGreaterThan(before + more)
}

/** Resolves when so many more senders than now were asked to come back: the fault has arrived. */
export async function untilRefused(traffic: Traffic, more: number): Promise<void> {
  const before = traffic.refused
  await expect.poll(() => traffic.refused, patience).toBeGreaterThan(before + more)
}
