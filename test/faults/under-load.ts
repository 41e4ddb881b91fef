/** Faults. A collector under load, and at the end a look at what it kept. */
import { expect, onTestFinished } from 'vitest'
import { end, type Running, start } from './collector-process.ts'
import { aFolder, patientOn } from './engines.ts'
import { expectEvidence } from './evidence.ts'
import { untilAcknowledged } from './steady.ts'
import { createTraffic, type Traffic } from './traffic.ts'

const PAGES = 24

export interface UnderLoad extends Running {
  traffic: Traffic
  /** Ends in order, checks everything that was kept, and tells the figures under the fault's name. */
  finish(fault: string): Promise<void>
}

/** Resolves when traffic flows. */
export async function underLoad(databaseUrl: string, environment: Record<string, string> = {}): Promise<UnderLoad> {
  const patient = patientOn(aFolder(), databaseUrl)
  const running = await start(patient.folder, { ...patient.environment, ...environment })
  onTestFinished(async () => void (await end(running, 'SIGKILL')))
  const traffic = createTraffic()
  traffic.send(running.url, PAGES)
  await untilAcknowledged(traffic, 200)
  return {
    ...running,
    traffic,
    async finish(fault) {
      await traffic.stop()
      expect(await end(running, 'SIGTERM')).toBe(0)
      const { kept } = await expectEvidence(await patient.open(), traffic)
      const { sent, acknowledged, refused } = traffic
      console.log(
        `${fault}: ${sent.size} sent, ${refused} asked to come back, ${acknowledged.size} acknowledged, ${kept} kept, none lost, none twice, no gap`,
      )
    },
  }
}
