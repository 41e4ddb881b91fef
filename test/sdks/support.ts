/** SDKs. What each test starts from, and what it looks at. */
import { test as base, type Page } from '@playwright/test'
import { type Sdk, sdks, siteOf, straggler } from './sdks.ts'
import { type Shop, startShop } from './shop.ts'

/** A shop of its own for each test. */
export const test = base.extend<{ shop: Shop }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
  shop: async ({}, use) => {
    const shop = await startShop((id, origin, collector) =>
      siteOf([...sdks, straggler].find((sdk) => sdk.id === id) as Sdk, origin, collector),
    )
    await use(shop)
    await shop.stop()
  },
})

/** Everything that lies on the device, Placet's own apart: kind and name. */
export async function tracesOn(page: Page): Promise<string[]> {
  const cookies = (await page.context().cookies()).map(({ name }) => `cookie ${name}`)
  const others = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `local-storage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `session-storage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexed-db ${name}`),
    ...(await caches.keys()).map((name) => `cache ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service-worker ${new URL(scope).pathname}`),
  ])
  return [...cookies, ...others].filter((trace) => !/ placet(-outbox|-closed)?$/.test(trace)).sort()
}

/** What an SDK sent to the sink since the mark that a withdrawal sets. */
export const sentAfter = ({ sent }: Shop) => sent.slice(sent.lastIndexOf('MARK') + 1)

/** A moment in which whatever got out would have arrived. */
export const settle = (page: Page) => page.waitForTimeout(500)
