import type { ConsentRecord } from '@placet/model'
import { expect, test } from 'vitest'
import { aCollector, ORIGIN } from '../fixtures/a-collector.ts'
import { aDecision, anEventId } from '../fixtures/a-decision.ts'
import { anOperator } from '../fixtures/an-operator.ts'

test('NDJSON gives each record whole, in log order, of the period alone', async () => {
  const collector = await aCollector()
  const decisions = Array.from({ length: 3 }, () => aDecision({ eventId: anEventId() }))
  for (const decision of decisions) {
    await collector.post('/v1/sertius/records', decision)
    collector.clock.nowMs += 12 * 3_600_000
  }
  const { get } = await anOperator(collector)
  const answer = await get('/v1/sertius/records.ndjson?from=2026-11-23&to=2026-11-23')
  expect(answer.headers['content-type']).toBe('application/x-ndjson; charset=utf-8')
  expect(answer.headers['content-disposition']).toBe('attachment; filename="sertius-records-2026-11-23-2026-11-23.ndjson"')
  const records = answer.payload
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ConsentRecord)
  expect(records).toHaveLength(2)
  expect(records[0]).toEqual({
    ...decisions[0],
    recordId: expect.any(String),
    receivedAt: '2026-11-23T09:15:30.412Z',
    leafIndex: 0,
    site: 'sertius',
    origin: ORIGIN,
    isSkewed: false,
  })
  expect(records[1]).toMatchObject({ eventId: decisions[1]?.eventId, leafIndex: 1 })
  expect((await get('/v1/sertius/records.ndjson?from=2020-01-01&to=2020-01-01')).payload).toBe('')
})

test('CSV gives one line per record, and no cell that a spreadsheet would run', async () => {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision({ consentId: '-Jq2mZb7T0yYw4kQxN1u3A' }))
  const { get } = await anOperator(collector)
  const [head = '', line = '', rest] = (await get('/v1/sertius/records.csv?from=2026-11-23&to=2026-11-23')).payload.split('\r\n')
  const cells = Object.fromEntries(head.split(',').map((name, i) => [name, line.split(',')[i]]))
  expect(cells).toMatchObject({
    leafIndex: '0',
    site: 'sertius',
    consentId: "'-Jq2mZb7T0yYw4kQxN1u3A",
    choices: 'analytics=granted functional=granted marketing=denied',
    services: 'youtube=denied',
    gpc: 'false',
  })
  expect(rest).toBe('')
})

test('stats as CSV are counts by day, with every category', async () => {
  const collector = await aCollector()
  await collector.post('/v1/sertius/records', aDecision())
  const { get } = await anOperator(collector)
  const answer = await get('/v1/sertius/stats.csv?from=2026-11-22&to=2026-11-23')
  expect(answer.headers['content-type']).toContain('text/csv')
  expect(answer.payload.split('\r\n')).toEqual([
    'day,shownAtStart,shownAgain,closed,decided,accepted,rejected,saved,changed,withdrawn,byScript,functional:granted,functional:denied,analytics:granted,analytics:denied,marketing:granted,marketing:denied',
    '2026-11-22,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0',
    '2026-11-23,0,0,0,1,0,0,1,0,0,0,1,0,1,0,0,1',
    '',
  ])
})
