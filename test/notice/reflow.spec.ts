/** Notice. Reflow: at 400 % zoom, with wider text spacing and with letters of twice the size, all is there and can be reached (A11Y-04, 07, 08, 10, 18). */
import type { Locator, Page } from '@playwright/test'
import { coveredFocus, showAll } from './support/in-sight.ts'
import { control, decided, expect, layouts, notice, policy, preferences, test, visit } from './support/stage.ts'

/** 400 % of 1280 x 1024, the same held upright and held flat, and a window that is only low. */
const zoomed = [
  { width: 320, height: 256 },
  { width: 320, height: 640 },
  { width: 640, height: 256 },
  { width: 1024, height: 300 },
]
const usual = [
  { width: 320, height: 640 },
  { width: 390, height: 700 },
  { width: 1280, height: 800 },
]

interface Way {
  screens: { width: number; height: number }[]
  /** Before the page is opened. */
  prepare?(page: Page): Promise<unknown>
  /** Once something is drawn. */
  apply?(page: Page): Promise<unknown>
}

const ways: Record<string, Way> = {
  '400 % zoom': { screens: zoomed },
  'text spacing': { screens: usual, apply: widenSpacing },
  'letters of twice the size': {
    screens: usual,
    // What a visitor sets in their browser: every size that is told in `em` of a page's own beginning follows it.
    prepare: async (page) =>
      (await page.context().newCDPSession(page)).send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } }),
  },
}

/** The spacing of WCAG 1.4.12, as a visitor's own style sheet has it: such a sheet is heard in shadow trees, and before any that is ours. */
function widenSpacing(page: Page): Promise<void> {
  return page.evaluate(() => {
    const text = 'line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important'
    const after = 'margin-bottom: 2em !important'
    const css = `*, ::slotted(*), :host { ${text} } p { ${after} } ::slotted(p) { ${after} }`
    const roots = (within: ParentNode): ShadowRoot[] =>
      [...within.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? [shadowRoot, ...roots(shadowRoot)] : []))
    for (const root of roots(document)) {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(css)
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]
    }
  })
}

/** Turns the wheel over the middle of a box until its control is under the pointer, and presses it. */
async function pressByPointer(page: Page, within: Locator, target: Locator): Promise<void> {
  const box = await within.boundingBox()
  await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2)
  // A part of the box at a time, so that nothing in it is turned past; in steps of a fixed size a tall box takes longer than there is.
  const turn = (box?.height ?? 240) / 4
  await expect(async () => {
    await page.mouse.wheel(0, turn)
    const { x, y, isThere } = await target.evaluate(async (element) => {
      // The wheel is heard at once, and turns the page a while longer: where the control stands is known once it stands still.
      const place = () => element.getBoundingClientRect()
      for (let was = Number.NaN; was !== place().top; ) {
        was = place().top
        await new Promise((later) => setTimeout(later, 100))
      }
      const { left, top, width, height } = place()
      const [x, y] = [left + width / 2, top + height / 2]
      let hit = document.elementFromPoint(x, y)
      while (hit?.shadowRoot && hit !== element && hit.shadowRoot.elementFromPoint(x, y) !== hit)
        hit = hit.shadowRoot.elementFromPoint(x, y)
      return { x, y, isThere: hit === element }
    })
    expect(isThere).toBe(true)
    await page.mouse.click(x, y)
  }).toPass({ intervals: [30], timeout: 20_000 })
}

for (const [name, { screens, prepare, apply }] of Object.entries(ways)) {
  const open = async (page: Page, stage: Parameters<typeof visit>[1], layout: string, screen: { width: number; height: number }) => {
    await page.setViewportSize(screen)
    await visit(page, stage, { layout, language: 'de', css: 'body { overflow-wrap: anywhere } input { max-width: 90% }' })
    await apply?.(page)
  }

  for (const layout of layouts) {
    test(`${layout}, ${name}: all is there, and either choice is made by key and by pointer`, async ({ page, stage }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await prepare?.(page)
      for (const screen of screens) {
        const on = `${screen.width} x ${screen.height}`
        await open(page, stage, layout, screen)
        expect(await showAll(notice(page)), on).toEqual([])
        expect(await page.evaluate(() => document.documentElement.scrollWidth), on).toBeLessThanOrEqual(screen.width)
        if (layout !== 'modal') {
          await control(page, 'customize').focus()
          for (let i = 0; i < 12; i++) {
            await page.keyboard.press('Tab')
            expect(await coveredFocus(page), `${on}, stop ${i}`).toBeUndefined()
          }
        }
        for (const hook of ['reject-all', 'accept-all']) {
          await open(page, stage, layout, screen)
          for (let i = 0; i < 12 && !(await control(page, hook).evaluate((element) => element === document.activeElement)); i++)
            await page.keyboard.press('Tab')
          expect(await coveredFocus(page), `${on}, ${hook}`).toBeUndefined()
          await page.keyboard.press('Enter')
          await expect.poll(() => decided(page)).toBe(hook)
          await page.context().clearCookies()

          await open(page, stage, layout, screen)
          await pressByPointer(page, notice(page), control(page, hook))
          await expect.poll(() => decided(page)).toBe(hook)
          await page.context().clearCookies()
        }
      }
    })
  }

  test(`preferences and policy, ${name}: all is there, and every choice is made by key and by pointer`, async ({ page, stage }) => {
    test.slow()
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await prepare?.(page)
    for (const screen of screens) {
      const on = `${screen.width} x ${screen.height}`
      await open(page, stage, 'box', screen)
      await control(page, 'policy-link').click()
      await expect(policy(page)).toBeVisible()
      await apply?.(page)
      for (const summary of await policy(page).locator('summary').all()) await summary.click()
      expect(await showAll(policy(page)), `policy, ${on}`).toEqual([])
      await page.keyboard.press('Escape')

      for (const hook of ['reject-all', 'accept-all', 'save']) {
        for (const way of ['key', 'pointer']) {
          await open(page, stage, 'box', screen)
          await control(page, 'customize').click()
          await expect(preferences(page)).toBeVisible()
          await apply?.(page)
          const button = preferences(page).locator(`[data-placet="${hook}"]`)
          if (hook === 'save' && way === 'key') {
            for (const summary of await preferences(page).locator('summary').all()) await summary.click()
            expect(await showAll(preferences(page)), `preferences, ${on}`).toEqual([])
          }
          if (way === 'pointer') await pressByPointer(page, preferences(page), button)
          else {
            await preferences(page).locator('h2').focus()
            await page.keyboard.press('Shift+Tab')
            for (let i = 0; i < 4 && !(await button.evaluate((element) => element.matches(':focus'))); i++)
              await page.keyboard.press('Shift+Tab')
            expect(await coveredFocus(page), `${on}, ${hook}`).toBeUndefined()
            await page.keyboard.press('Enter')
          }
          await expect.poll(() => decided(page)).toBe(hook)
          await page.context().clearCookies()
        }
      }
    }
  })
}
