/** Notice. Fair: accept and refuse are of one size, one look and one press, in every layout, theme and scheme (LAW-11, LAW-12, A11Y-33). */
import type { Page } from '@playwright/test'
import { control, decided, expect, layouts, notice, test, visit } from './support/stage.ts'

/** What a visitor sees of a button. */
const lookOf = (page: Page, hook: string) =>
  control(page, hook).evaluate((element) => {
    const { width, height } = element.getBoundingClientRect()
    const style = getComputedStyle(element)
    const names = [
      'color',
      'background-color',
      'font-size',
      'font-weight',
      'font-family',
      'border',
      'border-radius',
      'text-decoration',
      'opacity',
    ]
    return { tag: element.tagName, width, height, style: names.map((name) => style.getPropertyValue(name)) }
  })

async function expectEqual(page: Page): Promise<void> {
  const [reject, accept] = [await lookOf(page, 'reject-all'), await lookOf(page, 'accept-all')]
  expect(Math.abs(reject.width - accept.width)).toBeLessThanOrEqual(1)
  expect(Math.abs(reject.height - accept.height)).toBeLessThanOrEqual(1)
  expect(reject.height).toBeGreaterThanOrEqual(44)
  expect([reject.tag, reject.style]).toEqual([accept.tag, accept.style])
}

for (const layout of layouts) {
  test(`${layout}: equal at every width, by light, in the dark, with more contrast and in forced colours`, async ({ page, stage }) => {
    await visit(page, stage, { layout })
    for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { contrast: 'more' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null, ...media })
      for (const width of [320, 390, 900, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        await expectEqual(page)
      }
    }
  })

  test(`${layout}: one press refuses, and the notice is gone within half a second`, async ({ page, stage }) => {
    const before = stage.decisions.length
    await visit(page, stage, { layout })
    await control(page, 'reject-all').click()
    await expect(notice(page)).toHaveCount(0, { timeout: 500 })
    expect(await decided(page)).toBe('reject-all')
    await expect.poll(() => stage.decisions.slice(before).map(({ action }) => action)).toEqual(['reject-all'])
  })
}

for (const theme of ['paper', 'forest', 'night', 'plain', 'rose']) {
  test(`theme ${theme}: equal by light and in the dark`, async ({ page, stage }) => {
    await visit(page, stage, { theme })
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectEqual(page)
    }
  })
}
