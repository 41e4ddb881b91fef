/** Notice. Lines: what belongs together stands together, and what does not keeps its distance, on a phone and on a wide screen. */
import type { Locator } from '@playwright/test'
import { control, expect, layouts, notice, preferences, test, visit } from './support/stage.ts'

/** Where the letters of an element stand, which is not where its box does. */
const lettersOf = (element: Locator) =>
  element.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    const { top, bottom, height } = range.getBoundingClientRect()
    return { top, bottom, height }
  })

for (const layout of layouts) {
  test(`${layout}: links that share a line stand on it, and a number stands beside what it counts`, async ({ page, stage }) => {
    await visit(page, stage, { layout })
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      const [button, link] = [await lettersOf(control(page, 'partners')), await lettersOf(control(page, 'policy-link'))]
      if (Math.abs(button.top - link.top) < button.height) expect(Math.abs(button.top - link.top), `${width}`).toBeLessThan(0.1)
    }
    const isTogether = () =>
      notice(page)
        .locator('p')
        .nth(2)
        .evaluate((element) => {
          const text = element.firstChild as Text
          const number = text.data.search(/\d/)
          const lineAt = (at: number) => {
            const range = document.createRange()
            range.setStart(text, at)
            range.setEnd(text, at + 1)
            return range.getBoundingClientRect().top
          }
          return lineAt(number) === lineAt(number + 2)
        })
    for (let width = 320; width < 480; width += 5) {
      await page.setViewportSize({ width, height: 800 })
      expect(await isTogether(), `${width}`).toBe(true)
    }
  })
}

test('preferences: a name of two lines keeps its distance, and a heading the line to itself', async ({ page, stage }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await visit(page, stage)
  await control(page, 'customize').click()
  const panel = preferences(page)
  const functional = panel.locator('section').nth(1)
  const name = await lettersOf(functional.locator('h3'))
  const description = await lettersOf(functional.locator('> p').first())
  expect(name.height, 'a name of two lines').toBeGreaterThan(40)
  expect(description.top - name.bottom).toBeGreaterThanOrEqual(6)

  const necessary = panel.locator('section').first()
  await necessary.locator('summary').first().click()
  const why = necessary.locator('li p').nth(1)
  const heading = await lettersOf(why.locator('strong'))
  const told = await why.evaluate((element) => {
    const range = document.createRange()
    range.selectNodeContents(element.lastChild as Node)
    return range.getBoundingClientRect().top
  })
  expect(told).toBeGreaterThanOrEqual(heading.bottom - 4)

  await necessary.locator('li summary').first().click()
  const [head, fact] = [necessary.locator('th').first(), necessary.locator('td').first()]
  const [headBox, factBox] = [await head.boundingBox(), await fact.boundingBox()]
  // More than half of what there is goes to what is told.
  expect(factBox?.width ?? 0).toBeGreaterThan((headBox?.width ?? 0) * 1.4)
})

test('preferences: no heading of a cookie’s table is cut inside a word', async ({ page, stage }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  for (const language of ['fr', 'nl', 'en', 'de']) {
    await visit(page, stage, { language })
    await control(page, 'customize').click()
    const necessary = preferences(page).locator('section').first()
    await necessary.locator('summary').first().click()
    await necessary.locator('li summary').first().click()
    const heads = necessary.locator('table').first().locator('th').filter({ hasNotText: /\s/ })
    const heights = await Promise.all((await heads.all()).map(lettersOf))
    expect(heights.length, language).toBeGreaterThan(1)
    expect(
      heights.map(({ height }) => height).filter((height) => height > 30),
      language,
    ).toEqual([])
  }
})
