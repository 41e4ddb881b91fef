/** Benchmark. Visit: what one platform does to one page, seen through the browser's own counters. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'
import type { Platform } from './platforms.ts'
import { type Seen, watchNotice, watchPage } from './watch.ts'

export interface Profile {
  name: string
  slowdown: number
  roundTripMs: number
  /** Bits per second; none where the line does not count. */
  bitsPerS?: number
}

export const profiles: Profile[] = [
  { name: 'slow-phone', slowdown: 4, roundTripMs: 150, bitsPerS: 1.6e6 },
  { name: 'cable', slowdown: 1, roundTripMs: 28, bitsPerS: 20e6 },
  { name: 'desktop', slowdown: 1, roundTripMs: 2 },
]

/** Figures by name; what a visit did not show is missing. */
export type Figures = Partial<
  Record<
    // First visit, as it arrives.
    | 'bytes'
    | 'requests'
    | 'noticeMs'
    | 'fcpMs'
    | 'lcpMs'
    | 'cls'
    // First visit, as the processor sees it.
    | 'scriptMs'
    | 'styleMs'
    | 'longMs'
    | 'heapKb'
    | 'nodes'
    // Presses.
    | 'acceptMs'
    | 'rejectMs'
    | 'openMs'
    | 'openBytes'
    // Return visit, after an acceptance.
    | 'returnBytes'
    | 'returnScriptMs'
    | 'heldMs',
    number
  >
>

/** What is visited: a page by its path, with the bytes that it carries of the platform itself. */
export interface Visited {
  origin: string
  path: string
  platform?: Platform
  inlineBytes: number
}

interface Opened {
  page: Page
  session: CDPSession
  traffic: { bytes: number; requests: number }
}

const pause = (page: Page, ms: number) => page.waitForTimeout(ms)
const seenIn = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen)
const markOf = (page: Page, name: string): Promise<number | undefined> =>
  page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)

async function openPage(context: BrowserContext, { slowdown, roundTripMs, bitsPerS }: Omit<Profile, 'name'>): Promise<Opened> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  const traffic = { bytes: 0, requests: 0 }
  const bodies = new Set<string>()
  await session.send('Network.enable')
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Document' || response.fromDiskCache || response.status !== 200) return
    bodies.add(requestId)
    traffic.requests++
  })
  // The body as it travelled, compressed; headers are the server's, not the platform's.
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    if (bodies.has(requestId)) traffic.bytes += encodedDataLength
  })
  const throughput = bitsPerS ? bitsPerS / 8 : -1
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: roundTripMs, downloadThroughput: throughput, uploadThroughput: throughput },
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { page, session, traffic }
}

async function countersOf(session: CDPSession): Promise<(name: string) => number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const counters = Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
  return (name) => counters[name] ?? 0
}

/** Presses once, as a hand does: there first, then down and up. How long until the page had answered with a frame. */
async function press(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`Nothing to press: ${selector}`)
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
  await pause(page, 200)
  await page.mouse.down()
  await page.mouse.up()
  await pause(page, 700)
  return (await seenIn(page)).inp
}

/** A first visit over the profile's line, an acceptance, and a return on a later day. */
async function arrive(context: BrowserContext, { origin, path, platform, inlineBytes }: Visited, profile: Profile): Promise<Figures> {
  const { page, traffic } = await openPage(context, profile)
  await page.addInitScript(watchPage)
  if (platform) await page.addInitScript(watchNotice, platform.notice)
  await page.goto(`${origin}${path}`, { waitUntil: 'load' })
  if (platform) await page.waitForFunction(() => performance.getEntriesByName('notice')[0], null, { timeout: 20_000 })
  await pause(page, 600)
  const { lcp, cls } = await seenIn(page)
  const figures: Figures = { bytes: traffic.bytes + inlineBytes, requests: traffic.requests, lcpMs: lcp, cls }
  const fcpMs = await markOf(page, 'first-contentful-paint')
  const noticeMs = await markOf(page, 'notice')
  if (fcpMs !== undefined) figures.fcpMs = fcpMs
  if (noticeMs !== undefined) figures.noticeMs = noticeMs
  if (platform) figures.acceptMs = await press(page, platform.accept)
  await page.close()

  const back = await openPage(context, profile)
  // As on a later day: what was fetched then is gone from the cache.
  await back.session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await back.page.goto(`${origin}${path}`, { waitUntil: 'load' })
  await pause(back.page, 1300)
  const counter = await countersOf(back.session)
  const heldMs = await markOf(back.page, 'held')
  if (heldMs !== undefined) figures.heldMs = heldMs
  return { ...figures, returnBytes: back.traffic.bytes + inlineBytes, returnScriptMs: counter('ScriptDuration') * 1000 }
}

/** A first visit that nobody watches frame by frame, for what it costs the processor; then a refusal, and from a clean start the preferences. */
async function work(context: BrowserContext, { origin, path, platform }: Visited, { slowdown }: Profile): Promise<Figures> {
  const { page, session, traffic } = await openPage(context, { slowdown, roundTripMs: 0 })
  await page.addInitScript(watchPage)
  await page.goto(`${origin}${path}`, { waitUntil: 'load' })
  await pause(page, 1300)
  const counter = await countersOf(session)
  const figures: Figures = {
    scriptMs: counter('ScriptDuration') * 1000,
    styleMs: (counter('LayoutDuration') + counter('RecalcStyleDuration')) * 1000,
    longMs: (await seenIn(page)).long,
    heapKb: counter('JSHeapUsedSize') / 1024,
    nodes: counter('Nodes'),
  }
  if (!platform) return figures
  figures.rejectMs = await press(page, platform.reject)
  await context.clearCookies()
  await page.evaluate(() => {
    localStorage.clear()
    sessionStorage.clear()
  })
  await page.reload({ waitUntil: 'load' })
  await page.locator(platform.customize).first().waitFor()
  await pause(page, 600)
  const before = traffic.bytes
  figures.openMs = await press(page, platform.customize)
  figures.openBytes = traffic.bytes - before
  return figures
}

/** Everything about one platform, in browsers that were never here. */
export async function visit(browser: Browser, visited: Visited, profile: Profile): Promise<Figures> {
  const viewport = profile.slowdown > 1 ? { width: 390, height: 844 } : { width: 1280, height: 800 }
  const figures: Figures = {}
  for (const part of [arrive, work]) {
    const context = await browser.newContext({ locale: 'fr-BE', viewport })
    try {
      Object.assign(figures, await part(context, visited, profile))
    } finally {
      await context.close()
    }
  }
  if (figures.openBytes !== undefined) figures.openBytes += figures.bytes ?? 0
  return figures
}
