import type { StatsAnswer } from '@placet/model'
import { ratesOf } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { aCollector, type TestCollector } from '../fixtures/a-collector.ts'
import { aDecision, aDisplay, denied, granted } from '../fixtures/a-decision.ts'
import { dutchNoticeHash } from '../fixtures/a-site.ts'
import { anOperator } from '../fixtures/an-operator.ts'

const nothing = {
  shownAtStart: 0,
  shownAgain: 0,
  closed: 0,
  decided: 0,
  accepted: 0,
  rejected: 0,
  saved: 0,
  changed: 0,
  withdrawn: 0,
  byScript: 0,
}

const decide = (collector: TestCollector, changes: Parameters<typeof aDecision>[0]) =>
  collector.post('/v1/sertius/records', aDecision(changes))
const display = (collector: TestCollector, changes: Parameters<typeof aDisplay>[0] = {}) =>
  collector.post('/v1/sertius/displays', aDisplay(changes))
const statsOf = async (collector: TestCollector, query = 'from=2026-11-23&to=2026-11-23'): Promise<StatsAnswer> => {
  const { get } = await anOperator(collector)
  return (await get(`/v1/sertius/stats?${query}`)).json()
}

describe('what a decision counts as (contract, section 7)', () => {
  test.each([
    ['accepting at once', { action: 'accept-all', layer: 'notice', choices: granted, services: {}, n: 1 }, { decided: 1, accepted: 1 }],
    ['refusing at once', { action: 'reject-all', layer: 'notice', choices: denied, services: {}, n: 1 }, { decided: 1, rejected: 1 }],
    ['choosing at once', { action: 'save', n: 1 }, { decided: 1, saved: 1 }],
    ['accepting later', { action: 'accept-all', choices: granted, services: {}, n: 2 }, { changed: 1 }],
    ['refusing later', { action: 'reject-all', choices: denied, services: {}, n: 5 }, { changed: 1 }],
    ['choosing later', { action: 'save', n: 2 }, { changed: 1 }],
    ['withdrawing', { action: 'withdraw-all', choices: denied, services: {}, n: 2 }, { withdrawn: 1 }],
    ['a privacy signal', { action: 'signal', n: 1 }, { changed: 1 }],
    ['a script', { action: 'accept-all', layer: 'api', choices: granted, services: {}, n: 1 }, { byScript: 1 }],
    ['a script, later', { action: 'withdraw-all', layer: 'api', choices: denied, services: {}, n: 4 }, { byScript: 1 }],
  ] as const)('%s', async (_what, changes, counts) => {
    const collector = await aCollector()
    await decide(collector, changes)
    const { totals, categories } = await statsOf(collector)
    expect(totals).toEqual({ ...nothing, ...counts })
    const isFirst = 'decided' in counts
    for (const { granted, denied } of categories) expect(granted + denied).toBe(isFirst ? 1 : 0)
  })
})

test('rates have first decisions above and notices at the start of a visit below', async () => {
  const collector = await aCollector()
  for (let i = 0; i < 10; i++) await display(collector)
  for (let i = 0; i < 4; i++) await display(collector, { start: false })
  for (let i = 0; i < 2; i++) await display(collector, { outcome: 'closed' })
  for (let i = 0; i < 3; i++) await decide(collector, { action: 'accept-all', choices: granted, services: {} })
  await decide(collector, { action: 'save', choices: { ...denied, analytics: 'granted' }, services: {} })
  await decide(collector, { action: 'reject-all', choices: denied, services: {} })
  await decide(collector, { action: 'withdraw-all', choices: denied, services: {}, n: 2 })
  const answer = await statsOf(collector)
  expect(answer.totals).toEqual({
    ...nothing,
    shownAtStart: 10,
    shownAgain: 4,
    closed: 2,
    decided: 5,
    accepted: 3,
    saved: 1,
    rejected: 1,
    withdrawn: 1,
  })
  expect(answer.categories).toEqual([
    { id: 'functional', granted: 3, denied: 2 },
    { id: 'analytics', granted: 4, denied: 1 },
    { id: 'marketing', granted: 3, denied: 2 },
  ])
  expect(ratesOf(answer.totals, { id: 'analytics', granted: 4, denied: 1 })).toEqual({
    consent: { part: 4, whole: 10, of: 'shown' },
    amongDeciders: { part: 4, whole: 5, of: 'decided' },
    lostDisplays: 0,
  })
})

