/** Journey. Privacy signal: a browser that asks not to be sold or followed, on the demo, which honours it. */
import { accept, expect, notice, test, whenReady } from './support/journey.ts'

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
