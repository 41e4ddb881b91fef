/** Journeys. What every journey starts from, in words a visitor would use. */
import { DatabaseSync } from 'node:sqlite'
import type { DecisionWire } from '@placet/model'
import { test as base, expect, type Page } from '@playwright/test'
import { type Pages, startPages } from './pages.ts'
import { type Stack, startStack } from './stack.ts'

export { expect }

interface Shared {
  stack: Stack
  pages: Pages
}

/** One stack per worker; each test has a browser context of its own, so nothing on a device is shared. */
export const test = base.extend<object, Shared>({
  pages: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const pages = await startPages()
      await use(pages)
      await pages.stop()
    },
    { scope: 'worker' },
  ],
  stack: [
    async ({ pages }, use) => {
      const stack = await startStack(pages.origin)
      pages.tag = `${stack.collector}/s/pages.js`
      await use(stack)
      await stack.stop()
    },
    { scope: 'worker', timeout: 180_000, auto: true },
  ],
})

export const notice = (page: Page) => page.locator('[data-placet="notice"]')
export const preferences = (page: Page) => page.locator('[data-placet="preferences"] dialog')
export const policy = (page: Page) => page.locator('[data-placet="policy"] dialog')
export const accept = (page: Page) => notice(page).locator('[data-placet="accept-all"]').click()
export const reject = (page: Page) => notice(page).locator('[data-placet="reject-all"]').click()
export const openPreferences = (page: Page) => page.locator('[data-placet-open="preferences"]').first().click()

/** What a page left on the device, apart from Placet's own keys and from what remembers that a service was told to stop. */
export async function tracesOn(page: Page): Promise<string[]> {
  const { cookies } = { cookies: await page.context().cookies() }
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
  return [...cookies.map(({ name }) => name), ...keys].filter((name) => !/^(__Host-)?placet|^__(ph|mp)_opt_in_out_/.test(name)).sort()
}

/** The choice cookie's value, or nothing. */
export async function choiceOf(page: Page): Promise<string | undefined> {
  return (await page.context().cookies()).find(({ name }) => name === 'placet')?.value
}

/** The consent id of this device, as the receipt tells it. */
export const consentIdOf = (page: Page): Promise<string | null> =>
  page.evaluate(async () => {
    const { placet } = window as unknown as { placet: { receipt(): Promise<{ consentId: string | null }> } }
    return (await placet.receipt()).consentId
  })

/** Decisions of one device, read from the database file itself, oldest first. */
export function recordsOf(stack: Pick<Stack, 'database'>, consentId: string | null): DecisionWire[] {
  const database = new DatabaseSync(stack.database, { readOnly: true })
  try {
    // What was erased has no body any more.
    const decision = `case when body <> '' then json_extract(body, '$.consentId') end`
    const rows = database.prepare(`select body from record where ${decision} = ? order by leaf_index`).all(consentId)
    return rows.map(({ body }) => JSON.parse(body as string))
  } finally {
    database.close()
  }
}

/** Everything the page asks of other places, from now on. */
export function requestsOf(page: Page): string[] {
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  return urls
}

/** Waits until the tag has started, and not for ever: one that was not found never will. Asks at intervals: a tab behind another draws no frames. */
export const whenReady = (page: Page) =>
  page.waitForFunction(() => 'placet' in window && 'version' in ((window as unknown as { placet: object }).placet ?? {}), undefined, {
    polling: 50,
    timeout: 60_000,
  })

/** Gives held scripts time to show that they are not held. */
export const settle = (page: Page, ms = 400) => page.waitForTimeout(ms)
