/** Benchmark. Pages: what a first visit costs with more held elements, and with more services, at a quarter of the processor's speed. */
import type { Browser } from 'playwright'
import { serve } from '../first-visit/server.ts'
import { watchNotice } from '../first-visit/watch.ts'
import { aGrownSite, weigh } from './a-site.ts'
import { curveOf, type Step } from './curve.ts'

const SLOWDOWN = 4
const TEXT = '<p>Un hébergement simple, rapide et sûr.</p>'.repeat(40)

const heldElements = (count: number): string =>
  Array.from({ length: count }, (_, i) =>
    i % 2
      ? `<img data-consent="analytics" data-src="/held/${i}.png" alt="" width="20" height="20">`
      : `<script type="text/plain" data-consent="analytics">window.ran = (window.ran ?? 0) + 1</script>`,
  ).join('\n')

const pageOf = (name: string, held: number): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Growth</title><script src="/s/${name}.js" async></script></head><body><a href="#" data-placet-open="preferences">Cookies</a>${TEXT}${heldElements(held)}</body></html>`

interface Visit {
  scriptMs: number
  noticeMs: number
}

/** Scripting is counted in a visit of its own: who looks for the notice runs script as well. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const open = async (isWatched: boolean) => {
    const context = await browser.newContext({ locale: 'fr-BE' })
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    if (isWatched) await page.addInitScript(watchNotice, '[data-placet="notice"]')
    await page.goto(url, { waitUntil: 'load' })
    await page.locator('[data-placet="notice"]').waitFor()
    await page.waitForTimeout(500)
    const { metrics } = await session.send('Performance.getMetrics')
    const shownMs = isWatched ? await page.evaluate(() => performance.getEntriesByName('notice')[0]?.startTime ?? Number.NaN) : 0
    await context.close()
    return { scriptMs: 1000 * (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0), noticeMs: shownMs }
  }
  const { scriptMs } = await open(false)
  const { noticeMs } = await open(true)
  return { scriptMs, noticeMs }
}

/** Visits each step in turn, as often as asked. */
async function grow(browser: Browser, runs: number, steps: readonly { size: number; services: number; held: number }[]): Promise<Step[]> {
  const files = new Map<string, string>()
  const { origin, close } = await serve(files)
  const grown: Step[] = steps.map(({ size, services, held }) => {
    const site = aGrownSite(origin, services)
    files.set(`/s/growth-${size}.js`, site.tag.replaceAll('/s/growth.', `/s/growth-${size}.`))
    for (const [name, code] of site.files) files.set(`/s/growth-${size}.${name}.js`, code)
    files.set(`/page-${size}`, pageOf(`growth-${size}`, held))
    const { firstVisit, preferences } = weigh(site)
    return {
      size,
      figures: { 'first visit, bytes': [firstVisit], 'preferences, bytes': [preferences], 'scripting, ms': [], 'notice, ms': [] },
    }
  })
  for (let run = 0; run < runs; run++) {
    for (const { size, figures } of grown) {
      const { scriptMs, noticeMs } = await visit(browser, `${origin}/page-${size}`)
      figures['scripting, ms'] = [...(figures['scripting, ms'] ?? []), scriptMs]
      figures['notice, ms'] = [...(figures['notice, ms'] ?? []), noticeMs]
    }
  }
  close()
  return grown
}

export async function heldGrow(browser: Browser, runs: number): Promise<string[]> {
  const steps = [1, 10, 50, 200].map((held) => ({ size: held, services: 3, held }))
  return curveOf('held elements', await grow(browser, runs, steps))
}

export async function servicesGrow(browser: Browser, runs: number): Promise<string[]> {
  const steps = [3, 10, 30, 60].map((services) => ({ size: services, services, held: 1 }))
  return curveOf('services', await grow(browser, runs, steps))
}
