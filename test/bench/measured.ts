/** Bench. Measured: a server and a load on it, each in a process of its own. */
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { aConfiguration } from '@placet/collector/fixtures'
import { type LoadOrder, type LoadReport, NO_ID } from './load.ts'
import { runWrk, wrkVersion } from './wrk.ts'

const fileOf = (name: string) => new URL(name, import.meta.url).pathname

export interface Used {
  /** CPU time, µs: of all threads, and of the one that answers. */
  all: number
  main: number
  memory: NodeJS.MemoryUsage
}

export interface Loaded extends LoadReport {
  cpuMicrosEach: Pick<Used, 'all' | 'main'>
}

export interface Measured {
  process: ChildProcess
  port: number
  /** What it used so far. */
  used(): Promise<Used>
  end(): Promise<void>
}

/** Starts `bare`, or a collector on the database. */
export const startServer = (kind: string, sites = 1): Promise<Measured> => startProcess('./server.ts', kind, String(sites))

/** Starts a server that prints its port and tells what it used. */
export async function startProcess(file: string, ...args: string[]): Promise<Measured> {
  const child = spawn(process.execPath, [fileOf(file), ...args], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] })
  let said = ''
  for await (const data of child.stdout ?? []) {
    said += data
    if (said.includes('\n')) break
  }
  if (said === '') throw new Error(`${file} ${args.join(' ')} did not start.`)
  return {
    process: child,
    port: (JSON.parse(said) as { port: number }).port,
    async used() {
      child.send('used')
      const [{ all, main, memory }] = (await once(child, 'message')) as [
        { all: NodeJS.CpuUsage; main: NodeJS.CpuUsage; memory: NodeJS.MemoryUsage },
      ]
      return { all: all.user + all.system, main: main.user + main.system, memory }
    },
    async end() {
      const gone = once(child, 'exit')
      child.stdin?.end()
      await gone
    },
  }
}

export const ORIGIN = String(aConfiguration.origins[0])

const decision = {
  eventId: NO_ID,
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

/** Sends decisions to so many sites. Throws when anything but a kept decision was answered. */
export async function load(server: Measured, clients: number, seconds: number, sites = 1): Promise<Loaded> {
  const posts = Array.from({ length: sites }, (_, i) => ({ path: `/v1/site-${i}/records`, body: decision }))
  return send(server, { clients, seconds, posts }, '201')
}

async function runOwn(order: LoadOrder): Promise<LoadReport> {
  const { stdout } = await promisify(execFile)(process.execPath, [fileOf('./load.ts'), JSON.stringify(order)])
  return JSON.parse(stdout) as LoadReport
}

/** What sends, as it is called. */
export const client = wrkVersion ?? 'load.ts'

/** Sends, from another process, and resolves with what it saw and what the server used. */
export async function send(server: Measured, order: Omit<LoadOrder, 'port' | 'origin'>, expected: string): Promise<Loaded> {
  const whole: LoadOrder = { ...order, port: server.port, origin: ORIGIN }
  const before = await server.used()
  const report = wrkVersion === undefined ? await runOwn(whole) : await runWrk(whole, expected)
  if (Object.keys(report.statuses).join() !== expected) throw new Error(`Not everything was kept: ${JSON.stringify(report.statuses)}`)
  const after = await server.used()
  return { ...report, cpuMicrosEach: { all: (after.all - before.all) / report.sent, main: (after.main - before.main) / report.sent } }
}