test('days are UTC days of receipt, empty ones included', async () => {
  const collector = await aCollector()
  collector.clock.nowMs = Date.parse('2026-11-20T23:59:59.999Z')
  await decide(collector, {})
  await display(collector)
  collector.clock.nowMs = Date.parse('2026-11-22T00:00:00.000Z')
  await decide(collector, {})
  const { days } = await statsOf(collector, 'from=2026-11-20&to=2026-11-22')
  expect(days.map(({ day, saved, shownAtStart, categories }) => [day, saved, shownAtStart, categories.length])).toEqual([
    ['2026-11-20', 1, 1, 3],
    ['2026-11-21', 0, 0, 3],
    ['2026-11-22', 1, 0, 3],
  ])
})

test('breakdowns keep back what few people stand behind (SEC-18)', async () => {
  const collector = await aCollector()
  for (let i = 0; i < 5; i++) await decide(collector, {})
  for (let i = 0; i < 4; i++) await decide(collector, { noticeHash: dutchNoticeHash, language: 'nl', device: 'desktop' })
  for (let i = 0; i < 6; i++) await display(collector, { device: 'tablet' })
  const { languages, devices, threshold, totals } = await statsOf(collector)
  expect(threshold).toBe(5)
  expect(languages).toEqual([
    { key: 'fr', counts: { ...nothing, shownAtStart: 6, decided: 5, saved: 5 } },
    { key: 'nl', counts: null },
  ])
  expect(devices).toEqual([
    { key: 'tablet', counts: { ...nothing, shownAtStart: 6 } },
    { key: 'phone', counts: { ...nothing, decided: 5, saved: 5 } },
    { key: 'desktop', counts: null },
  ])
  expect(totals.decided).toBe(9)
})

test('a made-up language makes no row of its own', async () => {
  const collector = await aCollector()
  await decide(collector, { language: 'xx' })
  await decide(collector, { language: 'xx', noticeHash: null })
  await decide(collector, { language: 'nl', noticeHash: null })
  expect((await statsOf(collector)).languages.map(({ key }) => key)).toEqual(['fr', 'nl', 'other'])
})

describe('the period', () => {
  test('is the last thirty days where none is named', async () => {
    const collector = await aCollector()
    const { from, to, days } = await statsOf(collector, '')
    expect([from, to, days.length]).toEqual(['2026-10-25', '2026-11-23', 30])
  })

  test.each([
    ['from=2026-11-24&to=2026-11-23', '/from'],
    ['from=2026-02-30', '/from'],
    ['to=yesterday', '/to'],
    ['from=2020-01-01', '/from'],
    ['from=2026-11-01&from=2026-11-02', '/from'],
  ])('%s is refused', async (query, field) => {
    const collector = await aCollector()
    const { get } = await anOperator(collector)
    const answer = await get(`/v1/sertius/stats?${query}`)
    expect([answer.statusCode, answer.json().field]).toEqual([422, field])
  })
})

test('a year is answered from sums: the records themselves are not read', async () => {
  const collector = await aCollector()
  await decide(collector, {})
  const { get } = await anOperator(collector)
  const { DatabaseSync } = await import('node:sqlite')
  const database = new DatabaseSync(collector.file)
  database.exec('alter table record rename to record_out_of_reach')
  database.close()
  const answer = await get('/v1/sertius/stats?from=2026-01-01&to=2026-12-31')
  expect(answer.json().totals.saved).toBe(1)
})
