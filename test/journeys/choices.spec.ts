/** Journey. Accept, reject, save, withdraw, reopen, return: each choice holds at once, is kept, and leaves one record. */
import {
  accept,
  choiceOf,
  consentIdOf,
  expect,
  notice,
  openPreferences,
  preferences,
  recordsOf,
  reject,
  requestsOf,
  settle,
  test,
  tracesOn,
  whenReady,
} from './support/journey.ts'

test('what a script of the page decides before the notice has come is not asked any more', async ({ page, pages }) => {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(/\.notice\.fr\.js/, async (route) => {
    await promise
    await route.continue()
  })
  await page.goto(`${pages.origin}/static.html`)
  await whenReady(page)
  const come = page.waitForResponse(/\.notice\.fr\.js/)
  await page.evaluate(() => (window as unknown as { placet: { rejectAll(): Promise<void> } }).placet.rejectAll())
  resolve()
  await come
  await settle(page)
  await expect(notice(page)).toHaveCount(0)
  // Called for, it comes all the same.
  await page.evaluate(() => (window as unknown as { placet: { show(layer: string): Promise<void> } }).placet.show('notice'))
  await expect(notice(page)).toBeVisible()
})

test('accepting lets the real SDKs work, at once and without a reload', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/`)
  await accept(page)
  await expect(notice(page)).toHaveCount(0)
  await expect
    .poll(() => tracesOn(page), { timeout: 10_000 })
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ph_.+_posthog$/),
        expect.stringMatching(/^mp_.+_mixpanel$/),
        expect.stringMatching(/^_sp_id\./),
        '_adp_id',
        'adp_queue',
      ]),
    )
  await expect.poll(() => recordsOf(stack, null).length).toBe(0)
  const records = recordsOf(stack, await consentIdOf(page))
  expect(records).toMatchObject([
    {
      n: 1,
      action: 'accept-all',
      layer: 'notice',
      language: 'fr',
      choices: { functional: 'granted', analytics: 'granted', marketing: 'granted' },
    },
  ])
})

test('rejecting leaves nothing behind, and the refusal holds on every later page', async ({ page, stack }) => {
  const requests = requestsOf(page)
  await page.goto(`${stack.demo}/fr/`)
  await reject(page)
  await expect(notice(page)).toHaveCount(0)
  for (const path of ['/fr/hebergement', '/fr/cloud', '/nl/', '/en/', '/de/']) {
    await page.goto(stack.demo + path)
    await whenReady(page)
    await settle(page)
    await expect(notice(page)).toHaveCount(0)
  }
  expect(await tracesOn(page)).toEqual([])
  expect(requests.filter((url) => /\/assets\/sdk\/|adpulse|\/sink\//.test(url))).toEqual([])
  await expect
    .poll(async () => recordsOf(stack, await consentIdOf(page)))
    .toMatchObject([{ n: 1, action: 'reject-all', choices: { functional: 'denied', analytics: 'denied', marketing: 'denied' } }])
})

test('a refusal is remembered as long as an acceptance (LAW-23), six months by default (LAW-24)', async ({ browser, stack }) => {
  const expiries: number[] = []
  for (const press of [accept, reject]) {
    const page = await (await browser.newContext({ locale: 'fr-BE' })).newPage()
    await page.goto(`${stack.demo}/fr/`)
    await press(page)
    await expect.poll(() => choiceOf(page)).toBeTruthy()
    expiries.push((await page.context().cookies()).find(({ name }) => name === 'placet')?.expires ?? 0)
    await page.context().close()
  }
  const [accepted = 0, rejected = 0] = expiries
  expect(Math.abs(accepted - rejected)).toBeLessThan(60)
  const days = (accepted - Date.now() / 1000) / 86_400
  expect(days).toBeGreaterThan(180)
  expect(days).toBeLessThan(185)
})

test('saving one category in the preferences grants that one alone', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/`)
  await notice(page).locator('[data-placet="customize"]').click()
  await expect(preferences(page)).toBeVisible()
  for (const item of await preferences(page).locator('[data-placet-category], [data-placet-service]').all()) {
    if ((await item.getAttribute('role')) === 'switch') expect(await item.getAttribute('aria-checked')).toBe('false')
  }
  await preferences(page).locator('[data-placet-category="analytics"]').click()
  await preferences(page).locator('[data-placet="save"]').click()
  await expect(notice(page)).toHaveCount(0)
  await expect.poll(() => tracesOn(page), { timeout: 10_000 }).toEqual(expect.arrayContaining([expect.stringMatching(/^mp_/)]))
  expect((await tracesOn(page)).filter((name) => /adp/.test(name))).toEqual([])
  await expect
    .poll(async () => recordsOf(stack, await consentIdOf(page)))
    .toMatchObject([{ action: 'save', layer: 'preferences', choices: { functional: 'denied', analytics: 'granted', marketing: 'denied' } }])
})

