/** Faults. Evidence: what must be true of a database after whatever happened to it. */
import type { Storage } from '@placet/collector'
import type { DecisionWire } from '@placet/model'
import { expect } from 'vitest'
import type { Traffic } from './traffic.ts'

/** Everything acknowledged is there, as it was sent, under the number that was told; nothing twice, nothing else, no gap, and rates agree. */
export async function expectEvidence(storage: Storage, { sent, acknowledged, lies }: Traffic): Promise<{ kept: number }> {
  const kept = new Map<string, { recordId: string; leafIndex: number; receivedAtMs: number; body: string }>()
  let next = 0
  let lastMs = 0
  for await (const { recordId, leafIndex, receivedAtMs, body } of storage.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) {
    expect(leafIndex).toBe(next++)
    expect(receivedAtMs).toBeGreaterThanOrEqual(lastMs)
    lastMs = receivedAtMs
    const { eventId } = JSON.parse(body) as DecisionWire
    expect(kept.has(eventId)).toBe(false)
    kept.set(eventId, { recordId, leafIndex, receivedAtMs, body })
  }
  expect(lies).toEqual([])
  for (const [eventId, { recordId, leafIndex, receivedAt }] of acknowledged) {
    expect(kept.get(eventId)).toMatchObject({ recordId, leafIndex, receivedAtMs: Date.parse(receivedAt) })
    expect(JSON.parse(kept.get(eventId)?.body ?? 'null')).toEqual(sent.get(eventId))
  }
  // Nothing that nobody sent, and rates that agree with the evidence to the last record.
  for (const eventId of kept.keys()) expect(sent.has(eventId)).toBe(true)
  const days = await storage.rollups.byDay('sertius', '1970-01-01', '2999-12-31')
  expect(days.reduce((sum, { saved }) => sum + saved, 0)).toBe(kept.size)
  return { kept: kept.size }
}
