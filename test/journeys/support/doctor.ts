/** Journeys. The consent doctor's panel, in words a web developer would use. */
import type { BrowserContext, Locator, Page } from '@playwright/test'

export const doctor = (page: Page): Locator => page.locator('[data-placet="doctor"] .sheet')
export const headline = (page: Page): Locator => doctor(page).locator('.head [role="status"]')
export const finding = (page: Page, kind: string): Locator => doctor(page).locator(`details[data-kind="${kind}"]`)

/** Kinds of findings on the panel, in its order. */
export const kindsOn = (page: Page): Promise<(string | null)[]> =>
  doctor(page)
    .locator('details[data-kind]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')))

/** Hosts of nobody: each answers with nothing, so that no page waits for a name that does not exist. */
export const answerForEveryHost = (context: BrowserContext): Promise<unknown> =>
  context.route(/^https:\/\/[^/]*(\.example|posthog\.com|googletagmanager\.com)\//, (route) =>
    route.fulfill({ status: 200, contentType: 'text/javascript', body: '' }),
  )
