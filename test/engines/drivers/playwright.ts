/** Engines. Playwright: one tab and one profile in words of `engine.ts`, for the two engines that Playwright drives here. */
import type { BrowserContext, Page } from 'playwright'
import type { Profile, Tab } from './engine.ts'

const TIMEOUT_MS = 20_000

function tabOf(page: Page): Tab {
  return {
    open: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    read: (expression) => page.evaluate(expression),
    press: (selector) => page.locator(selector).first().click({ noWaitAfter: true }),
    cookies: () => page.context().cookies(page.url()),
    close: () => page.close(),
  }
}

export function profileOf(context: BrowserContext): Profile {
  context.setDefaultTimeout(TIMEOUT_MS)
  return { tab: async () => tabOf(await context.newPage()), end: () => context.close() }
}
