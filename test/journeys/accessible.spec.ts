/** Journey. Everyone: keyboard alone, and no violation that axe can see, on every layer and page (A11Y). */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { choiceOf, expect, notice, openPreferences, policy, preferences, reject, test } from './support/journey.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [390, 1280]) {
    // With `npm test` go the phone by day and the desktop by night.
    const tag = (width === 390) === (colorScheme === 'light') ? [] : ['@long']
    test(`no violation on notice, preferences, policy and pages, ${colorScheme}, ${width} px`, { tag }, async ({ page, stack }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      await page.goto(`${stack.demo}/fr/`)
      await expect(notice(page)).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
      await notice(page).locator('[data-placet="customize"]').click()
      await expect(preferences(page)).toBeVisible()
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await notice(page).locator('[data-placet="policy-link"]').click()
      await expect(policy(page)).toBeVisible()
      await policy(page).locator('summary').nth(2).click()
      expect(await violationsOn(page)).toEqual([])
      await page.keyboard.press('Escape')
      await reject(page)
      for (const path of [width === 390 ? 'hebergement' : 'cloud', 'contact', 'confidentialite']) {
        await page.goto(`${stack.demo}/fr/${path}`)
        expect(await violationsOn(page)).toEqual([])
      }
    })
  }
}

test('by keyboard alone: the notice is met first, refusing is one key, and the preferences give the focus back', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.demo}/fr/`)
  await expect(notice(page)).toBeVisible()
  // The notice takes no focus by itself.
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)
  const met: (string | null)[] = []
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab')
    met.push(await page.evaluate(() => document.activeElement?.getAttribute('data-placet') ?? null))
    if (met.at(-1) === 'customize') break
  }
  expect(met.slice(-3)).toEqual(['reject-all', 'accept-all', 'customize'])
  expect(met).not.toContain(null)

  await page.keyboard.press('Enter')
  await expect(preferences(page)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(preferences(page)).toBeHidden()
  expect(await choiceOf(page)).toBeUndefined()
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-placet'))).toBe('customize')

  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(notice(page)).toHaveCount(0)
  await expect.poll(() => choiceOf(page)).toMatch(/~reject-all~/)
})

test('by keyboard alone: a category is switched on and saved', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/`)
  await reject(page)
  await page.locator('[data-placet-open="preferences"]').first().focus()
  await page.keyboard.press('Enter')
  await expect(preferences(page)).toBeVisible()
  const analytics = preferences(page).locator('[data-placet-category="analytics"]')
  await analytics.focus()
  await page.keyboard.press('Space')
  await expect(analytics).toHaveAttribute('aria-checked', 'true')
  await preferences(page).locator('[data-placet="save"]').focus()
  await page.keyboard.press('Enter')
  await expect.poll(() => choiceOf(page)).toMatch(/analytics_1_/)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-placet-open'))).toBe('preferences')
})

test('the policy summary has a line per section, and each opens its facts and leads to the same section of the full text', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.demo}/fr/`)
  await notice(page).locator('[data-placet="policy-link"]').click()
  const sections = policy(page).locator('details')
  await expect(sections).toHaveCount(11)
  const rights = sections.filter({ has: page.locator('a[href$="#rights"]') })
  await rights.locator('summary').click()
  await expect(rights.locator('li').first()).toBeVisible()
  await rights.locator('a[href$="#rights"]').click()
  await expect(page).toHaveURL(`${stack.demo}/fr/confidentialite#rights`)
  await expect(page.locator('section#rights')).toBeVisible()
})

test('the preferences name each cookie with purpose, setter, reader and lifetime (LAW-19), also inside the policy page', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.demo}/fr/`)
  await reject(page)
  await openPreferences(page)
  // A table per cookie, which reads well on a phone too: its name on top, each fact with its head.
  const tables = preferences(page).locator('table')
  await expect(tables.nth(8)).toBeAttached()
  for (const table of await tables.all()) {
    await expect(table.locator('caption')).not.toBeEmpty()
    await expect(table.locator('th[scope="row"]')).toHaveCount(5)
    for (const fact of await table.locator('td').all()) await expect(fact).not.toBeEmpty()
  }
  await page.goto(`${stack.demo}/fr/confidentialite`)
  const panel = page.locator('[data-placet-embed="cookies"]')
  await expect(panel.locator('table').first()).toBeVisible()
  await expect(panel).toContainText('_adp_id')
})
