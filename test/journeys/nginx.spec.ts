/** Journey. A real nginx, set up by the recipe that operators paste: one host, the site at its root and the collector under a path. */
import { test as base, expect } from '@playwright/test'
import { type CollectorAlone, ownPage, startCollectorAlone } from './support/collector-alone.ts'
import { accept, consentIdOf, notice, recordsOf, whenReady } from './support/journey.ts'
import { nginx, openssl, startNginx } from './support/nginx.ts'
import { freePort } from './support/stack.ts'

const test = base.extend<{ origin: string; collector: CollectorAlone; port: number }>({
  ignoreHTTPSErrors: true,
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
  port: async ({}, use) => use(await freePort()),
  collector: async ({ port }, use) => {
    const origin = `https://localhost:${port}`
    const collector = await startCollectorAlone(`${origin}/consent`, origin, { PLACET_TRUSTED_PROXIES: '127.0.0.1' })
    await use(collector)
    await collector.stop()
  },
  origin: async ({ port, collector }, use) => {
    const origin = `https://localhost:${port}`
    const proxy = await startNginx(port, collector.url, ownPage(`${origin}/consent`))
    await use(origin)
    await proxy.stop()
  },
})

test.skip(!nginx, 'nginx is not installed here (Debian: nginx-light)')
test.skip(!openssl, 'openssl is not installed here, and makes the certificate')

test('behind nginx, under a base path: the choice is kept past what Safari forgets (WEB-04), and is one record', async ({
  page,
  origin,
  collector,
}) => {
  const tag = page.waitForResponse(/\/consent\/s\/own\.js$/)
  await page.goto(origin)
  const { 'content-encoding': encoding, etag, 'cache-control': caching } = await (await tag).allHeaders()
  expect([encoding, caching]).toEqual(['br', 'public, max-age=300, stale-while-revalidate=3600'])
  expect(etag).toMatch(/^"[0-9a-f]+-br(-quick)?"$/)

  await accept(page)
  const cookies = async () => (await page.context().cookies()).sort((one, other) => (one.name < other.name ? -1 : 1))
  await expect.poll(async () => (await cookies()).map(({ name }) => name)).toEqual(['__Host-placet', 'placet-keep'])
  const [own, copy] = await cookies()
  expect(copy).toMatchObject({ value: own?.value, path: '/', domain: 'localhost', secure: true, httpOnly: false, sameSite: 'Lax' })
  expect((copy?.expires ?? 0) - Date.now() / 1000).toBeGreaterThan(180 * 86_400)
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(collector, id).map(({ action }) => action)).toEqual(['accept-all'])

  await page.evaluate(() => localStorage.clear())
  await page.context().clearCookies({ name: '__Host-placet' })
  await page.goto(origin)
  await whenReady(page)
  expect(await page.evaluate(() => (window as unknown as { ran: string[] }).ran)).toEqual(['analytics'])
  await expect(notice(page)).toHaveCount(0)
  expect(await consentIdOf(page)).toBe(id)
})
