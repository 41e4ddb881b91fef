/** Benchmark. Visit: what one platform does to one page, seen through the browser's own counters. */
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright'
import type { Platform } from './platforms.ts'

export interface Profile {
  name: string
  slowdown: number
  roundTripMs: number
  /** Bits per second; none where the line does not count. */
  bitsPerS?: number
}

/** Figures by name; what a visit did not show is missing. */
export type Figures = Partial<
  Record<
    | 'bytes'
    | 'requests'
    | 'noticeMs'
    | 'fcpMs'
    | 'lcpMs'
    | 'cls'
    | 'scriptMs'
    | 'styleMs'
    | 'longMs'
    | 'heapKb'
    | 'nodes'
    | 'acceptMs'
    | 'openBytes'
    | 'returnBytes'
    | 'returnRequests'
    | 'returnScriptMs'
    | 'heldMs',
    number
  >
>

/** Runs in the page before anything else: notes the first frame with the notice in it, and what the page's observers see. */
function watch(selector: string): void {
  const seen = { lcp: 0, cls: 0, long: 0, inp: 0 }
  const observe = (type: string, each: (entry: never) => void, options: object = {}) => {
    try {
      new PerformanceObserver((list) => list.getEntries().forEach(each as never)).observe({ type, buffered: true, ...options })
    } catch {}
  }
  observe('largest-contentful-paint', (entry: PerformanceEntry) => {
    seen.lcp = entry.startTime
  })
  observe('layout-shift', (entry: { value: number }) => {
    seen.cls += entry.value
  })
  observe('longtask', (entry: PerformanceEntry) => {
    seen.long += entry.duration
  })
  observe(
    'event',
    (entry: PerformanceEntry & { interactionId: number }) => {
      if (entry.interactionId) seen.inp = Math.max(seen.inp, entry.duration)
    },
    { durationThreshold: 16 },
  )
  const find = (root: Document | ShadowRoot): Element | undefined => {
    const found = root.querySelector(selector)
    if (found) return found
    for (const host of root.querySelectorAll('*')) {
      const inside = host.shadowRoot && find(host.shadowRoot)
      if (inside) return inside
    }
    return undefined
  }
  const look = () => {
    const notice = find(document)
    const box = notice?.getBoundingClientRect()
    // Fading in counts from the first frame that shows something of it.
    if (
      notice &&
      box &&
      box.height > 20 &&
      box.top < innerHeight &&
      +getComputedStyle(notice).opacity > 0 &&
      getComputedStyle(notice).visibility === 'visible'
    )
      requestAnimationFrame(() => performance.mark('notice'))
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
  Object.assign(window, { seen })
}

const markOf = (page: Page, name: string): Promise<number | undefined> =>
  page.evaluate((mark) => performance.getEntriesByName(mark)[0]?.startTime, name)

async function openPage(
  context: BrowserContext,
  { slowdown, roundTripMs, bitsPerS }: Profile,
): Promise<{ page: Page; session: CDPSession; traffic: { bytes: number; requests: number } }> {
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
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: roundTripMs },
    ...{ downloadThroughput: bitsPerS ? bitsPerS / 8 : -1, uploadThroughput: bitsPerS ? bitsPerS / 8 : -1 },
  })
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  return { page, session, traffic }
}

async function countersOf(session: CDPSession): Promise<Record<string, number>> {
  const { metrics } = await session.send('Performance.getMetrics')
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]))
}

/** One first visit, an answer, and a return, in a browser that was never here. `inline` is what the page itself carries of the platform. */
export async function visit(
  browser: Browser,
  origin: string,
  path: string,
  platform: Platform | undefined,
  profile: Profile,
  inlineBytes: number,
): Promise<Figures> {
  const context = await browser.newContext({
    locale: 'fr-BE',
    viewport: profile.slowdown > 1 ? { width: 390, height: 844 } : { width: 1280, height: 800 },
  })
  try {
    await context.addInitScript(watch, platform?.notice ?? '#nobody')
    const first = await openPage(context, profile)
    await first.page.goto(`${origin}${path}`, { waitUntil: 'load' })
    if (platform) await first.page.waitForFunction(() => performance.getEntriesByName('notice')[0], null, { timeout: 20_000 })
    await first.page.waitForTimeout(700)
    const counters = await countersOf(first.session)
    const seen = await first.page.evaluate(() => (window as unknown as { seen: { lcp: number; cls: number; long: number } }).seen)
    const fcpMs = await markOf(first.page, 'first-contentful-paint')
    const noticeAt = await markOf(first.page, 'notice')
    const figures: Figures = {
      bytes: first.traffic.bytes + inlineBytes,
      requests: first.traffic.requests,
      ...(fcpMs !== undefined && { fcpMs }),
      ...(noticeAt !== undefined && { noticeMs: noticeAt }),
      ...{ lcpMs: seen.lcp, cls: seen.cls, longMs: seen.long },
      scriptMs: (counters.ScriptDuration ?? 0) * 1000,
      styleMs: ((counters.LayoutDuration ?? 0) + (counters.RecalcStyleDuration ?? 0)) * 1000,
      heapKb: (counters.JSHeapUsedSize ?? 0) / 1024,
      nodes: counters.Nodes ?? 0,
    }
    if (!platform) return figures
    await first.page.locator(platform.accept).first().click()
    await first.page.waitForTimeout(600)
    figures.acceptMs = await first.page.evaluate(() => (window as unknown as { seen: { inp: number } }).seen.inp)
    await first.page.close()
    const back = await openPage(context, profile)
    // As on a later day: what was fetched then is gone from the cache.
    await back.session.send('Network.setCacheDisabled', { cacheDisabled: true })
    await back.page.goto(`${origin}${path}`, { waitUntil: 'load' })
    await back.page.waitForTimeout(700)
    const held = await markOf(back.page, 'held')
    return {
      ...figures,
      returnBytes: back.traffic.bytes + inlineBytes,
      returnRequests: back.traffic.requests,
      returnScriptMs: ((await countersOf(back.session)).ScriptDuration ?? 0) * 1000,
      ...(held !== undefined && { heldMs: held }),
    }
  } finally {
    await context.close()
  }
}
