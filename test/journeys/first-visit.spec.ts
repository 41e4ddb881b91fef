/** Journey. A first visit, in each language: nothing moves before the choice, and the notice says what it must. */
import { choiceOf, expect, notice, requestsOf, settle, test, tracesOn, whenReady } from './support/journey.ts'

const languages = {
  fr: { accept: 'Tout accepter', reject: 'Tout refuser' },
  nl: { accept: 'Alles accepteren', reject: 'Alles weigeren' },
  en: { accept: 'Accept all', reject: 'Reject all' },
  de: { accept: 'Alle akzeptieren', reject: 'Alle ablehnen' },
}

for (const [language, label] of Object.entries(languages)) {
  test(`in ${language}: the notice is there, names its controller, and asks in the page's language`, async ({ page, stack }) => {
    await page.goto(`${stack.demo}/${language}/`)
    await expect(notice(page)).toBeVisible()
    await expect(notice(page)).toContainText('Sertius')
    await expect(notice(page)).toContainText(/cookie/i)
    await expect(notice(page).getByRole('button', { name: label.accept })).toBeVisible()
    await expect(notice(page).getByRole('button', { name: label.reject })).toBeVisible()
  })
}

test('before any choice no service writes, reads or sends anything (LAW-01, LAW-03)', async ({ page, stack }) => {
  const requests = requestsOf(page)
  await page.goto(`${stack.demo}/fr/`)
  await expect(notice(page)).toBeVisible()
  await page.mouse.wheel(0, 4000)
  await page.locator('h1').first().click()
  await settle(page, 3000)
  expect(await tracesOn(page)).toEqual([])
  expect(await choiceOf(page)).toBeUndefined()
  const own = [stack.demo, stack.collector]
  expect(requests.filter((url) => !own.some((origin) => url.startsWith(`${origin}/`)))).toEqual([])
  expect(requests.filter((url) => /\/assets\/sdk\/|adpulse|\/sink\//.test(url))).toEqual([])
})

test('scrolling, Escape, closing and waiting are not consent (LAW-08), and the closed notice stays away for the visit (LAW-26)', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.demo}/fr/`)
  await notice(page).locator('[data-placet="close"]').click()
  await expect(notice(page)).toHaveCount(0)
  await page.goto(`${stack.demo}/fr/cloud`)
  await whenReady(page)
  await settle(page, 1000)
  await expect(notice(page)).toHaveCount(0)
  expect(await choiceOf(page)).toBeUndefined()
  expect(await tracesOn(page)).toEqual([])

  const later = await page.context().newPage()
  await later.goto(`${stack.demo}/fr/`)
  await expect(notice(later)).toBeVisible()
})

test('accept and reject weigh the same: size, type and contrast (LAW-11, LAW-12)', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/`)
  const look = (hook: string) =>
    notice(page)
      .locator(`[data-placet="${hook}"]`)
      .evaluate((button) => {
        const { fontSize, fontWeight, color, backgroundColor, borderTopWidth, borderTopColor } = getComputedStyle(button)
        return {
          tag: button.tagName,
          height: button.getBoundingClientRect().height,
          fontSize,
          fontWeight,
          color,
          backgroundColor,
          borderTopWidth,
          borderTopColor,
        }
      })
  await expect(notice(page)).toBeVisible()
  expect(await look('accept-all')).toEqual(await look('reject-all'))
  const widthOf = async (hook: string) => (await notice(page).locator(`[data-placet="${hook}"]`).boundingBox())?.width ?? 0
  expect(Math.abs((await widthOf('accept-all')) - (await widthOf('reject-all')))).toBeLessThanOrEqual(1)
})
