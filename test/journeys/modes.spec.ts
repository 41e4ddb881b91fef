/** Journey. Modes: where a written rule lets things run until they are refused, and everywhere else; signals, refusals and damage count everywhere. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { choiceOf, consentIdOf, expect, notice, preferences, recordsOf, reject, settle, test, whenReady } from './support/journey.ts'
import { type Stack, writeSite } from './support/stack.ts'

/** A site that lets things run in California. */
async function serve(stack: Stack, change: { site?: string; [field: string]: unknown } = {}): Promise<void> {
  const pagesSite = JSON.parse(readFileSync(join(stack.sites, 'pages.json'), 'utf8'))
  const rules = [
    { region: '*', mode: 'opt-in' },
    { region: 'US-CA', mode: 'opt-out' },
  ]
  writeSite(stack.sites, { ...pagesSite, site: 'regional', rules, ...change })
  await expect.poll(async () => (await fetch(`${stack.collector}/s/${change.site ?? 'regional'}.js`)).status).toBe(200)
}

const ranOn = (page: Page) => page.evaluate(() => (window as unknown as { ran: string[] }).ran)
/** A proxy before the collector says where the visitor is. */
async function from(page: Page, region: string): Promise<void> {
  await page.unroute('**/s/regional.js')
  await page.route('**/s/regional.js', (route) => route.continue({ headers: { ...route.request().headers(), 'x-region': region } }))
}
const address = (origin: string) => `${origin}/static.html?site=regional`

test('in a region with the rule, things run, the notice says so, and one press ends them; the record names the rule', async ({
  page,
  pages,
  stack,
}) => {
  await serve(stack)
  await from(page, 'US-CA')
  await page.goto(address(pages.origin))
  await expect(notice(page)).toContainText('sauf si vous refusez')
  await expect.poll(() => ranOn(page)).toContain('marketing')
  expect(await choiceOf(page)).toBeUndefined()
  const reloaded = page.waitForEvent('load')
  await reject(page)
  await reloaded
  await whenReady(page)
  await settle(page)
  expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id).map(({ action, rules }) => [action, rules])).toEqual([['reject-all', 'US-CA']])
  const [record] = recordsOf(stack, id)
  const shown = await (await fetch(`${stack.collector}/v1/regional/notices/${record?.noticeHash}`)).json()
  expect(shown.rules).toEqual({ region: 'US-CA', mode: 'opt-out' })

  // The refusal goes along wherever the visitor goes, and back.
  for (const region of ['FR', 'US-CA']) {
    await from(page, region)
    await page.goto(address(pages.origin))
    await whenReady(page)
    await settle(page)
    expect(await ranOn(page)).not.toContain('marketing')
  }
})

for (const region of ['FR', 'US', 'XX', 'US-CA, FR', '']) {
  test(`anywhere else silence is none: "${region}"`, async ({ page, pages, stack }) => {
    await serve(stack)
    if (region) await from(page, region)
    await page.goto(address(pages.origin))
    await expect(notice(page)).toContainText('vous demande l’autorisation')
    await settle(page)
    expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])
  })
}

test('a browser that sends Global Privacy Control is asked first there as well', async ({ page, pages, stack }) => {
  await serve(stack)
  await from(page, 'US-CA')
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }))
  await page.goto(address(pages.origin))
  await expect(notice(page)).toContainText('vous demande l’autorisation')
  await settle(page)
  expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])
})

test('a choice that cannot be read denies there as well', async ({ page, pages, stack }) => {
  await serve(stack)
  await from(page, 'US-CA')
  await page.context().addCookies([{ name: 'placet', value: '9~newer', url: pages.origin }])
  await page.goto(address(pages.origin))
  await expect(notice(page)).toBeVisible()
  await settle(page)
  expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])
})

test('a device that takes no cookie, although it says so, is asked first there as well', async ({ page, pages, stack }) => {
  await serve(stack)
  await from(page, 'US-CA')
  await page.addInitScript(() => Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: () => {} }))
  await page.goto(address(pages.origin))
  await expect(notice(page)).toBeVisible()
  await settle(page)
  expect(await page.evaluate(() => navigator.cookieEnabled)).toBe(true)
  expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])
})

test('a refusal whose cookie the device wipes holds for the rest of the visit there as well', async ({ page, pages, stack }) => {
  await serve(stack)
  await from(page, 'US-CA')
  await page.goto(address(pages.origin))
  await expect.poll(() => ranOn(page)).toContain('marketing')
  const reloaded = page.waitForEvent('load')
  await reject(page)
  await reloaded
  await whenReady(page)
  await page.context().clearCookies()
  await page.goto(address(pages.origin))
  await expect(notice(page)).toBeVisible()
  await settle(page)
  expect(await ranOn(page)).toEqual(['page', 'last', 'unless-marketing'])
})

test('where nothing needs consent there is no notice, and the list of cookies is there for whoever looks', async ({
  page,
  pages,
  stack,
}) => {
  await serve(stack, { site: 'modest', rules: undefined, services: [], categories: {} })
  await page.goto(`${pages.origin}/static.html?site=modest`)
  await whenReady(page)
  await settle(page, 1000)
  await expect(notice(page)).toHaveCount(0)
  await page.evaluate(() => (window as unknown as { placet: { show(layer: string): Promise<void> } }).placet.show('preferences'))
  await expect(preferences(page)).toContainText('Toujours actif')
})
