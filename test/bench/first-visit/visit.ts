/** Benchmark. Visit: what one platform does to one page, seen through the browser's own counters. */
import { setTimeout as pause } from 'node:timers/promises'
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

/** Presses what a selector finds, once it is there, and waits for what follows. Returns how long until the page had answered with a frame, ms. */
async function press(page: CountedPage, selector: string): Promise<number> {
  const box = await page.evaluate<{ x: number; y: number } | null>(sent(findOnPage, selector))
  if (!box) throw new Error(`Nothing to press: ${selector}`)
  await page.press(box.x, box.y)
  await pause(700)
  return (await seenIn(page)).inp
}

const untilNotice = (page: CountedPage): Promise<unknown> =>
  page.evaluate(
    "new Promise((seen) => new PerformanceObserver((list) => list.getEntriesByName('notice')[0] && seen(0)).observe({ type: 'mark', buffered: true }))",
  )

type Opened = (watches: string[], conditions?: Partial<Profile>) => Promise<CountedPage>

/** A first visit over the profile's line, an acceptance, and a return on a later day. */
async function arrive(open: Opened, { origin, path, platform, inlineBytes }: Visited, profile: Profile): Promise<Figures> {
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
  if (platform) figures.acceptMs = await press(page, platform.accept)

  // As on a later day: what was fetched then is gone from the cache, and from the memory of the browser.
  const back = await page.again({ ...profile, isCacheless: true })
  await back.goto(`${origin}${path}`)
  await pause(1300)
  const spent = await back.spent()
  const heldMs = await markOf(back, 'held')
  if (heldMs !== undefined) figures.heldMs = heldMs
  const returned = await trafficOf(back)
  await back.close()
  return { ...figures, returnBytes: returned.bytes + inlineBytes, returnScriptMs: spent('ScriptDuration') * 1000 }
}

/** A first visit that nobody watches frame by frame, for what it costs the processor; then a refusal. */
async function work(open: Opened, { origin, path, platform }: Visited): Promise<Figures> {
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
  if (platform) figures.rejectMs = await press(page, platform.reject)
  await page.close()
  return figures
}

/** The preferences, for a visitor who has not decided. */
async function openPreferences(open: Opened, { origin, path, platform, inlineBytes }: Visited): Promise<Figures> {
  if (!platform) return {}
  const page = await open([sent(watchPage), sent(watchNotice, platform.notice)])
  await page.goto(`${origin}${path}`)
  await untilNotice(page)
  await pause(600)
  const openMs = await press(page, platform.customize)
  const { bytes } = await trafficOf(page)
  await page.close()
  return { openMs, openBytes: bytes + inlineBytes }
}

/** Everything about one platform, for visitors who were never here. */
export async function visit(browser: Counted, visited: Visited, profile: Profile): Promise<Figures> {
  const viewport = profile.slowdown > 1 ? { width: 390, height: 844 } : { width: 1280, height: 800 }
  const open: Opened = (watches, line) => browser.open({ slowdown: profile.slowdown, viewport, ...line, watches })
  const figures: Figures = {}
  for (const part of [arrive, work, openPreferences]) Object.assign(figures, await part(open, visited, profile))
  return figures
}
