/** Bench. Measured: a server and a load on it, each in a process of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { aConfiguration } from '@placet/collector/fixtures'
import type { LoadOrder, LoadReport } from './load.ts'

const fileOf = (name: string) => new URL(name, import.meta.url).pathname

export interface Cpu {
  all: number
  main: number
}

export interface Measured {
  process: ChildProcess
  port: number
  /** CPU time used so far: of all threads, and of the one that answers. */
  cpuMicros(): Promise<Cpu>
  end(): Promise<void>
}

/** Starts `bare`, or a collector on the database. */
export async function startServer(kind: string, sites = 1): Promise<Measured> {
  const child = spawn(process.execPath, [fileOf('./server.ts'), kind, String(sites)], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] })
  let said = ''
  for await (const data of child.stdout ?? []) {
    said += data
    if (said.includes('\n')) break
  }
  if (said === '') throw new Error(`The server "${kind}" did not start.`)
  return {
    process: child,
    port: (JSON.parse(said) as { port: number }).port,
    async cpuMicros() {
      child.send('cpu')
      const [{ all, main }] = (await once(child, 'message')) as [{ all: NodeJS.CpuUsage; main: NodeJS.CpuUsage }]
      return { all: all.user + all.system, main: main.user + main.system }
    },
    async end() {
      const gone = once(child, 'exit')
      child.stdin?.end()
      await gone
    },
  }
}

const decision = {
  consentId: '8Jq2mZb7T0yYw4kQxN1u3A',
  n: 1,
  action: 'save',
  layer: 'preferences',
  choices: { functional: 'granted', analytics: 'denied' },
  services: { youtube: 'denied' },
  noticeHash: null,
  language: 'fr',
  variant: null,
  decidedAt: '2026-11-23T09:15:30.000Z',
  validUntil: '2027-05-23T09:15:30.000Z',
  signals: { gpc: false },
  rules: 'BE',
  device: 'phone',
  sdk: '1.0.0',
}

/** Sends, from another process, and resolves with what it saw. Throws when anything but a kept decision was answered. */
export async function load(server: Measured, clients: number, seconds: number, sites = 1): Promise<LoadReport & { cpuMicrosEach: Cpu }> {
  const order: LoadOrder = {
    port: server.port,
    clients,
    seconds,
    sites: Array.from({ length: sites }, (_, i) => `site-${i}`),
    origin: String(aConfiguration.origins[0]),
    decision,
  }
  const before = await server.cpuMicros()
  const { stdout } = await promisify(execFile)(process.execPath, [fileOf('./load.ts'), JSON.stringify(order)])
  const report = JSON.parse(stdout) as LoadReport
  if (Object.keys(report.statuses).join() !== '201') throw new Error(`Not every decision was kept: ${JSON.stringify(report.statuses)}`)
  const after = await server.cpuMicros()
  return { ...report, cpuMicrosEach: { all: (after.all - before.all) / report.sent, main: (after.main - before.main) / report.sent } }
}
