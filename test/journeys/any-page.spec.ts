/** Journey. Pages not written for Placet, on another origin than the collector: a static one, an application with routing, one that swaps its body. */
import {
  accept,
  choiceOf,
  consentIdOf,
  expect,
  notice,
  preferences,
  recordsOf,
  reject,
  settle,
  test,
  whenReady,
} from './support/journey.ts'

const ranOn = (page: import('@playwright/test').Page) => page.evaluate(() => (window as unknown as { ran: string[] }).ran)

test('static: held scripts wait, run once in order after the grant, and a category with no service works as well', async ({
  page,
  pages,
  stack,
}) => {
  await page.goto(`${pages.origin}/static.html`)
  await expect(notice(page)).toBeVisible()
  await settle(page)
  expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])
  await accept(page)
  await expect.poll(() => ranOn(page)).toEqual(['page', 'last', 'unless-marketing', 'analytics', 'marketing', 'both'])
  await expect.poll(async () => recordsOf(stack, await consentIdOf(page)).length).toBe(1)

  await page.reload()
  // The tag may be here before the page is whole, which changes no order among those that wait.
  await expect.poll(async () => (await ranOn(page)).filter((name) => name !== 'last')).toEqual(['page', 'analytics', 'marketing', 'both'])
  await expect(notice(page)).toHaveCount(0)
})

test('static: the page keeps its own looks, and cannot take away those of the choices', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/static.html`)
  const lookOf = () => page.locator('#text button').evaluate((button) => JSON.stringify(getComputedStyle(button)))
  await expect(notice(page)).toBeVisible()
  const withNotice = await lookOf()
  for (const hook of ['accept-all', 'reject-all']) {
    const box = await notice(page).locator(`[data-placet="${hook}"]`).boundingBox()
    expect(box?.height ?? 0).toBeGreaterThanOrEqual(44)
    expect(box?.width ?? 0).toBeGreaterThan(80)
  }
  // It fades in.
  await expect
    .poll(() => notice(page).evaluate((element) => [getComputedStyle(element).position, getComputedStyle(element).opacity]))
    .toEqual(['fixed', '1'])
  await reject(page)
  expect(await lookOf()).toBe(withNotice)
})

test('static: a marketing-only script stops after withdrawal, by a reload', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/static.html`)
  await accept(page)
  await expect.poll(() => ranOn(page)).toContain('marketing')
  const reloaded = page.waitForEvent('load')
  await page.evaluate(() => (window as unknown as { placet: { withdraw(): Promise<void> } }).placet.withdraw())
  await reloaded
  await whenReady(page)
  await settle(page)
  expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])
  await expect(notice(page)).toHaveCount(0)
})

test('an application with routing: what is added later waits as well, and a frame gets a placeholder', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/spa.html`)
  await reject(page)
  await page.getByRole('link', { name: 'Map' }).click()
  await page.getByRole('link', { name: 'Film' }).click()
  await expect(page.locator('[data-placet="placeholder"]')).toBeVisible()
  expect(await ranOn(page)).toEqual(['view-notes', 'view-map', 'view-film'])
  await page.evaluate(() => (window as unknown as { placet: { acceptAll(): Promise<void> } }).placet.acceptAll())
  await expect(page.locator('iframe')).toHaveAttribute('src', '/hit/film-frame')
  await expect(page.locator('[data-placet="placeholder"]')).toHaveCount(0)
  await page.getByRole('link', { name: 'Map' }).click()
  await expect.poll(() => ranOn(page)).toContain('map-marketing')
  await page.getByRole('link', { name: 'Notes' }).click()
  await expect.poll(async () => (await ranOn(page)).filter((name) => name === 'notes-analytics').length).toBe(1)
})

test('a page that swaps its body: the notice stays until it is answered, and the new body is held to the choice', async ({
  page,
  pages,
}) => {
  await page.goto(`${pages.origin}/turbo.html`)
  await expect(notice(page)).toBeVisible()
  await page.getByRole('link', { name: 'Volgende' }).click()
  await expect(page.getByRole('heading', { name: 'Tweede' })).toBeVisible()
  await expect(notice(page)).toBeVisible()
  await expect(notice(page)).toHaveCount(1)
  await accept(page)
  await expect.poll(() => ranOn(page)).toEqual(['first-body', 'next-body', 'next-analytics', 'next-marketing'])
  await page.getByRole('link', { name: 'Terug' }).click()
  await expect
    .poll(() => ranOn(page))
    .toEqual(['first-body', 'next-body', 'next-analytics', 'next-marketing', 'first-body', 'first-analytics', 'first-marketing'])
})

test('by script, on a return visit: a refusal is in force before anything is fetched, follows the same device, and survives a collector that is away', async ({
  page,
  pages,
  stack,
}) => {
  await page.goto(`${pages.origin}/static.html`)
  await accept(page)
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id).length).toBe(1)
  await page.goto(`${pages.origin}/static.html`)
  await whenReady(page)
  await page.route('**/s/pages.sync.*', (route) => route.abort())
  // What ran cannot be told to stop: the page goes by itself, a moment later.
  const gone = page.waitForEvent('load')
  const denied = await page.evaluate(async () => {
    const { placet } = window as unknown as { placet: { rejectAll(): Promise<void>; allows(name: string): boolean } }
    await placet.rejectAll()
    return ['analytics', 'marketing', 'posthog'].map(placet.allows)
  })
  expect(denied).toEqual([false, false, false])
  await gone
  await page.goto(`${pages.origin}/static.html`)
  await whenReady(page)
  await settle(page)
  expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])

  // Later the visitor says yes, and that holds as well.
  await page.unroute('**/s/pages.sync.*')
  await page.goto(`${pages.origin}/static.html`)
  await accept(page)
  await expect.poll(() => choiceOf(page)).toMatch(/~accept-all~/)
  await page.goto(`${pages.origin}/static.html`)
  await expect.poll(() => ranOn(page)).toContain('marketing')
  await expect(notice(page)).toHaveCount(0)
})

test('by script, on a return visit: withdrawing is the second decision of the same device', async ({ page, pages, stack }) => {
  await page.goto(`${pages.origin}/static.html`)
  await accept(page)
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id).length).toBe(1)
  await page.goto(`${pages.origin}/static.html`)
  await whenReady(page)
  const gone = page.waitForEvent('load')
  await page.evaluate(() => (window as unknown as { placet: { withdraw(): Promise<void> } }).placet.withdraw())
  await gone
  await expect
    .poll(() => recordsOf(stack, id).map(({ n, action, layer }) => [n, action, layer]))
    .toEqual([
      [1, 'accept-all', 'notice'],
      [2, 'withdraw-all', 'api'],
    ])
})

test('two tags on a page, and a queue filled before the tag came, do what one tag does', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/static.html?twice`)
  await expect(notice(page)).toHaveCount(1)
  await expect.poll(() => page.evaluate(() => (window as unknown as { early?: boolean }).early)).toBe(true)
  await accept(page)
  await settle(page)
  expect((await ranOn(page)).filter((name) => name === 'marketing')).toEqual(['marketing'])
})

test('the preferences open on a site whose own service tells neither vendor nor country', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/static.html`)
  await notice(page).locator('[data-placet="customize"]').click()
  await expect(preferences(page)).toContainText('FilmHub')
})

test('the tag never comes: everything stays held', async ({ page, pages }) => {
  await page.route('**/s/pages.js', (route) => route.abort())
  await page.goto(`${pages.origin}/static.html`)
  await settle(page)
  expect(await ranOn(page)).toEqual(['page', 'last'])
})
