import { addMonths } from '@placet/model'
import { expect, test } from 'vitest'
import { aCollector } from '../fixtures/a-collector.ts'
import { aDecision, NOW_MS } from '../fixtures/a-decision.ts'
import { endHold } from '../holds/end-hold.ts'
import { placeHold } from '../holds/place-hold.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'
import { expireRecords } from './expire-records.ts'

test('SEC-22: a clock jump beyond validity and term erases records, and leaves leaves, tombstones and rates', async () => {
  const collector = await aCollector()
  // Holds until 23 May 2027; the other, made a year later, until 2028.
  await collector.post('/v1/sertius/records', aDecision())
  collector.clock.nowMs = Date.parse('2027-11-23T09:15:30.412Z')
  await collector.post('/v1/sertius/records', aDecision({ decidedAt: '2027-11-23T09:15:30.000Z' }))
  const storage = await openSqlite(collector.file, NOW_MS)
  const at = (time: string, isDryRun = false) => expireRecords('sertius', storage, { nowMs: Date.parse(time), proofMonths: 60, isDryRun })

  const one = { gone: { site: 'sertius', count: 1, oldestMs: NOW_MS } }
  expect(await at('2032-05-23T09:15:29.000Z')).toEqual({})
  expect(await at('2032-05-23T09:15:31.000Z', true)).toEqual(one)
  expect(await at('2032-05-23T09:15:31.000Z')).toEqual(one)
  expect(await at('2032-05-23T09:15:31.000Z')).toEqual({})
  const left = []
  for await (const { leafIndex, record, tombstone } of storage.log.entries('sertius', 0, 2))
    left.push([leafIndex, record !== undefined, tombstone?.reason])
  expect(left).toEqual([
    [0, false, 'retention'],
    [1, true, undefined],
  ])
  expect(await storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ saved: 1 }])
  await storage.close()
})

test('SEC-23: what a legal hold keeps outlasts its term, and is counted apart', async () => {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision())
  await collector.post('/v1/sertius/records', aDecision({ consentId: 'bbbbbbbbbbbbbbbbbbbbbb' }))
  const storage = await openSqlite(collector.file, NOW_MS)
  const wanted = { site: 'sertius', subjectKey: subjectKeyOf(aDecision().consentId), reason: 'Case.', told: 'A lawsuit.', placedBy: 'Eve' }
  const { hold } = await placeHold(storage, wanted, { nowMs: () => NOW_MS, newId: () => 'hold' })
  const run = (isDryRun: boolean) => expireRecords('sertius', storage, { nowMs: Date.parse('2033-01-01'), proofMonths: 60, isDryRun })
  const one = { site: 'sertius', count: 1, oldestMs: NOW_MS }
  expect(await run(true)).toEqual({ gone: one, held: one })
  expect(await run(false)).toEqual({ gone: one, held: one })
  expect(await run(false)).toEqual({ held: one })
  expect(await storage.records.ofSubject('sertius', wanted.subjectKey)).toHaveLength(1)
  // Nobody had asked for it to be erased: its term alone ends it, once nothing holds it.
  expect(await endHold(storage, 'sertius', hold.id, 'Eve', NOW_MS)).toMatchObject({ erased: 0 })
  expect(await run(false)).toEqual({ gone: one })
  await storage.close()
})

test('what a hold catches after it was found due is counted as held, and what went by another hand not at all', async () => {
  const collector = await aCollector()
  const others = ['b', 'c'].map((sign) => sign.repeat(22))
  for (const consentId of [aDecision().consentId, ...others]) await collector.post('/v1/sertius/records', aDecision({ consentId }))
  const storage = await openSqlite(collector.file, NOW_MS)
  const wanted = { site: 'sertius', subjectKey: subjectKeyOf(others[0] ?? ''), reason: 'Case.', told: 'A lawsuit.', placedBy: 'Eve' }
  const [gone] = await storage.records.ofSubject('sertius', subjectKeyOf(others[1] ?? ''))
  const erasure: typeof storage.erasure = {
    ...storage.erasure,
    async erase(...doomed) {
      await placeHold(storage, wanted, { nowMs: () => NOW_MS, newId: () => 'hold' })
      await storage.erasure.erase('sertius', [gone?.recordId ?? ''], 'subject', NOW_MS)
      return storage.erasure.erase(...doomed)
    },
  }
  const term = { nowMs: Date.parse('2033-01-01'), proofMonths: 60, isDryRun: false }
  const one = { site: 'sertius', count: 1, oldestMs: NOW_MS }
  expect(await expireRecords('sertius', { ...storage, erasure }, term)).toEqual({ gone: one, held: one })
  expect(await expireRecords('sertius', storage, term)).toEqual({ held: one })
  await storage.close()
})

test('V-12: months are calendar months, also backwards', () => {
  expect(new Date(addMonths(Date.parse('2028-02-29T00:00:00Z'), -60)).toISOString()).toBe('2023-02-28T00:00:00.000Z')
})
