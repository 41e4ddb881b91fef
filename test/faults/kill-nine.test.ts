import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { end, type Running, start } from './collector-process.ts'
import { engines } from './engines.ts'
import { expectEvidence } from './evidence.ts'
import { expectOnlyGrew, expectTree, keepCheckpoint } from './log.ts'
import { createTraffic } from './traffic.ts'

const ROUNDS = Number(process.env.PLACET_FAULT_ROUNDS ?? 10)
const PAGES = 24

describe.each(engines)('%s', (name, newPatient) => {
  test.skipIf(!newPatient)(
    `after ${ROUNDS} kill -9 under load every acknowledged record is there and in the tree, none twice, the log has no gap and only grew`,
    { timeout: 60_000 + ROUNDS * 6_000 },
    async () => {
      const { folder, environment, open } = await (newPatient as NonNullable<typeof newPatient>)()
      const traffic = createTraffic()
      const { sent, acknowledged } = traffic
      const checkpoints: string[] = []
      let running: Running | undefined
      onTestFinished(async () => void (running && (await end(running, 'SIGKILL'))))

      for (let round = 0; round < ROUNDS; round++) {
        running = await start(folder, environment)
        await expectOnlyGrew(running.url, checkpoints)
        // What a page's outbox would do on its next visit: send again whatever was not acknowledged.
        for (const decision of [...sent.values()].filter(({ eventId }) => !acknowledged.has(eventId)).slice(0, 20))
          await traffic.post(running.url, [decision])
        traffic.send(running.url, PAGES)
        await wait(Math.random() * 300)
        checkpoints.push(await keepCheckpoint(running.url))
        await wait(150 + Math.random() * 300)
        await end(running, 'SIGKILL')
        await traffic.stop()
      }

      const storage = await open()
      const { kept } = await expectEvidence(storage, traffic)
      await expectTree(storage, folder, checkpoints, traffic)
      expect(acknowledged.size).toBeGreaterThan(ROUNDS * PAGES)
      console.log(
        `${name}: ${ROUNDS} kills, ${sent.size} sent, ${acknowledged.size} acknowledged, ${kept} kept, none lost, none twice, no gap, ${checkpoints.length} older checkpoints hold`,
      )
    },
  )
})
