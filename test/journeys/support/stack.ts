/** Journeys. Stack: demo site, collector and dashboard as an operator runs them, on free ports and an empty database. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

export interface Stack {
  demo: string
  collector: string
  dashboard: string
  /** Path of the SQLite file. */
  database: string
  /** Folder of the site configurations; what is written there is served at once. */
  sites: string
  setupSecret: string
  /** Starts the collector again after `stopCollector`, on the same port and file. */
  startCollector(): Promise<void>
  stopCollector(signal?: NodeJS.Signals): Promise<void>
  stop(): Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

/** Resolves with what the program said once that matches; rejects with all it said when it ends first. */
export function started(child: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      if (wanted.test(said)) resolve(said)
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => reject(new Error(`ended with ${code} before it was ready:\n${said}`)))
  })
}

export const ended = (child: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.on('exit', () => done())
    child.kill(signal)
  })

/** Puts a configuration into the folder of sites; `origins` and `collector` are those of the stack. */
export function writeSite(
  folder: string,
  configuration: { site: string; origins: string[]; collector: string } & Record<string, unknown>,
): void {
  writeFileSync(join(folder, `${configuration.site}.json`), JSON.stringify(configuration, null, 2))
}

/** `more`: variables of the collector besides those of every stack. */
export async function startStack(pagesOrigin: string, more: Record<string, string> = {}): Promise<Stack> {
  const [demoPort, publicPort, dashboardPort] = await Promise.all([freePort(), freePort(), freePort()])
  const folder = mkdtempSync(join(tmpdir(), 'placet-journey-'))
  const sites = join(folder, 'sites')
  mkdirSync(sites)
  cpSync(join(root, 'demo/sites/policy'), join(sites, 'policy'), { recursive: true })
  const demo = `http://localhost:${demoPort}`
  const collector = `http://localhost:${publicPort}`
  const sertius = JSON.parse(readFileSync(join(root, 'demo/sites/sertius.json'), 'utf8'))
  writeSite(sites, { ...sertius, origins: [demo], collector })
  writeSite(sites, {
    site: 'pages',
    name: 'Pages not written for Placet',
    controller: { name: 'Pages', contact: 'privacy@pages.example' },
    origins: [pagesOrigin],
    languages: ['fr', 'nl', 'en', 'de'],
    services: ['posthog', { id: 'filmhub', name: 'FilmHub', category: 'functional', hosts: ['film.example'], cookies: [] }],
    // A category that has no service, only markup.
    categories: { marketing: {} },
    collector,
  })
  const database = join(folder, 'placet.db')
  const env = {
    ...process.env,
    PLACET_PORT: `${publicPort}`,
    PLACET_DASHBOARD_PORT: `${dashboardPort}`,
    PLACET_DEMO_PORT: `${demoPort}`,
    PLACET_DATABASE_URL: `file:${database}`,
    PLACET_SITES: sites,
    PLACET_PUBLIC_URL: collector,
    PLACET_LOG_LEVEL: 'warn',
    PLACET_REGION_HEADER: 'X-Region',
    ...more,
  }
  const run = (script: string, ...args: string[]) =>
    spawn(process.execPath, [join(root, script), ...args], { env, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })

  let serving: ChildProcess
  let setupSecret = ''
  async function startCollector(): Promise<void> {
    serving = run('packages/cli/src/placet.ts', 'serve')
    // Only the first start, with no account yet, tells a secret.
    const said = await started(serving, setupSecret ? /Dashboard +http/ : /secret: \S+\n/)
    setupSecret = /secret: (\S+)/.exec(said)?.[1] ?? setupSecret
  }
  const demoServer = run('demo/src/server.ts')
  await Promise.all([startCollector(), started(demoServer, /http/)])

  return {
    demo,
    collector,
    dashboard: `http://localhost:${dashboardPort}`,
    database,
    sites,
    get setupSecret() {
      return setupSecret
    },
    startCollector,
    stopCollector: (signal = 'SIGTERM') => ended(serving, signal),
    async stop() {
      await Promise.all([ended(serving, 'SIGTERM'), ended(demoServer, 'SIGTERM')])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
