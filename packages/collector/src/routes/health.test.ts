import { expect, test } from 'vitest'
import { aCollector, aDatabaseFile } from '../fixtures/a-collector.ts'
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