test('withdrawing takes one activation after reopening, clears what the services left, and reloads them away (LAW-27, LAW-28)', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.demo}/fr/`)
  await accept(page)
  await expect.poll(async () => (await tracesOn(page)).length, { timeout: 10_000 }).toBeGreaterThan(4)
  await openPreferences(page)
  const sent: string[] = []
  const reloaded = page.waitForEvent('load')
  await preferences(page).locator('[data-placet="withdraw-all"]').click()
  page.on('request', (request) => sent.push(request.url()))
  await reloaded
  await whenReady(page)
  await expect.poll(() => tracesOn(page)).toEqual([])
  await settle(page, 1500)
  expect(await tracesOn(page)).toEqual([])
  expect(sent.filter((url) => /\/assets\/sdk\/|adpulse|\/sink\//.test(url))).toEqual([])
  await expect(notice(page)).toHaveCount(0)
  await expect
    .poll(async () => recordsOf(stack, await consentIdOf(page)).map(({ n, action }) => [n, action]))
    .toEqual([
      [1, 'accept-all'],
      [2, 'withdraw-all'],
    ])
})

test('a return visit loads the tag alone', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/`)
  await reject(page)
  await expect.poll(async () => recordsOf(stack, await consentIdOf(page)).length).toBe(1)
  const requests = requestsOf(page)
  await page.goto(`${stack.demo}/fr/cloud`)
  await whenReady(page)
  await settle(page, 1500)
  expect(requests.filter((url) => url.startsWith(stack.collector))).toEqual([`${stack.collector}/s/sertius.js`])
})

test('a choice in one tab reaches the others', async ({ context, stack }) => {
  const [one, other] = [await context.newPage(), await context.newPage()]
  await other.goto(`${stack.demo}/fr/cloud`)
  await expect(notice(other)).toBeVisible()
  await one.goto(`${stack.demo}/fr/`)
  await accept(one)
  await expect(notice(other)).toHaveCount(0)
  await expect.poll(() => tracesOn(other), { timeout: 10_000 }).toEqual(expect.arrayContaining(['_adp_id']))
  await openPreferences(one)
  await preferences(one).locator('[data-placet="withdraw-all"]').click()
  await expect.poll(() => tracesOn(other).catch(() => ['reloading']), { timeout: 10_000 }).toEqual([])
  // It reloads, so that what ran is gone: nobody can be asked meanwhile.
  const allows = () => other.evaluate(() => (window as unknown as { placet: { allows(name: string): boolean } }).placet.allows('marketing'))
  await expect.poll(() => allows().catch(() => 'reloading')).toBe(false)
})

test('offline, the choice holds at once; online again, one record is kept (WEB-12)', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/`)
  await expect(notice(page)).toBeVisible()
  await page.context().setOffline(true)
  await reject(page)
  await expect(notice(page)).toHaveCount(0)
  expect(await choiceOf(page)).toBeTruthy()
  await page.context().setOffline(false)
  await page.goto(`${stack.demo}/fr/cloud`)
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id).length).toBe(1)
  await page.goto(`${stack.demo}/fr/`)
  await settle(page, 800)
  expect(recordsOf(stack, id)).toHaveLength(1)
})

test('the video waits behind a placeholder: "this once" leaves no record, "always" is kept', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/`)
  await reject(page)
  const placeholder = page.locator('[data-placet="placeholder"]')
  await expect(placeholder).toBeVisible()
  const frame = page.locator('iframe[data-service="filmhub"]')
  await placeholder.locator('[data-placet="once"]').click()
  await expect(frame).toHaveAttribute('src', /player/)
  // Looking at another tab and coming back ends nothing.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await expect(frame).toHaveAttribute('src', /player/)
  await page.reload()
  await expect(placeholder).toBeVisible()
  await placeholder.locator('[data-placet="always"]').click()
  await expect(frame).toHaveAttribute('src', /player/)
  await expect
    .poll(async () => recordsOf(stack, await consentIdOf(page)).map(({ layer, services }) => [layer, services]))
    .toEqual([
      ['notice', {}],
      ['placeholder', { filmhub: 'granted' }],
    ])
  await page.reload()
  await expect(frame).toHaveAttribute('src', /player/)
})
