import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { end, prepare, start } from './collector-process.ts'

const folder = mkdtempSync(join(tmpdir(), 'placet-stop-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends the collector soon and in order, also when sent twice by a group', async (signal) => {
  if (signal === 'SIGTERM') prepare(folder)
  const running = await start(folder)
  expect((await fetch(`${running.url}/health/ready`)).status).toBe(200)
  const startedMs = performance.now()
  running.process.kill('SIGINT')
  expect(await end(running, signal)).toBe(0)
  expect(performance.now() - startedMs).toBeLessThan(5_000)
})
