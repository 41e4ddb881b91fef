import { expect, test } from 'vitest'
import { aCollector, type TestCollector } from '../fixtures/a-collector.ts'
import { aDecision, aDisplay } from '../fixtures/a-decision.ts'
import { aSite, dutchNoticeHash } from '../fixtures/a-site.ts'
import { openSqlite } from '../storage/sqlite.ts'

const DISPLAYS = '/v1/sertius/displays'
const GOOGLEBOT = 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'

const counted = async ({ file, flush }: TestCollector) => {
  await flush()
  const storage = await openSqlite(file, 0)
  const languages = await storage.rollups.byLanguage('sertius', '2026-01-01', '2027-12-31')
  await storage.close()
  return languages.map(({ key, shownAtStart, shownAgain, closed, saved }) => ({ key, shownAtStart, shownAgain, closed, saved }))
}

test('displays are counted by what happened, under the language of the notice', async () => {
  const collector = await aCollector()
  const displays = [
    aDisplay(),
    aDisplay(),
    aDisplay({ start: false }),
    aDisplay({ outcome: 'closed' }),
    aDisplay({ noticeHash: dutchNoticeHash, language: 'fr' }),
  ]
  for (const display of displays) expect((await collector.post(DISPLAYS, display)).statusCode).toBe(204)
  expect(await counted(collector)).toEqual([
    { key: 'fr', shownAtStart: 2, shownAgain: 1, closed: 1, saved: 0 },
    { key: 'nl', shownAtStart: 1, shownAgain: 0, closed: 0, saved: 0 },
  ])
})

test('displays are written soon even when nobody decides', async () => {
  const collector = await aCollector()
  await collector.post(DISPLAYS, aDisplay())
  await new Promise((resolve) => setTimeout(resolve, 700))
  const storage = await openSqlite(collector.file, 0)
  expect(await storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ shownAtStart: 1 }])
  await storage.close()
})

test('closing the collector writes what waits', async () => {
  const collector = await aCollector()
  await collector.post(DISPLAYS, aDisplay())
  await collector.close()
  const storage = await openSqlite(collector.file, 0)
  expect(await storage.rollups.byDay('sertius', '2026-11-23', '2026-11-23')).toMatchObject([{ shownAtStart: 1 }])
  await storage.close()
})

test('known bots are left out of the rates; their decisions are evidence all the same', async () => {
  const collector = await aCollector()
  expect((await collector.post(DISPLAYS, aDisplay(), { 'user-agent': GOOGLEBOT })).statusCode).toBe(204)
  expect((await collector.post('/v1/sertius/records', aDecision(), { 'user-agent': GOOGLEBOT })).statusCode).toBe(201)
  expect(await counted(collector)).toEqual([])
})

test('a site may switch displays off', async () => {
  const collector = await aCollector({ sites: [aSite({ displays: false })] })
  expect((await collector.post(DISPLAYS, aDisplay())).statusCode).toBe(204)
  expect(await counted(collector)).toEqual([])
})

test.each([
  ['an unknown notice', aDisplay({ noticeHash: 'f'.repeat(64) }), '/noticeHash'],
  ['an identifier', { ...aDisplay(), consentId: '8Jq2mZb7T0yYw4kQxN1u3A' }, '/consentId'],
  ['another outcome', { ...aDisplay(), outcome: 'seen' }, '/outcome'],
  ['an array', [aDisplay()], ''],
])('%s is refused', async (_what, body, field) => {
  const collector = await aCollector()
  const answer = await collector.post(DISPLAYS, body)
  expect(answer.statusCode).toBe(422)
  expect(answer.json().field).toBe(field)
  expect(await counted(collector)).toEqual([])
})

test.each([
  [403, aDisplay(), { origin: 'https://evil.example' }],
  [400, '{', {}],
  [413, JSON.stringify(aDisplay()).padEnd(16_385), {}],
  [413, `[${' '.repeat(16_384)}]`, {}],
  [415, aDisplay(), { 'content-type': 'text/html' }],
])('%i as for records', async (status, body, headers) => {
  const collector = await aCollector()
  expect((await collector.post(DISPLAYS, body, headers as Record<string, string>)).statusCode).toBe(status)
})

test('405 as for records', async () => {
  const collector = await aCollector()
  expect((await collector.public.inject({ method: 'GET', url: DISPLAYS })).statusCode).toBe(405)
})
