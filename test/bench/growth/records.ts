/** Benchmark. Records: how long the dashboard's server takes to answer the rates of a year, and a browser to draw them. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createCollector, openStorage } from '@placet/collector'
import type { Browser } from 'playwright'
import { DAYS, fillYear } from '../fill-year.ts'
import { compiledSites } from '../sites.ts'
import { curveOf } from './curve.ts'

const DAY_MS = 864e5
const dashboardFolder = fileURLToPath(new URL('../../../packages/dashboard/dist', import.meta.url))
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

export async function recordsGrow(browser: Browser, runs: number, most: number): Promise<string[]> {
  const sizes = [100, 1_000, 10_000, 100_000, 1_000_000].filter((size) => size <= most)
  const folder = mkdtempSync(join(tmpdir(), 'placet-growth-'))
  const storage = await openStorage(`file:${join(folder, 'placet.db')}`, { nowMs: Date.now })
  const collector = await createCollector({ storage, sites: await compiledSites(sizes.length), dashboardFolder, log: { level: 'silent' } })
  try {
    const untilMs = (Math.floor(Date.now() / DAY_MS) + 1) * DAY_MS
    const fromMs = untilMs - DAYS * DAY_MS
    for (const [i, size] of sizes.entries()) await fillYear(storage, `site-${i}`, fromMs, size)
    const origin = (await collector.private.listen({ host: 'localhost', port: 0 })).replace(/127\.0\.0\.1|\[::1\]/, 'localhost')
    const page = await (await browser.newContext({ locale: 'fr-BE' })).newPage()
    await page.goto(`${origin}/#site=site-0&days=365`)
    await page.locator('[name="secret"]').fill(String(await collector.newSetupSecret()))
    await page.locator('[name="name"]').fill('Bench')
    await page.locator('[name="password"]').fill('correct horse battery')
    await page.locator('form button[type="submit"]').click()
    await page.locator('[data-figure="shown"]').first().waitFor()
    const steps = sizes.map((size) => ({
      size,
      figures: { 'answer, ms': [] as number[], 'answer, bytes': [] as number[], 'drawn after, ms': [] as number[] },
    }))
    for (let run = 0; run < runs; run++) {
      for (const [i, { figures }] of steps.entries()) {
        const url = `${origin}/v1/site-${i}/stats?from=${dayOf(fromMs)}&to=${dayOf(untilMs - 1)}`
        const [tookMs, bytes] = await page.evaluate(async (asked) => {
          const startMs = performance.now()
          const body = await (await fetch(asked)).text()
          return [performance.now() - startMs, body.length] as const
        }, url)
        figures['answer, ms'].push(tookMs)
        figures['answer, bytes'].push(bytes)
        await page.goto('about:blank')
        await page.goto(`${origin}/#site=site-${i}&days=365`)
        await page.locator('[data-figure="shown"]').first().waitFor()
        figures['drawn after, ms'].push(
          await page.evaluate(() => new Promise<number>((drawn) => requestAnimationFrame(() => drawn(performance.now())))),
        )
      }
    }
    return curveOf('records', steps)
  } finally {
    await collector.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
