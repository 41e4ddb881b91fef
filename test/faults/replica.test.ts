import { type NewRecord, openPostgres, type Storage } from '@placet/collector'
import { aNewRecord } from '@placet/collector/fixtures/a-new-record'
import { describe, expect, onTestFinished, test } from 'vitest'
import { postgresOfRun } from '../fixtures/postgres/databases.ts'
import { createPostgres, type PostgresServer } from '../fixtures/postgres/server.ts'

const patience = { timeout: 60_000 }

async function aServer(standbyOf?: PostgresServer): Promise<PostgresServer> {
  const server = await createPostgres(standbyOf ? { standbyOf } : {})
  if ('missing' in server) throw new Error(server.missing)
  onTestFinished(server.remove)
  return server
}

const aRecord = (): NewRecord =>
  aNewRecord({ receivedAtMs: Date.now(), tally: { measure: 'saved', language: 'fr', device: 'phone', choices: null } })

const saved = async (storage: Storage) =>
  (await storage.rollups.byDay('sertius', '2000-01-01', '2999-12-31')).reduce((sum, day) => sum + day.saved, 0)
const exported = async (storage: Storage) => {
  let count = 0
  for await (const _ of storage.records.read('sertius', 0, Number.MAX_SAFE_INTEGER)) count += 1
  return count
}

describe.skipIf(postgresOfRun() === undefined)('a hot standby', () => {
  test('answers rates and exports; while it is down the primary does, and it catches up by itself', async () => {
    const primary = await aServer()
    await primary.run('create database placet')
    const url = primary.url('placet')
    await (await openPostgres(url, { nowMs: Date.now })).close()
    const standby = await aServer(primary)
    const clock = { nowMs: Date.now() }
    const warned: string[] = []
    const storage = await openPostgres(url, {
      nowMs: () => clock.nowMs,
      readUrl: standby.url('placet'),
      warn: (sentence) => warned.push(sentence),
    })
    onTestFinished(() => storage.close())
    const toldOfReplica = () => warned.filter((sentence) => sentence.includes('replica')).length

    await storage.records.append([aRecord(), aRecord()], [])
    await expect.poll(() => saved(storage), patience).toBe(2)
    await expect.poll(() => exported(storage), patience).toBe(2)
    // It was the standby that answered: whoever asks it to write is refused.
    await expect(standby.run('create table t ()', 'placet')).rejects.toThrow('read-only')
    expect(toldOfReplica()).toBe(0)

    await standby.stop('immediate')
    await storage.records.append([aRecord()], [])
    expect(await saved(storage)).toBe(3)
    expect(await exported(storage)).toBe(3)
    expect(toldOfReplica()).toBe(1)

    await standby.start()
    clock.nowMs += 11_000
    await expect.poll(() => saved(storage), patience).toBe(3)
    expect(toldOfReplica()).toBe(2)
  })
})
