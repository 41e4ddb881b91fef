/** Benchmark. Visit: what one platform does to one page, seen through the browser's own counters. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright'
import type { Counted, CountedPage } from '../counted.ts'
import type { Platform } from './platforms.ts'
import { findOnPage, type Seen, watchNotice, watchPage } from './watch.ts'

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
  /** The same for a visitor who has chosen. */
  returnInlineBytes: number
}

/** What a page fetched, as the page itself can tell: bodies as they travelled, compressed; headers are the server's, not the platform's. */
async function trafficOf(page: CountedPage): Promise<{ bytes: number; requests: number }> {
  const entries = await page.evaluate<{ responseStatus: number; encodedBodySize: number }[]>(
    "performance.getEntriesByType('resource').map((entry) => entry.toJSON())",
  )
  const bodies = entries.filter(({ responseStatus }) => responseStatus === 200)
  return { bytes: bodies.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0), requests: bodies.length }
}

const seenIn = (page: CountedPage): Promise<Seen> => page.evaluate('seen')
const markOf = (page: CountedPage, name: string): Promise<number | undefined> =>
  page.evaluate(`performance.getEntriesByName('${name}')[0]?.startTime`)
/** A function with what it is given, as text that runs in a page. */
const sent = (work: (...given: never[]) => unknown, ...given: string[]) => `(${work})(${given.map((one) => JSON.stringify(one)).join()})`

/** Presses what a selector finds, and waits for what follows. */
async function press(page: CountedPage, selector: string): Promise<void> {
  const box = await page.evaluate<{ x: number; y: number } | null>(sent(findOnPage, selector))
  if (!box) throw new Error(`Nothing to press: ${selector}`)
  await page.press(box.x, box.y)
  await pause(700)
}

/**
 * How long each press takes until the page has answered with a frame, ms. In a browser that is driven as in tests: where nothing moves, a bare
 * one without a window draws its next frame late, and a press is told by that frame.
 */
async function answers(driven: Browser, { origin, path, platform }: Visited, { slowdown }: Profile, viewport: Viewport): Promise<Figures> {
  const figures: Figures = {}
  for (const [key, selector] of [
    ['acceptMs', platform?.accept],
    ['rejectMs', platform?.reject],
    ['openMs', platform?.customize],
  ] as const) {
    if (!selector) continue
    const context = await driven.newContext({ locale: 'fr-BE', viewport })
    try {
      const page = await context.newPage()
      const session = await context.newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      await page.addInitScript(watchPage)
      await page.goto(`${origin}${path}`, { waitUntil: 'load' })
      const target = page.locator(selector).first()
      await target.waitFor()
      await pause(600)
      const box = await target.boundingBox()
      if (!box) throw new Error(`Nothing to press: ${selector}`)
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
      await pause(200)
      await page.mouse.down()
      await page.mouse.up()
      await pause(700)
      figures[key] = (await page.evaluate(() => (window as unknown as { seen: Seen }).seen)).inp
    } finally {
      await context.close()
    }
  }
  return figures
}

const untilNotice = (page: CountedPage): Promise<unknown> =>
  page.evaluate(
    "new Promise((seen) => new PerformanceObserver((list) => list.getEntriesByName('notice')[0] && seen(0)).observe({ type: 'mark', buffered: true }))",
  )

export interface Browsers {
  counted: Counted
  driven: Browser
}

interface Viewport {
  width: number
  height: number
}

type Opened = (watches: string[], conditions?: Partial<Profile>) => Promise<CountedPage>

/** A first visit over the profile's line, an acceptance, and a return on a later day. */
async function arrive(
  open: Opened,
  { origin, path, platform, inlineBytes, returnInlineBytes }: Visited,
  profile: Profile,
): Promise<Figures> {
  const page = await open([sent(watchPage), ...(platform ? [sent(watchNotice, platform.notice)] : [])], profile)
  await page.goto(`${origin}${path}`)
  if (platform) await untilNotice(page)
  await pause(600)
  const { lcp, cls } = await seenIn(page)
  const { bytes, requests } = await trafficOf(page)
  const figures: Figures = { bytes: bytes + inlineBytes, requests, lcpMs: lcp, cls }
  const fcpMs = await markOf(page, 'first-contentful-paint')
  const noticeMs = await markOf(page, 'notice')
  if (fcpMs !== undefined) figures.fcpMs = fcpMs
  if (noticeMs !== undefined) figures.noticeMs = noticeMs
  if (platform) await press(page, platform.accept)

  // As on a later day: what was fetched then is gone from the cache, and from the memory of the browser.
  const back = await page.again({ ...profile, isCacheless: true })
  await back.goto(`${origin}${path}`)
  await pause(1300)
  const spent = await back.spent()
  const heldMs = await markOf(back, 'held')
  if (heldMs !== undefined) figures.heldMs = heldMs
  const returned = await trafficOf(back)
  await back.close()
  return { ...figures, returnBytes: returned.bytes + returnInlineBytes, returnScriptMs: spent('ScriptDuration') * 1000 }
}

/** A first visit that nobody watches frame by frame, for what it costs the processor. */
async function work(open: Opened, { origin, path }: Visited): Promise<Figures> {
  const page = await open([sent(watchPage)])
  await page.goto(`${origin}${path}`)
  await pause(1300)
  const spent = await page.spent()
  const figures: Figures = {
    scriptMs: spent('ScriptDuration') * 1000,
    styleMs: (spent('LayoutDuration') + spent('RecalcStyleDuration')) * 1000,
    longMs: (await seenIn(page)).long,
    heapKb: spent('JSHeapUsedSize') / 1024,
    nodes: spent('Nodes'),
  }
  await page.close()
  return figures
}

/** The preferences, for a visitor who has not decided. */
async function weighPreferences(open: Opened, { origin, path, platform, inlineBytes }: Visited): Promise<Figures> {
  if (!platform) return {}
  const page = await open([sent(watchPage), sent(watchNotice, platform.notice)])
  await page.goto(`${origin}${path}`)
  await untilNotice(page)
  await pause(600)
  await press(page, platform.customize)
  const { bytes } = await trafficOf(page)
  await page.close()
  return { openBytes: bytes + inlineBytes }
}

/** Everything about one platform, for visitors who were never here. */
export async function visit(browsers: Browsers, visited: Visited, profile: Profile): Promise<Figures> {
  const viewport: Viewport = profile.slowdown > 1 ? { width: 390, height: 844 } : { width: 1280, height: 800 }
  const open: Opened = (watches, line) => browsers.counted.open({ slowdown: profile.slowdown, viewport, ...line, watches })
  const figures = await answers(browsers.driven, visited, profile, viewport)
  for (const part of [arrive, work, weighPreferences]) Object.assign(figures, await part(open, visited, profile))
  return figures
}
