/** Engines. WebKit: WebKitGTK's small browser, driven by its own WebDriver under a virtual screen; a driver and a browser for each profile. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Engine, until } from './engine.ts'
import { callerOf, tabOf } from './webdriver.ts'

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  await new Promise((done) => server.close(done))
  return port
}

const ended = (child: ChildProcess) =>
  new Promise<void>((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done()
    child.on('exit', () => done())
    child.kill()
  })

/** A screen that nobody sees. Its number is told once it is ready. */
async function startScreen(): Promise<{ display: string; screen: ChildProcess }> {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const display = await new Promise<string>((resolve, reject) => {
    screen.stdio[3]?.on('data', (said) => resolve(`:${String(said).trim()}`))
    screen.on('error', reject)
    screen.on('exit', (code) => reject(new Error(`Xvfb ended with ${code} before it was ready`)))
  })
  return { display, screen }
}

export async function startWebkit(driverPath: string, browserPath: string): Promise<Engine> {
  const home = mkdtempSync(join(tmpdir(), 'placet-webkit-'))
  const { display, screen } = await startScreen()
  const env = { ...process.env, DISPLAY: display, HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home }
  const drivers = new Set<ChildProcess>()
  const engine: Engine = {
    version: '',
    async profile({ proxy, isScriptOff }) {
      const port = await freePort()
      const driver = spawn(driverPath, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' })
      drivers.add(driver)
      const call = callerOf(`http://127.0.0.1:${port}`)
      await until('WebKitWebDriver answers', () => {
        if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended with ${driver.exitCode} before it was ready`)
        return call('GET', '/status').catch(() => undefined)
      })
      const args = ['--automation', `--proxy=${proxy}`, ...(isScriptOff ? ['--enable-javascript-markup=false'] : [])]
      const options = { alwaysMatch: { 'webkitgtk:browserOptions': { binary: browserPath, args } } }
      const { sessionId, capabilities } = await call<{ sessionId: string; capabilities: { browserVersion: string } }>('POST', '/session', {
        capabilities: options,
      })
      engine.version = capabilities.browserVersion
      const session = callerOf(`http://127.0.0.1:${port}/session/${sessionId}`)
      let first: string | undefined = await session<string>('GET', '/window')
      return {
        async tab() {
          const handle = first ?? (await session<{ handle: string }>('POST', '/window/new', { type: 'tab' })).handle
          first = undefined
          return tabOf(session, handle)
        },
        async end() {
          await session('DELETE', '').catch(() => {})
          await ended(driver)
          drivers.delete(driver)
        },
      }
    },
    async stop() {
      await Promise.all([...drivers].map(ended))
      await ended(screen)
      rmSync(home, { recursive: true, force: true })
    },
  }
  return engine
}
