/** Journey. A page that the browser keeps whole while the visitor is elsewhere (back/forward cache): what was said meanwhile holds on return. */
import { type Browser, chromium, type Page } from '@playwright/test'
import config from '../playwright.config.ts'
import { accept, test as base, expect, reject, settle, whenReady } from './support/journey.ts'

const test = base.extend<object, { keeping: Browser }>({
  keeping: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      // The runner switches the cache off; what comes back from it is what we want to see.
      const browser = await chromium.launch({ ...config.use?.launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] })
      await use(browser)
      await browser.close()
    },
    { scope: 'worker' },
  ],
})

const ranOn = (page: Page) => page.evaluate(() => (window as unknown as { ran: string[] }).ran).catch(() => ['on its way'])
/** How often a kept page came back in this tab: told by the page itself, and outliving its reload. */
const returnsOf = (page: Page) => page.evaluate(() => sessionStorage.getItem('returns') ?? '0').catch(() => 'on its way')
/** A page that still sends holds a lock, and the browser lets a kept page go when another asks for that: then there is nothing to see here. */
const hasSent = (page: Page) => expect.poll(() => page.evaluate(() => localStorage.getItem('placet-outbox')).catch(() => '')).toBeNull()
const COUNT = `<script>addEventListener('pageshow', ({ persisted }) => {
  if (persisted) sessionStorage.setItem('returns', +(sessionStorage.getItem('returns') ?? 0) + 1)
})</script>`

for (const where of ['the next page of the same tab', 'another tab']) {
  test(`a refusal in ${where} is honoured when a kept page comes back`, async ({ keeping, pages, stack }) => {
    expect(stack.collector).toBeTruthy()
    const context = await keeping.newContext({ locale: 'fr-BE' })
    const page = await context.newPage()
    pages.written.set(
      '/kept.html',
      `<!doctype html><html lang="fr"><head>%TAG%${COUNT}<script>var ran = []</script><title>Kept</title></head><body><h1>Kept</h1>
<script type="text/plain" data-consent="marketing">ran.push('marketing')</script>
<iframe data-consent="functional" data-service="filmhub" data-src="/hit/film" title="Film"></iframe></body></html>`,
    )
    await page.goto(`${pages.origin}/kept.html`)
    await accept(page)
    await expect.poll(() => ranOn(page)).toEqual(['marketing'])
    await hasSent(page)
    await page.goto(`${pages.origin}/static.html`)
    await whenReady(page)

    const elsewhere = where === 'another tab' ? await context.newPage() : page
    if (elsewhere !== page) await elsewhere.goto(`${pages.origin}/static.html`)
    await whenReady(elsewhere)
    await elsewhere.evaluate(() => (window as unknown as { placet: { rejectAll(): Promise<void> } }).placet.rejectAll())
    await expect.poll(async () => (await context.cookies()).find(({ name }) => name === 'placet')?.value).toContain('~reject-all~')
    // That page ran what is now refused: it reloads, and then has nothing more to send.
    await expect.poll(() => ranOn(elsewhere)).toEqual(['page', 'last', 'unless-marketing'])
    await hasSent(elsewhere)
    pages.hits.length = 0
    await page.evaluate(() => history.back())
    await expect.poll(() => returnsOf(page)).toBe('1')
    // It ran on that page and cannot be told to stop: the page reloads, and nothing comes back.
    await expect.poll(() => ranOn(page)).toEqual([])
    await settle(page)
    expect(await ranOn(page)).toEqual([])
    expect(pages.hits.filter((hit) => hit === 'film')).toEqual([])
    await context.close()
  })
}

test('a page kept since before the first word: a grant elsewhere runs what waits, once', async ({ keeping, pages, stack }) => {
  expect(stack.collector).toBeTruthy()
  const context = await keeping.newContext({ locale: 'fr-BE' })
  const page = await context.newPage()
  const address = `${pages.origin}/kept-before.html`
  pages.written.set(
    '/kept-before.html',
    `<!doctype html><html lang="fr"><head>%TAG%${COUNT}<script>var ran = []</script><title>Kept</title></head><body><h1>Kept</h1>
<script type="text/plain" data-consent="marketing">ran.push('marketing')</script></body></html>`,
  )
  await page.goto(address)
  await reject(page)
  await hasSent(page)
  await page.goto(`${pages.origin}/static.html`)
  await whenReady(page)
  await page.evaluate(() => (window as unknown as { placet: { acceptAll(): Promise<void> } }).placet.acceptAll())
  await expect.poll(async () => (await context.cookies()).find(({ name }) => name === 'placet')?.value).toContain('~accept-all~')
  await page.evaluate(() => history.back())
  await expect.poll(() => returnsOf(page)).toBe('1')
  await expect.poll(() => ranOn(page)).toEqual(['marketing'])
  await context.close()
})
