import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aNewRecord } from '../fixtures/a-new-record.ts'
import { type Head, type Known, placeRecords } from './place-records.ts'
import type { NewRecord } from './storage.ts'

const aRecord = (site: string, event: number, body: number, receivedAtMs: number): NewRecord =>
  aNewRecord({
    ...{ site, eventId: `event-${event}`, body: `{"n":${body}}`, receivedAtMs },
    tally: { measure: 'saved', language: 'fr', device: 'phone', choices: null },
  })

/** Commits one batch after the other, as an engine does. */
function aLog() {
  const heads = new Map<string, Head>()
  const known = new Map<string, Known>()
  return (records: readonly NewRecord[]) => {
    const placed = placeRecords(records, [], { head: (site) => heads.get(site), known: (site, event) => known.get(`${site}/${event}`) })
    for (const [site, head] of placed.heads) heads.set(site, head)
    for (const record of placed.records) known.set(`${record.site}/${record.eventId}`, record)
    return placed
  }
}

const record = fc.record({ site: fc.constantFrom('a', 'b', 'c'), event: fc.nat(30), body: fc.nat(1), receivedAtMs: fc.nat(1_000) })
const batches = fc.array(fc.array(record, { maxLength: 20 }), { maxLength: 10 })

test('however records come and clocks step: no gap, no event twice, no step back in time, one answer per event', () => {
  fc.assert(
    fc.property(batches, (all) => {
      const commit = aLog()
      const log = new Map<string, { leafIndex: number; receivedAtMs: number; eventId: string }[]>()
      const answers = new Map<string, unknown>()
      for (const batch of all) {
        const records = batch.map(({ site, event, body, receivedAtMs }) => aRecord(site, event, body, receivedAtMs))
        const placed = commit(records)
        for (const one of placed.records) log.set(one.site, [...(log.get(one.site) ?? []), one])
        expect(placed.sums.reduce((sum, { sums }) => sum + sums.saved, 0)).toBe(placed.records.length)
        for (const [i, answer] of placed.appended.entries()) {
          if (answer.status === 'conflict' || answer.status === 'erased') continue
          const event = `${records[i]?.site}/${records[i]?.eventId}`
          expect(answers.has(event)).toBe(answer.status === 'same')
          expect(answer.received).toEqual(answers.get(event) ?? answer.received)
          answers.set(event, answer.received)
        }
      }
      for (const records of log.values()) {
        expect(records.map(({ leafIndex }) => leafIndex)).toEqual(records.map((_, i) => i))
        expect(new Set(records.map(({ eventId }) => eventId)).size).toBe(records.length)
        const times = records.map(({ receivedAtMs }) => receivedAtMs)
        expect(times).toEqual([...times].sort((one, other) => one - other))
      }
    }),
  )
})
