/** Journey. The collector on the site's own host: the choice outlives what a browser forgets, and no answer, however late, outlives a refusal. */
import { test as base, expect, type Page } from '@playwright/test'
import { type CollectorAlone, ownPage, startCollectorAlone } from './support/collector-alone.ts'
import { accept, consentIdOf, notice, whenReady } from './support/journey.ts'
import { type Relay, startRelay } from './support/relay.ts'
import { freePort } from './support/stack.ts'

interface OwnHost extends Relay {
  origin: string
  collector: CollectorAlone
}

const test = base.extend<{ host: OwnHost }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
  host: async ({}, use) => {
    const port = await freePort()
    const origin = `http://localhost:${port}`
    const collector = await startCollectorAlone(`${origin}/consent`, origin)
    const relay = await startRelay(port, collector.url, ownPage(`${origin}/consent`))
    await use({ ...relay, origin, collector })
    await relay.stop()
    await collector.stop()
  },
})

const cookiesOf = async (page: Page) => Object.fromEntries((await page.context().cookies()).map((cookie) => [cookie.name, cookie]))
const namesOf = async (page: Page) => Object.keys(await cookiesOf(page)).sort()
const ranOn = (page: Page) => page.evaluate(() => (window as unknown as { ran: string[] }).ran)
const allows = (page: Page, name: string) =>
  page.evaluate((wanted) => (window as unknown as { placet: { allows(name: string): boolean } }).placet.allows(wanted), name)
const decideByScript = (page: Page, how: 'acceptAll' | 'rejectAll') =>
  page.evaluate((method) => (window as unknown as { placet: Record<string, () => Promise<void>> }).placet[method]?.(), how)

/** What Safari does after seven days without a visit (WEB-03): all that scripts wrote goes, what answers set stays. No page of the site runs. */
async function forget(page: Page, origin: string): Promise<void> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Storage.clearDataForOrigin', { origin, storageTypes: 'local_storage' })
  await page.context().clearCookies({ name: 'placet' })
}

test('a choice is copied for its full time, counts once it was seen, and outlives what scripts wrote (WEB-04)', async ({ page, host }) => {
  await page.goto(host.origin)
  await accept(page)
  await expect.poll(() => namesOf(page)).toEqual(['placet', 'placet-keep'])
  const { placet, 'placet-keep': copy } = await cookiesOf(page)
  expect(copy).toMatchObject({ value: placet?.value, path: '/', sameSite: 'Lax', httpOnly: false, secure: false })
  expect(Math.abs((copy?.expires ?? 0) - (placet?.expires ?? 0))).toBeLessThan(60)
  const id = await consentIdOf(page)

  await forget(page, host.origin)
  await page.goto(host.origin)
  await whenReady(page)
  expect(await ranOn(page)).toEqual(['analytics'])
  await expect(notice(page)).toHaveCount(0)
  expect(await consentIdOf(page)).toBe(id)
  // The copy alone is the device's first decision: the next is its second, and takes its place.
  await decideByScript(page, 'rejectAll')
  await expect.poll(async () => (await cookiesOf(page))['placet-keep']?.value).toContain('~2~reject-all~')
  await forget(page, host.origin)
  await page.goto(host.origin)
  await whenReady(page)
  expect(await ranOn(page)).toEqual([])
  await expect(notice(page)).toHaveCount(0)
})

test('an answer on its way when the visitor changes their mind writes its copy, and changes nothing, then or ever', async ({
  page,
  host,
}) => {
  await page.goto(host.origin)
  const release = host.hold()
  await accept(page)
  await expect.poll(() => host.sent.length).toBe(1)
  // Whatever is sent later is answered later still.
  host.hold()
  const reloaded = page.waitForEvent('load')
  await decideByScript(page, 'rejectAll').catch(() => {})
  await reloaded
  expect((await cookiesOf(page)).placet?.value).toContain('~2~reject-all~')
  // Nobody is left to look when the answer comes.
  await page.goto('about:blank')
  expect(await namesOf(page)).toEqual(['placet'])
  release()
  await expect.poll(async () => (await cookiesOf(page))['placet-keep']?.value).toContain('~1~accept-all~')
  expect(await namesOf(page)).toEqual(['placet', 'placet-keep', 'placet-unseen'])

  await forget(page, host.origin)
  expect(await namesOf(page)).toEqual(['placet-keep', 'placet-unseen'])
  await page.goto(host.origin)
  await whenReady(page)
  expect(await allows(page, 'analytics')).toBe(false)
  await expect(notice(page)).toBeVisible()
  expect(await ranOn(page)).toEqual([])
})

test('a page that sees a copy of an older decision takes it away', async ({ page, host }) => {
  await page.goto(host.origin)
  const release = host.hold()
  await accept(page)
  await expect.poll(() => host.sent.length).toBe(1)
  const reloaded = page.waitForEvent('load')
  await decideByScript(page, 'rejectAll').catch(() => {})
  await reloaded
  await whenReady(page)
  expect(await allows(page, 'analytics')).toBe(false)
  release()
  await expect.poll(async () => (await cookiesOf(page))['placet-keep']?.value).toContain('~2~reject-all~')
  await expect.poll(() => namesOf(page)).toEqual(['placet', 'placet-keep'])
  expect(await allows(page, 'analytics')).toBe(false)
  await forget(page, host.origin)
  await page.goto(host.origin)
  await whenReady(page)
  expect(await ranOn(page)).toEqual([])
})
