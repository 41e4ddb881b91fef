import { expect, test } from 'vitest'
import { entry } from '../access/entry.ts'
import { systemAmbient } from '../ambient.ts'
import { aCollector } from '../fixtures/a-collector.ts'
import { aDecision, granted, NOW_MS } from '../fixtures/a-decision.ts'
import { endHold } from '../holds/end-hold.ts'
import { placeHold } from '../holds/place-hold.ts'
import { createGroupCommit } from '../ingest/group-commit.ts'
import { openSqlite } from '../storage/sqlite.ts'
import type { Storage } from '../storage/storage.ts'
import { subjectKeyOf } from '../storage/subject-key.ts'
import { eraseSubject, stillGrants } from './erase-subject.ts'

const CONSENT_ID = '8Jq2mZb7T0yYw4kQxN1u3A'
const RECORDS = '/v1/sertius/records'

async function aSubjectWith(...decisions: ReturnType<typeof aDecision>[]) {
  const collector = await aCollector()
  for (const decision of decisions) expect((await collector.post(RECORDS, decision)).statusCode).toBe(201)
  const storage = await openSqlite(collector.file, NOW_MS)
  const groupCommit = createGroupCommit({ records: storage.records })
  const ambient = { ...systemAmbient, nowMs: () => NOW_MS }
  const erase = (beside: Partial<Storage> = {}) =>
    eraseSubject({ storage: { ...storage, ...beside }, groupCommit, ambient }, 'sertius', CONSENT_ID, 'subject')
  const wanted = { site: 'sertius', subjectKey: subjectKeyOf(CONSENT_ID), reason: 'Case.', told: 'A lawsuit.', placedBy: 'Eve' }
  return { collector, storage, erase, place: () => placeHold(storage, wanted, ambient) }
}

test('what is still granted is withdrawn first, then everything of the subject is erased, and nothing of another', async () => {
  const mine = aDecision({ choices: granted, services: {}, action: 'accept-all' })
  const { collector, storage, erase } = await aSubjectWith(mine, aDecision({ consentId: 'other-other-other-other' }))
  const { tombstones, wasWithdrawn } = await erase()
  expect(wasWithdrawn).toBe(true)
  expect(tombstones.map(({ leafIndex, reason }) => [leafIndex, reason])).toEqual([
    [0, 'subject'],
    [2, 'subject'],
  ])
  const left = []
  for await (const { leafIndex } of storage.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) left.push(leafIndex)
  expect(left).toEqual([1])
  const [day] = await storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')
  expect(day).toMatchObject({ accepted: 1, withdrawn: 1, byScript: 0 })

  const again = await collector.post(RECORDS, mine)
  expect(again.statusCode).toBe(410)
  expect(again.json()).toMatchObject({ code: 'EVENT_ERASED', field: '/eventId' })
  const batch = await collector.post(RECORDS, [mine, aDecision()])
  expect(batch.json().records.map(({ status }: { status: number }) => status)).toEqual([410, 201])
  await storage.close()
})

test.each([
  [
    'a refusal',
    aDecision({ action: 'reject-all', choices: { functional: 'denied', analytics: 'denied', marketing: 'denied' }, services: {} }),
  ],
  ['a grant that has expired', aDecision({ decidedAt: '2026-01-01T00:00:00.000Z', validUntil: '2026-07-01T00:00:00.000Z' })],
])('%s needs no withdrawal, and erasing again changes nothing', async (_name, decision) => {
  const { storage, erase } = await aSubjectWith(decision)
  expect(await erase()).toMatchObject({ wasWithdrawn: false, tombstones: [{ leafIndex: 0 }] })
  expect(await erase()).toEqual({ wasWithdrawn: false, tombstones: [], holds: [] })
  expect((await storage.log.head('sertius')).size).toBe(1)
  await storage.close()
})

test('a hold that is placed once everything has gone keeps nothing, and nobody is told that it does', async () => {
  const { storage, erase, place } = await aSubjectWith(aDecision())
  const askErasure: Storage['holds']['askErasure'] = async (asked) => {
    const { site, subjectKey } = asked
    const hold = { site, subjectKey, id: 'late', reason: 'Case.', told: 'A lawsuit.', placedBy: 'Eve', placedAtMs: NOW_MS }
    await storage.holds.place({ ...hold, endedBy: null, endedAtMs: null }, entry(NOW_MS, 'Eve', 'hold-placed'))
    return storage.holds.askErasure(asked)
  }
  expect(await erase({ holds: { ...storage.holds, askErasure } })).toMatchObject({
    tombstones: [{ leafIndex: 0 }, { leafIndex: 1 }],
    holds: [],
  })
  await expect(place()).rejects.toMatchObject({ code: 'FIELD_INVALID' })
  await storage.close()
})

test('a hold that ends between the look and the wish holds nothing up', async () => {
  const { storage, erase, place } = await aSubjectWith(aDecision())
  const { hold } = await place()
  const askErasure: Storage['holds']['askErasure'] = async (asked) => {
    if ((await storage.holds.ofSubject(asked.site, asked.subjectKey)).length > 0) await endHold(storage, 'sertius', hold.id, 'Eve', NOW_MS)
    return storage.holds.askErasure(asked)
  }
  expect(await erase({ holds: { ...storage.holds, askErasure } })).toMatchObject({
    tombstones: [{ leafIndex: 0 }, { leafIndex: 1 }],
    holds: [],
  })
  expect(await storage.holds.asked('sertius')).toEqual([])
  await storage.close()
})

test('a subject that asks twice at once while held is promised one erasure, and nothing goes', async () => {
  const { storage, erase, place } = await aSubjectWith(aDecision({ choices: granted }))
  const { hold } = await place()
  const answers = await Promise.all([erase(), erase()])
  for (const answer of answers) expect(answer).toMatchObject({ tombstones: [], holds: [{ id: hold.id, askedAtMs: NOW_MS }] })
  expect(await storage.holds.asked('sertius')).toHaveLength(1)
  const kept = await storage.records.ofSubject('sertius', subjectKeyOf(CONSENT_ID))
  expect(stillGrants(JSON.parse(kept.at(-1)?.body ?? ''), NOW_MS)).toBe(false)
  const { erased } = await endHold(storage, 'sertius', hold.id, 'Eve', NOW_MS)
  expect(erased).toBe(kept.length)
  await storage.close()
})
