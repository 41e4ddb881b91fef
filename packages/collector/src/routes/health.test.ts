import { expect, test } from 'vitest'
import { aCollector, aDatabaseFile } from '../fixtures/a-collector.ts'
import { aDecision } from '../fixtures/a-decision.ts'
import { anOperator } from '../fixtures/an-operator.ts'
import { openSqlite } from '../storage/sqlite.ts'
import { StorageUnavailable } from '../storage/storage.ts'

test('live says that the process is there, ready that a decision could be kept', async () => {
  const storage = await openSqlite(aDatabaseFile(), 0)
  const collector = await aCollector({ storage })
  expect((await collector.public.inject('/health/live')).statusCode).toBe(200)
  expect((await collector.public.inject('/health/ready')).statusCode).toBe(200)
  storage.ready = async () => {
    throw new StorageUnavailable('disk is full')
  }
  expect((await collector.public.inject('/health/live')).statusCode).toBe(200)
  const answer = await collector.public.inject('/health/ready')
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '2'])
  expect(answer.payload).not.toContain('disk')
})

test('storage that is away is a reason to come back, whatever was asked of it, and says nothing of itself', async () => {
  const storage = await openSqlite(aDatabaseFile(), 0)
  const collector = await aCollector({ storage })
  const operator = await anOperator(collector)
  const isAway = async () => {
    throw new StorageUnavailable('connect ECONNREFUSED 10.0.0.7:5432')
  }
  Object.assign(storage.notices, { find: isAway })
  Object.assign(storage.rollups, { byDay: isAway })
  const answers = [
    await collector.public.inject(`/v1/sertius/notices/${'f'.repeat(64)}`),
    await collector.post('/v1/sertius/records', aDecision({ noticeHash: 'f'.repeat(64) })),
    await collector.post('/v1/sertius/records', [aDecision({ noticeHash: 'f'.repeat(64) }), aDecision()]),
    await operator.get('/v1/sertius/stats'),
  ]
  for (const answer of answers) {
    expect([answer.statusCode, answer.headers['retry-after'], answer.json().code]).toEqual([503, '2', 'STORAGE_BUSY'])
    expect(answer.payload).not.toContain('10.0.0.7')
  }
  expect(collector.logged.filter((line) => line.includes('storage did not answer'))).toHaveLength(answers.length)
})
