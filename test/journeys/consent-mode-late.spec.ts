/** Advanced Consent Mode: a default that comes too late to hold anything back is an error, which the page is told (GCM-02). */
import { expect, test } from '@playwright/test'
import { startVideoSite } from './support/video-site.ts'

const heard = '<script>faults = []; document.addEventListener("placet:fault", (event) => faults.push(event.detail.code))</script>'
const early = '<script>dataLayer = []; (function () { dataLayer.push(arguments) })("js", new Date())</script>'

for (const [name, head, faults] of [
  ['first in the page', (tag: string) => `<script src="${tag}"></script>`, []],
  ['async', (tag: string) => `<script src="${tag}" async></script>`, ['CONSENT_MODE_LATE']],
  ['after a command of Google', (tag: string) => `${early}<script src="${tag}"></script>`, ['CONSENT_MODE_LATE']],
] as const)
  test(`the tag ${name}: ${faults[0] ?? 'in time'}`, async ({ page }) => {
    const site = await startVideoSite('', { services: ['ga4'], googleConsentMode: 'advanced' }, (tag) => heard + head(tag))
    await page.goto(site.page)
    await expect(page.locator('[data-placet="notice"]')).toBeVisible()
    const seen = await page.evaluate(() => {
      const { faults, dataLayer } = window as unknown as { faults: string[]; dataLayer: Record<number, unknown>[] }
      return { faults, commands: dataLayer.map((entry) => [entry[0], entry[1]].join(' ')) }
    })
    expect(seen.faults).toEqual(faults)
    expect(seen.commands.filter((command) => command === 'consent default')).toHaveLength(1)
    await site.stop()
  })
