/** Notice. Page and widget leave each other alone: no style of a page hides or changes the choices, and ours changes nothing in the page. */
import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { control, decided, expect, layouts, notice, preferences, test, visit } from './support/stage.ts'

const style = (file: string) => readFileSync(new URL(`../node_modules/${file}`, import.meta.url), 'utf8')

const hostile: Record<string, string> = {
  'everything unset': '* { all: unset !important }',
  'every button gone': 'button { display: none !important } a, h2, p { visibility: hidden !important }',
  'our names aimed at': `[data-placet], #placet-root, #placet-root * { display: none !important; opacity: 0 !important; visibility: hidden !important;
    position: static !important; width: 0 !important; height: 0 !important; transform: scale(0) !important; clip-path: inset(50%) !important;
    pointer-events: none !important; filter: blur(9px) !important; content-visibility: hidden !important; animation: none !important }
    [data-placet="reject-all"] { font-size: 6px !important; color: #eee !important; background: #fff !important; order: 9 !important; float: left !important }`,
  'pseudo-elements before everything': `*::before, *::after { content: "Accept!" !important; display: block !important; position: fixed !important;
    inset: 0 !important; background: red !important; z-index: 2147483647 !important }`,
  'a page that moves and covers': `html, body { transform: scale(.5) rotate(3deg); filter: grayscale(1); overflow: hidden; font-size: 4px; direction: rtl; text-transform: uppercase }
    body::after { content: ""; position: fixed; inset: 0; background: #000; z-index: 2147483647 }`,
  Bootstrap: style('bootstrap/dist/css/bootstrap.css'),
  'Tailwind preflight': style('tailwindcss/preflight.css'),
}

/** Where everything stands and how it looks, in numbers and colours. */
const pictureOf = (page: Page) =>
  notice(page).evaluate((host) => {
    const read = (element: Element) => {
      const style = getComputedStyle(element)
      const { x, y, width, height } = element.getBoundingClientRect()
      const names = [...style]
        .filter((name) => !/^--(?!placet)|^(block|inline)-size$|^-webkit-locale|perspective-origin|transform-origin/.test(name))
        .sort()
      return [
        [x, y, width, height].map(Math.round).join(),
        ...names.map((name) => `${name}:${style.getPropertyValue(name)}`),
        ...['::before', '::after'].map((pseudo) => getComputedStyle(element, pseudo).content),
      ]
    }
    return [host, ...host.children].map((element) => [element.getAttribute('data-placet') ?? element.tagName, ...read(element)])
  })

for (const layout of layouts) {
  for (const [name, css] of Object.entries(hostile)) {
    test(`${layout}: ${name}`, async ({ page, stage }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await visit(page, stage, { layout })
      const alone = await pictureOf(page)
      await page.goto(stage.page({ layout, css }))
      await expect.poll(() => notice(page).count()).toBe(1)
      expect(await pictureOf(page)).toEqual(alone)
      // A real press at the middle of the button, as a visitor's, on whatever lies on top there.
      await control(page, 'reject-all').click()
      await expect(notice(page)).toHaveCount(0)
      expect(await decided(page)).toBe('reject-all')
    })
  }
}

for (const [name, css] of Object.entries(hostile)) {
  test(`preferences: ${name}`, async ({ page, stage }) => {
    await page.goto(stage.page({ css }))
    await control(page, 'customize').click()
    await expect(preferences(page)).toBeVisible()
    await preferences(page).locator('[data-placet-category="analytics"]').click()
    await preferences(page).locator('[data-placet="save"]').click()
    await expect.poll(() => decided(page)).toBe('save')
  })
}

test('our style changes nothing in the page', async ({ page, stage }) => {
  const pageLooks = () =>
    page.evaluate(() =>
      [document.documentElement, document.body, ...document.querySelectorAll('main, main *')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect()
        const style = getComputedStyle(element)
        return [element.tagName, x, y, width, height, ...[...style].map((name) => `${name}:${style.getPropertyValue(name)}`)].join()
      }),
    )
  for (const css of ['', hostile.Bootstrap ?? '']) {
    await page.goto(stage.page({ css, tag: false }))
    const alone = await pageLooks()
    for (const layout of layouts) {
      await visit(page, stage, { layout, css })
      expect(await pageLooks(), layout).toEqual(alone)
      await control(page, 'customize').click()
      await expect(preferences(page)).toBeVisible()
      expect(await pageLooks(), `${layout}, preferences`).toEqual(alone)
    }
  }
})
