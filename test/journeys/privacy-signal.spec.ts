/** Journey. Privacy signal: a browser that asks not to be sold or followed, on the demo, which honours it. */
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
  settle,
  test,
  whenReady,
} from './support/journey.ts'

const isGranted = (name: string) => (window as unknown as { placet: { allows(name: string): boolean } }).placet.allows(name)

test('GPC-06: an earlier grant waits while the signal is heard, the notice says so, and what is agreed to then holds', async ({
  page,
  stack,
}) => {
  await page.goto(`${stack.demo}/fr/`)
  await expect(notice(page)).not.toContainText('Global Privacy Control')
  await accept(page)
  await expect(notice(page)).toHaveCount(0)
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }))

  await page.goto(`${stack.demo}/fr/cloud`)
  await expect(notice(page)).toContainText('Global Privacy Control')
  expect([await page.evaluate(isGranted, 'marketing'), await page.evaluate(isGranted, 'analytics')]).toEqual([false, true])
  await accept(page)
  expect(await page.evaluate(isGranted, 'marketing')).toBe(true)

  await page.goto(`${stack.demo}/fr/`)
  await whenReady(page)
  await expect(notice(page)).toHaveCount(0)
  expect(await page.evaluate(isGranted, 'marketing')).toBe(true)
})

test('GPC-01, GPC-06, GPC-07, V-6: hearing it is not deciding; what is decided then tells that it was heard, and can be withdrawn', async ({
  page,
  stack,
}) => {
  const sent: string[] = []
  page.on('request', (request) => {
    if (/\/records$/.test(request.url())) sent.push(request.postData() ?? '')
  })
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }))
  await page.goto(`${stack.demo}/fr/`)
  // A visible line, and nothing else: no record, no cookie, no decision, and the visitor is still asked.
  await expect(notice(page)).toContainText('Global Privacy Control')
  await notice(page).locator('[data-placet="customize"]').click()
  await expect(preferences(page)).toContainText('Global Privacy Control')
  await page.keyboard.press('Escape')
  await settle(page)
  expect([sent, await choiceOf(page)]).toEqual([[], undefined])
  expect(await page.evaluate(() => (window as unknown as { placet: { decision: { status: string } } }).placet.decision.status)).toBe('none')
  expect(await page.evaluate(isGranted, 'marketing')).toBe(false)

  await accept(page)
  expect(await page.evaluate(isGranted, 'marketing')).toBe(true)
  const consentId = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, consentId).map(({ action, signals }) => [action, signals.gpc])).toEqual([['accept-all', true]])

  await openPreferences(page)
  await preferences(page).locator('[data-placet="withdraw-all"]').click()
  await expect.poll(() => page.evaluate(isGranted, 'marketing').catch(() => true)).toBe(false)
  await expect.poll(() => recordsOf(stack, consentId).map(({ action }) => action)).toEqual(['accept-all', 'withdraw-all'])
})

test('GPC-08: a refusal made without the signal stays one, and nobody is asked again because of it', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/`)
  await reject(page)
  await expect(notice(page)).toHaveCount(0)
  await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { value: true }))
  await page.goto(`${stack.demo}/fr/cloud`)
  await whenReady(page)
  await settle(page)
  await expect(notice(page)).toHaveCount(0)
  expect([await page.evaluate(isGranted, 'marketing'), await page.evaluate(isGranted, 'analytics')]).toEqual([false, false])
})
