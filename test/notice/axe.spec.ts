/** Notice. No violation that axe can see: every layout by light, in the dark and in forced colours, on phone and desktop (A11Y-35). */
import { readdirSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { control, expect, layouts, notice, policy, preferences, test, visit } from './support/stage.ts'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const

const texts = new URL('../../packages/site/src/texts/', import.meta.url)
/** Every language that the widget speaks. */
const spoken = readdirSync(texts).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [])
const shown = ['fr', 'de', 'ar'].filter((language) => spoken.includes(language))

async function violationsOn(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const [scheme, media] of Object.entries(schemes)) {
    for (const width of [320, 1280]) {
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 800 })
      const { violations } = await new AxeBuilder({ page }).include('#placet-root').withTags(tags).analyze()
      found.push(
        ...violations.map(({ id, nodes }) => `${scheme} ${width}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
      )
    }
  }
  return found
}

for (const language of shown) {
  for (const layout of layouts) {
    test(`${layout}, ${language}: light, dark and forced colours, 320 and 1280 px`, async ({ page, stage }) => {
      await visit(page, stage, { layout, language })
      expect(await violationsOn(page)).toEqual([])
    })
  }

  test(`preferences and policy, ${language}: light, dark and forced colours, 320 and 1280 px`, async ({ page, stage }) => {
    await visit(page, stage, { language })
    await control(page, 'customize').click()
    await expect(preferences(page)).toBeVisible()
    for (const summary of await preferences(page).locator('section > details > summary').all()) await summary.click()
    for (const summary of await preferences(page).locator('li > details > summary').all()) await summary.click()
    await preferences(page).locator('[data-placet-category="marketing"]').click()
    expect(await violationsOn(page)).toEqual([])
    await page.keyboard.press('Escape')
    if (language === 'ar') return
    await control(page, 'policy-link').click()
    await expect(policy(page)).toBeVisible()
    await policy(page).locator('summary').first().click()
    expect(await violationsOn(page)).toEqual([])
  })
}

const others = spoken.filter((language) => !shown.includes(language))
for (const half of [others.filter((_, i) => i % 2), others.filter((_, i) => !(i % 2))]) {
  test(`a box in ${half.join(', ')}`, async ({ page, stage }) => {
    test.slow()
    for (const language of half) {
      await visit(page, stage, { language })
      await page.setViewportSize({ width: 320, height: 800 })
      const { violations } = await new AxeBuilder({ page }).include('#placet-root').withTags(tags).analyze()
      expect(violations.map(({ id }) => `${language}: ${id}`)).toEqual([])
      expect(await overflowIn(page), language).toEqual([])
    }
  })
}

/** Texts that do not fit their place at this width. */
const overflowIn = (page: Page) =>
  notice(page).evaluate((element) =>
    [element, ...element.children].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.textContent ?? ''),
  )
