import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { connectionsTo, newDatabase, postgresOfRun, run } from '../fixtures/postgres/databases.ts'
import { createPostgres, type PostgresServer } from '../fixtures/postgres/server.ts'
import { end, start } from './collector-process.ts'
import { aFolder } from './engines.ts'
import { untilAcknowledged, untilRefused } from './steady.ts'
import { createTraffic } from './traffic.ts'
import { underLoad } from './under-load.ts'

/** A server that a test may stop. */
async function aServer(): Promise<PostgresServer> {
  const server = await createPostgres()
  if ('missing' in server) throw new Error(server.missing)
  onTestFinished(server.remove)
  await server.run('create database placet')
  return server
}

describe.skipIf(postgresOfRun() === undefined)('PostgreSQL', () => {
  test.each([
    ['is restarted', 'fast'],
    ['crashes', 'immediate'],
  ] as const)(
    'that %s under load: senders are asked to come back, nothing is lost, and the collector goes on by itself',
    async (fault, how) => {
      const server = await aServer()
      const { traffic, url, finish } = await underLoad(server.url('placet'))
      for (let round = 0; round < 3; round++) {
        await server.stop(how)
        await untilRefused(traffic, 20)
        expect((await fetch(`${url}/health/ready`)).status).toBe(503)
        expect((await fetch(`${url}/health/live`)).status).toBe(200)
        // Tags are served whatever becomes of storage.
        expect((await fetch(`${url}/s/sertius.js`)).status).toBe(200)
        await server.start()
        await untilAcknowledged(traffic, 200)
      }
      expect((await fetch(`${url}/health/ready`)).status).toBe(200)
      await finish(`PostgreSQL ${fault} three times`)
    },
  )

  test('whose connections are cut again and again: nothing is lost, and the collector goes on by itself', async () => {
    const database = await newDatabase()
    const { traffic, finish } = await underLoad(database)
    for (let round = 0; round < 40; round++) {
      await run(`select pg_terminate_backend(pid) ${connectionsTo(database)}`)
      await wait(Math.random() * 100)
    }
    await untilAcknowledged(traffic, 200)
    expect(traffic.refused).toBeGreaterThan(0)
    await finish('Connections cut 40 times')
  })

  // Ten seconds of waiting for the server to lose patience: with `npm run test:faults:long` only.
  test.runIf(process.env.PLACET_FAULT_ROUNDS)(
    'on which one collector is frozen in the middle of its work: another one goes on',
    async () => {
      const database = await newDatabase()
      const frozen = await underLoad(database)
      const other = await start(aFolder(), { PLACET_DATABASE_URL: database })
      onTestFinished(async () => void (await end(other, 'SIGKILL')))
      const holdsTheLog = `
      select 1 ${connectionsTo(database)} and state = 'idle in transaction'
        and pid in (select pid from pg_locks where relation = 'log_head'::regclass)`
      // Until it is caught while it holds the end of the log: the worst moment.
      for (;;) {
        frozen.process.kill('SIGSTOP')
        await wait(50)
        if ((await run(holdsTheLog, database)).length > 0) break
        frozen.process.kill('SIGCONT')
        await wait(Math.random() * 20)
      }
      const traffic = createTraffic()
      traffic.send(other.url, 8)
      await untilRefused(traffic, 0)
      await untilAcknowledged(traffic, 100)
      frozen.process.kill('SIGCONT')
      await untilAcknowledged(frozen.traffic, 100)
      await traffic.stop()
      await frozen.traffic.stop()
      for (const [eventId, decision] of traffic.sent) frozen.traffic.sent.set(eventId, decision)
      for (const [eventId, received] of traffic.acknowledged) frozen.traffic.acknowledged.set(eventId, received)
      frozen.traffic.lies.push(...traffic.lies)
      await frozen.finish('One collector frozen')
    },
  )
})
