/** SDKs. Real SDKs, one page each: nothing before the grant, what they are known for after it, and nothing left after its withdrawal. */
import { expect, type Page } from '@playwright/test'

import { listedOf, sdks } from './sdks.ts'
import { sentAfter, settle, test, tracesOn } from './support.ts'

const patternOf = ([kind, name]: [string, string]) =>
  new RegExp(`^${kind} ${name.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`)

for (const sdk of sdks) {
  test(`${sdk.id}: nothing before the grant, its own after it, nothing after the withdrawal (LAW-01, LAW-28)`, async ({ page, shop }) => {
    const listed = listedOf(sdk).map(({ kind, name }) => patternOf([kind, name]))
    // What remembers that it was told to stop is what stops it.
    const refusals = sdk.isTold ? listedOf(sdk).flatMap(({ kind, name, isRefusal }) => (isRefusal ? [patternOf([kind, name])] : [])) : []
    const leftOn = async (page: Page) => (await tracesOn(page)).filter((trace) => !refusals.some((pattern) => pattern.test(trace)))
    const foreign: string[] = []
    page.on('request', (request) => {
      if (!/^(blob|data):|localhost/.test(request.url())) foreign.push(request.url())
    })
    const faults: string[] = []
    await page.exposeFunction('heard', (code: string) => void faults.push(code))
    await page.addInitScript(() => {
      document.addEventListener('placet:fault', (event) => {
        void (window as unknown as { heard(code: string): void }).heard((event as CustomEvent<{ code: string }>).detail.code)
      })
    })
    await page.goto(shop.pageOf(sdk.id))
    await expect(page.locator('[data-placet="notice"]')).toBeVisible()
    await settle(page)
    expect([await tracesOn(page), shop.sent]).toEqual([[], []])

    await page.locator('[data-placet="accept-all"]').click()
    await page.locator('a[href="#more"]').click()
    for (const trace of sdk.leaves) {
      await expect
        .poll(() => tracesOn(page), { message: `${trace}` })
        .toEqual(expect.arrayContaining([expect.stringMatching(patternOf(trace))]))
    }

    await page.locator('[data-placet-open="preferences"]').click()
    const dialog = page.locator('[data-placet="preferences"] dialog')
    await expect(dialog.locator('.foot p')).toHaveCount(sdk.isTold ? 0 : 1)
    // Whatever it left by now was told to the visitor.
    expect((await tracesOn(page)).filter((trace) => !listed.some((pattern) => pattern.test(trace)))).toEqual([])
    await dialog.locator('[data-placet="withdraw-all"]').click()

    await expect.poll(() => shop.loads.length).toBe(sdk.isTold ? 1 : 2)
    await expect.poll(() => leftOn(page).catch(() => ['reloading'])).toEqual([])
    await settle(page)
    expect(await leftOn(page)).toEqual([])
    expect(shop.sent).toContain('MARK')
    expect(sentAfter(shop)).toEqual([])
    expect(shop.loads).toHaveLength(sdk.isTold ? 1 : 2)
    expect(shop.records.map(({ n, action }) => [n, action])).toEqual([
      [1, 'accept-all'],
      [2, 'withdraw-all'],
    ])
    if (sdk.follows || sdk.followsAfterReload) {
      // What is done while it is refused is not kept for later (VEN-14).
      await page.evaluate(() => history.replaceState(null, '', '#while-refused'))
      await page.locator('a[href="#more"]').click()
      await page.evaluate(() => dispatchEvent(new Event('visitor')))
      await settle(page)
      expect(sentAfter(shop)).toEqual([])
      await page.locator('[data-placet-open="preferences"]').click()
      await dialog.locator('[data-placet="accept-all"]').click()
      await page.locator('a[href="#more"]').click()
      await page.evaluate(() => dispatchEvent(new Event('visitor')))
      await expect.poll(() => sentAfter(shop).length, { timeout: 15_000 }).toBeGreaterThan(0)
      expect(shop.loads).toHaveLength(sdk.isTold ? 1 : 2)
    }
    expect(foreign).toEqual([])
    expect(faults).toEqual([])
  })
}
