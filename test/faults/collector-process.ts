/** Faults. The collector as a process of its own, as an operator would start it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { aBundlesFolder, aConfiguration, aSitesFolder } from '@placet/collector/fixtures'

export const ORIGIN = String(aConfiguration.origins[0])

const placet = new URL('../../packages/cli/src/placet.ts', import.meta.url).pathname

/** Writes one site and stand-ins for the browser files into the folder: these tests need no build. */
export function prepare(folder: string): void {
  aSitesFolder(folder)
  aBundlesFolder(folder)
}

export interface Running {
  process: ChildProcess
  url: string
}

/** Starts it on the folder's SQLite file, or on the database that the environment names, and resolves with its public address. */
export async function start(folder: string, environment: Record<string, string> = {}): Promise<Running> {
  const child = spawn(process.execPath, [placet, 'serve'], {
    env: {
      ...process.env,
      PLACET_PORT: '0',
      PLACET_DASHBOARD_PORT: '0',
      PLACET_HOST: '127.0.0.1',
      PLACET_DATABASE_URL: `file:${join(folder, 'placet.db')}`,
      PLACET_KEYS: join(folder, 'keys'),
      PLACET_TOMBSTONES: join(folder, 'tombstones.ndjson'),
      PLACET_SITES: join(folder, 'sites'),
      PLACET_BUNDLES: join(folder, 'bundles'),
      PLACET_RATE_LIMIT: '1000000/1000000',
      // Faults are what these tests make; what a collector says of them is not news.
      PLACET_LOG_LEVEL: 'silent',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  for await (const data of child.stdout) {
    said += data
    const url = /Public collector +(\S+)\n[\s\S]*Dashboard/.exec(said)?.[1]
    if (url) return { process: child, url }
  }
  throw new Error(`The collector ended before it listened: ${said}`)
}

/** Sends the signal and resolves with the exit code once the process is gone. */
export async function end({ process: child }: Running, signal: NodeJS.Signals): Promise<number | null> {
  const gone = child.exitCode !== null || child.signalCode !== null ? Promise.resolve() : once(child, 'exit')
  child.kill(signal)
  await gone
  return child.exitCode
}
