import { expect, test } from 'vitest'
import { systemAmbient } from '../ambient.ts'
import { aCollector } from '../fixtures/a-collector.ts'
import { aDecision, granted, NOW_MS } from '../fixtures/a-decision.ts'
import { createGroupCommit } from '../ingest/group-commit.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { eraseSubject } from './erase-subject.ts'

const CONSENT_ID = '8Jq2mZb7T0yYw4kQxN1u3A'
const RECORDS = '/v1/sertius/records'

async function aSubjectWith(...decisions: ReturnType<typeof aDecision>[]) {
  const collector = await aCollector()
  for (const decision of decisions) expect((await collector.post(RECORDS, decision)).statusCode).toBe(201)
  const storage = await openSqlite(collector.file, NOW_MS)
  const options = {
    storage,
    groupCommit: createGroupCommit({ records: storage.records }),
    ambient: { ...systemAmbient, nowMs: () => NOW_MS },
  }
  return { collector, storage, erase: () => eraseSubject(options, 'sertius', CONSENT_ID, 'subject') }
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
  expect(await erase()).toEqual({ wasWithdrawn: false, tombstones: [] })
  expect((await storage.log.head('sertius')).size).toBe(1)
  await storage.close()
})
