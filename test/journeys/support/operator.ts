/** Journeys. Operator: whoever sets the collector up and works with the dashboard. */
import { expect, type Page } from '@playwright/test'
import type { Stack } from './stack.ts'

/** Makes the first account, on the page that the address names. */
export async function setUp(page: Page, stack: Stack, hash = ''): Promise<void> {
  await page.goto(`${stack.dashboard}/${hash}`)
  await page.locator('[name="secret"]').fill(stack.setupSecret)
  await page.locator('[name="name"]').fill('Claire')
  await page.locator('[name="password"]').fill('vingt-trois novembre')
  await page.locator('form button[type="submit"]').click()
  await expect(page.locator('main[data-page="open"]')).toBeVisible()
}

/** Nothing stands out of the page on either side. */
export const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
