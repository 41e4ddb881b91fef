/**
 * Benchmark. Counted: a browser with nothing attached to its pages but the counter of what they spend. What drives a page for a test also listens
 * to it, and then the engine works out for every call where it came from: no visitor pays for that.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { chromium } from 'playwright'

/** How a page comes to its visitor. */
export interface Conditions {
  /** So many times less of the processor; 1 takes nothing. */
  slowdown: number
  viewport?: { width: number; height: number }
  /** Of the line; without, it is the machine's own. */
  roundTripMs?: number
  bitsPerS?: number
  /** As on a later day: nothing of before is in the cache. */
  isCacheless?: boolean
  /** Scripts that run before any of the page's own. */
  watches?: string[]
}

export interface CountedPage {
  /** Goes there; resolves once the page has loaded and has nothing to do. */
  goto(url: string): Promise<void>
  /** What an expression is in the page, as JSON; a promise is awaited. */
  evaluate<T>(expression: string): Promise<T>
  /** Presses once with the mouse, as a hand does: there first, then down and up. */
  press(x: number, y: number): Promise<void>
  /** What this page's process has spent since it went where it is, by the names of Chromium's `Performance.getMetrics`; times in seconds of the processor. */
  spent(): Promise<(name: string) => number>
  /** Another page of the same visitor, in a process that never saw this one, which ends. */
  again(conditions?: Conditions): Promise<CountedPage>
  /** Ends the visitor, and whatever the browser knew of them. */
  close(): Promise<void>
}

export interface Counted {
  version: string
  /** A page for a visitor who was never here. */
  open(conditions: Conditions): Promise<CountedPage>
  close(): Promise<void>
}

type Send = <T>(method: string, params?: object, sessionId?: string) => Promise<T>

/** What nobody sees, and what would speak to the network by itself. */
const FLAGS = [
  '--headless=new',
  '--no-first-run',
  '--disable-extensions',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

async function connect(address: string): Promise<{ send: Send; end(): void }> {
  const socket = new WebSocket(address)
  await new Promise((open, fail) => {
    socket.onopen = open
    socket.onerror = () => fail(new Error(`No browser answers at ${address}.`))
  })
  let last = 0
  const waiting = new Map<number, { resolve(result: never): void; reject(error: Error): void }>()
  socket.onmessage = ({ data }) => {
    const { id, result, error } = JSON.parse(`${data}`)
    const one = waiting.get(id)
    waiting.delete(id)
    if (error) one?.reject(new Error(error.message))
    else one?.resolve(result as never)
  }
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject })
      socket.send(JSON.stringify({ id: last, method, params, sessionId }))
    })
  return { send, end: () => socket.close() }
}

async function openPage(send: Send, browserContextId: string, conditions: Conditions): Promise<CountedPage> {
  const { slowdown, viewport, roundTripMs, bitsPerS, isCacheless, watches = [] } = conditions
  const { targetId } = await send<{ targetId: string }>('Target.createTarget', { url: 'about:blank', browserContextId })
  const { sessionId } = await send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true })
  const tell: Send = (method, params) => send(method, params, sessionId)
  await tell('Performance.enable', { timeDomain: 'threadTicks' })
  await tell('Emulation.setCPUThrottlingRate', { rate: slowdown })
  // Each page is the one in front of its visitor.
  await tell('Emulation.setFocusEmulationEnabled', { enabled: true })
  if (viewport) await tell('Emulation.setDeviceMetricsOverride', { ...viewport, deviceScaleFactor: 1, mobile: false })
  if (watches[0]) await tell('Page.enable')
  for (const source of watches) await tell('Page.addScriptToEvaluateOnNewDocument', { source })
  if (isCacheless || roundTripMs !== undefined) await tell('Network.enable')
  if (isCacheless) await tell('Network.setCacheDisabled', { cacheDisabled: true })
  if (roundTripMs !== undefined) {
    const throughput = bitsPerS ? bitsPerS / 8 : -1
    const line = { offline: false, latency: roundTripMs, downloadThroughput: throughput, uploadThroughput: throughput }
    await tell('Network.emulateNetworkConditions', line)
  }

  async function evaluate<T>(expression: string): Promise<T> {
    const asked = { expression, awaitPromise: true, returnByValue: true }
    const { result, exceptionDetails } = await tell<{ result: { value: T }; exceptionDetails?: object }>('Runtime.evaluate', asked)
    if (exceptionDetails) throw new Error(`In the page: ${JSON.stringify(exceptionDetails)}`)
    return result.value
  }

  return {
    evaluate,
    async goto(url) {
      await evaluate('void (window.isBefore = true)')
      await tell('Page.navigate', { url })
      const loaded = `window.isBefore || new Promise((done) => {
        const rest = () => requestIdleCallback(() => done(false), { timeout: 2000 })
        if (document.readyState === 'complete') rest()
        else addEventListener('load', rest)
      })`
      // The page before may still be there, and leave while it is asked.
      while (await evaluate(loaded).catch(() => true)) await pause(20)
    },
    async press(x, y) {
      const mouse = (type: string) =>
        tell('Input.dispatchMouseEvent', { type, x, y, ...(type !== 'mouseMoved' && { button: 'left', clickCount: 1 }) })
      await mouse('mouseMoved')
      await pause(200)
      await mouse('mousePressed')
      await mouse('mouseReleased')
    },
    async spent() {
      const { metrics } = await tell<{ metrics: { name: string; value: number }[] }>('Performance.getMetrics')
      const byName = new Map(metrics.map(({ name, value }) => [name, value]))
      return (name) => byName.get(name) ?? 0
    },
    async again(next = conditions) {
      const page = await openPage(send, browserContextId, next)
      await send('Target.closeTarget', { targetId })
      return page
    },
    async close() {
      await send('Target.disposeBrowserContext', { browserContextId })
    },
  }
}

/** Starts a browser of its own, and ends it with everything it wrote. */
export async function startCounted(): Promise<Counted> {
  const folder = await mkdtemp(join(tmpdir(), 'placet-counted-'))
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const command = process.env.CHROMIUM_PATH ?? chromium.executablePath()
  const browser = spawn(
    command,
    [...FLAGS, ...root, '--lang=fr-BE', '--remote-debugging-port=0', `--user-data-dir=${folder}`, 'about:blank'],
    { stdio: 'ignore' },
  )
  // Whatever ends this run, the browser goes with it.
  process.once('exit', () => browser.kill())
  const ended = new Promise<void>((done) => browser.once('exit', () => done()))
  browser.once('error', (error) => console.error(`${command} could not be started: ${error.message}`))
  const portFile = join(folder, 'DevToolsActivePort')
  while (!existsSync(portFile) || !(await readFile(portFile, 'utf8')).includes('\n/')) {
    if (browser.exitCode !== null) throw new Error(`${command} ended before it answered.`)
    await pause(50)
  }
  const [port, path] = (await readFile(portFile, 'utf8')).split('\n')
  const { send, end } = await connect(`ws://127.0.0.1:${port}${path}`)
  const { product } = await send<{ product: string }>('Browser.getVersion')
  return {
    version: product,
    async open(conditions) {
      const { browserContextId } = await send<{ browserContextId: string }>('Target.createBrowserContext')
      return openPage(send, browserContextId, conditions)
    },
    async close() {
      await send('Browser.close').catch(() => {})
      end()
      await ended
      await rm(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
