/** Engines. Playwright: one tab and one profile in words of `engine.ts`, for the two engines that Playwright drives here. */
import type { BrowserContext, Page } from 'playwright'
import type { Profile, Tab } from './engine.ts'

const TIMEOUT_MS = 20_000

function tabOf(page: Page): Tab {
  return {
    async open(url) {
      // A page that is just going by itself wins over the visitor, who presses again.
      await page.goto(url).catch((error) => {
        if (!/interrupted by another navigation|NS_BINDING_ABORTED|ERR_ABORTED/.test(error.message)) throw error
        return page.goto(url)
      })
    },
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
