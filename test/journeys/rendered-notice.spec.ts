/** Journey. A notice that a server renders: it paints with the page, the widget takes it over as it stands, and nothing of it means anything before that. */
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { compileSite, loadSite, readBundles } from '@placet/site'
import type { Page } from '@playwright/test'
import { contentSecurityPolicy, type NoticeOptions, readChoice, renderNotice, type ServerSite } from 'placet/server'
import { accept, test as base, choiceOf, consentIdOf, expect, notice, recordsOf, reject, settle, whenReady } from './support/journey.ts'
import { writeSite } from './support/stack.ts'

interface Shop {
  origin: string
  server: ServerSite
  /** Serves another configuration from now on. */
  serve(change: Record<string, unknown>): Promise<void>
  /** How the next page is rendered; `undefined` renders no notice. */
  options: ((request: IncomingMessage) => NoticeOptions) | undefined
  policy: boolean
  language: string
}

const NONCE = 'bm9uY2U'

const test = base.extend<{ shop: Shop }>({
  shop: async ({ stack }, use, { testId }) => {
    const site = `r-${testId.slice(0, 12)}`
    const server = createServer()
    await new Promise<void>((done) => server.listen(0, 'localhost', done))
    const shop: Shop = {
      origin: `http://localhost:${(server.address() as AddressInfo).port}`,
      server: {} as ServerSite,
      options: ({ headers }) => ({ choice: readChoice(headers.cookie, shop.server), nonce: NONCE }),
      policy: false,
      language: 'fr',
      async serve(change) {
        const configuration = {
          ...{ controller: { name: 'Shop', contact: 'privacy@shop.example' }, languages: ['fr', 'en', 'ar'], policyUrl: '/policy' },
          ...{ services: [], categories: { marketing: {} }, notice: { rendered: true } },
        }
        writeSite(stack.sites, { site, origins: [shop.origin], collector: stack.collector, ...configuration, ...change })
        const loaded = await loadSite(join(stack.sites, `${site}.json`))
        if (!loaded.ok) throw new Error(JSON.stringify(loaded.mistakes))
        const compiled = compileSite(loaded.source, await readBundles())
        shop.server = compiled.server
        // Other words change the notice, and nothing of the tag.
        const served = async (name: string) => (await fetch(`${stack.collector}/s/${site}${name}.js`)).text()
        await expect.poll(() => served('')).toBe(compiled.tag)
        await expect.poll(() => served('.notice.fr')).toBe(compiled.files.get('notice.fr'))
      },
    }
    server.on('request', (request, response) => {
      const choice = readChoice(request.headers.cookie, shop.server)
      const rendered = shop.options ? renderNotice(shop.server, shop.language, shop.options(request)) : ''
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        ...(shop.policy && { 'content-security-policy': contentSecurityPolicy(choice, shop.server, { nonce: NONCE }) }),
      })
      response.end(`<!doctype html><html lang="${shop.language}" dir="${shop.language === 'ar' ? 'rtl' : 'ltr'}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Shop</title>
<script nonce="${NONCE}">
  var shifts = 0, largest = []
  new PerformanceObserver((list) => { for (const one of list.getEntries()) shifts += one.value }).observe({ type: 'layout-shift', buffered: true })
  new PerformanceObserver((list) => { for (const one of list.getEntries()) largest.push(one.startTime) }).observe({ type: 'largest-contentful-paint', buffered: true })
</script>
<script nonce="${NONCE}" src="${stack.collector}/s/${site}.js" async></script>
<body>${rendered}<main><h1>Shop</h1><p>Des machines à Louvain-la-Neuve.</p><a href="#there">Plus</a></main>
<script nonce="${NONCE}" type="text/plain" data-consent="marketing">window.ran = true</script></body></html>`)
    })
    await shop.serve({})
    await use(shop)
    server.closeAllConnections()
    server.close()
  },
})

const rendered = (page: Page) => page.locator('[data-placet-rendered]')
/** Remembers the element that was painted; true while it is the one that stands there. */
const mark = (page: Page) => page.evaluate(() => Object.assign(window, { first: document.querySelector('[data-placet=notice]') }))
const isSame = (page: Page) =>
  page.evaluate(() => (window as unknown as { first: Element }).first === document.querySelector('[data-placet=notice]'))
/** The most that a colour of a pixel differs between two pictures, of 255. */
async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0
  const blank = await page.context().newPage()
  const most = await blank.evaluate(
    async (pictures) => {
      const [a = [], b = []] = await Promise.all(
        pictures.map(async (picture) => {
          const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${picture}`)).blob())
          const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D
          canvas.drawImage(bitmap, 0, 0)
          return canvas.getImageData(0, 0, bitmap.width, bitmap.height).data
        }),
      )
      let most = a.length === b.length ? 0 : 255
      for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs((a[i] ?? 0) - (b[i] ?? 0)))
      return most
    },
    [one, other].map((picture) => picture.toString('base64')),
  )
  await blank.close()
  await page.bringToFront()
  return most
}
/** Holds the tag back; what it returns lets it go. */
async function holdTag(page: Page): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(/\/s\/[^.]+\.js/, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

for (const layout of ['box', 'bar', 'cloud', 'modal']) {
  for (const language of ['fr', 'ar']) {
    test(`${layout} (${language}): paints before any script of ours, is taken over as it stands, and a press is kept`, async ({
      page,
      shop,
    }) => {
      await shop.serve({ notice: { layout, rendered: true } })
      shop.language = language
      const arrive = await holdTag(page)
      await page.goto(shop.origin, { waitUntil: 'commit' })
      await expect(notice(page).locator('h2')).toBeVisible()
      for (const button of await notice(page).locator('button').all()) await expect(button).toBeDisabled()
      await settle(page)
      await mark(page)
      const box = await notice(page).boundingBox()
      const painted = await page.screenshot()
      const before = await page.evaluate(() => (window as unknown as { largest: number[] }).largest.length)
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0)
      arrive()
      await expect(rendered(page)).toHaveCount(0)
      await settle(page, 700)
      expect(await isSame(page)).toBe(true)
      expect(await notice(page).boundingBox()).toEqual(box)
      // A dialog's dusk is mixed in another order: a pixel may round the other way. Everything else is as it was, to the pixel.
      expect(await differenceOf(page, painted, await page.screenshot())).toBeLessThanOrEqual(layout === 'modal' ? 1 : 0)
      expect(await page.evaluate(() => (window as unknown as { shifts: number }).shifts)).toBe(0)
      expect(await page.evaluate(() => (window as unknown as { largest: number[] }).largest.length)).toBe(before)
      await reject(page)
      await expect(notice(page)).toHaveCount(0)
      expect(await choiceOf(page)).toBeTruthy()
    })
  }
}

test('refused, accepted: the record names the notice as it would without rendering, and the next page has none', async ({
  page,
  shop,
  stack,
}) => {
  await page.goto(shop.origin)
  await expect(rendered(page)).toHaveCount(0)
  await accept(page)
  await expect.poll(() => page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBe(true)
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id).length).toBe(1)
  const answered = await page.request.get(shop.origin, { headers: { cookie: `placet=${await choiceOf(page)}` } })
  expect(await answered.text()).not.toContain('data-placet="notice"')
  const [{ noticeHash, action } = {}] = recordsOf(stack, id)
  expect(action).toBe('accept-all')

  // The same site, drawn by the page.
  await page.context().clearCookies()
  await page.evaluate(() => localStorage.clear())
  shop.options = undefined
  await page.goto(shop.origin)
  await reject(page)
  const drawn = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, drawn).map((record) => [record.noticeHash, record.action])).toEqual([[noticeHash, 'reject-all']])
})

test('by keyboard: the focus inside it stays where it is, and the buttons are there for the next step', async ({ page, shop }) => {
  const arrive = await holdTag(page)
  await page.goto(shop.origin, { waitUntil: 'commit' })
  await expect(notice(page).locator('h2')).toBeVisible()
  await notice(page).locator('[data-placet="policy-link"]').focus()
  arrive()
  await expect(rendered(page)).toHaveCount(0)
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-placet'))).toBe('policy-link')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-placet'))).toBe('reject-all')
  await page.keyboard.press('Enter')
  await expect(notice(page)).toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { placet: { decision: { action: string } } }).placet.decision.action)).toBe(
    'reject-all',
  )
})

test('a press before the widget is there means nothing', async ({ page, shop }) => {
  const arrive = await holdTag(page)
  await page.goto(shop.origin, { waitUntil: 'commit' })
  for (const hook of ['accept-all', 'close', 'reject-all'])
    await notice(page).locator(`[data-placet="${hook}"]`).click({ force: true, noWaitAfter: true })
  arrive()
  await expect(rendered(page)).toHaveCount(0)
  await settle(page)
  await expect(notice(page)).toBeVisible()
  expect(await choiceOf(page)).toBeUndefined()
  expect(await page.evaluate(() => (window as unknown as { ran?: boolean }).ran)).toBeUndefined()
})

test('closed in this visit it does not come back for a moment; answered elsewhere, it goes', async ({ page, shop }) => {
  await page.goto(shop.origin)
  await expect(rendered(page)).toHaveCount(0)
  await notice(page).locator('[data-placet="close"]').click()
  const arrive = await holdTag(page)
  await page.goto(shop.origin, { waitUntil: 'commit' })
  await expect(page.locator('h1')).toBeVisible()
  await expect(notice(page)).toHaveCount(0)
  arrive()
  await page.unrouteAll({ behavior: 'ignoreErrors' })

  // A page that a cache kept from before the answer.
  await page.evaluate(() => sessionStorage.clear())
  await page.goto(shop.origin)
  await reject(page)
  shop.options = () => ({ choice: { status: 'none', ask: ['marketing'] } })
  await page.goto(shop.origin)
  await whenReady(page)
  await expect(notice(page)).toHaveCount(0)
})

test('under a strict policy: with the nonce it paints, without one the widget draws its own', async ({ page, shop }) => {
  shop.policy = true
  const refused: string[] = []
  page.on('console', (message) => /Content Security Policy/.test(message.text()) && refused.push(message.text()))
  await page.goto(shop.origin)
  await expect(rendered(page)).toHaveCount(0)
  await expect(notice(page)).toBeVisible()
  expect(refused).toEqual([])
  shop.options = () => ({})
  await page.goto(shop.origin)
  await expect(rendered(page)).toHaveCount(0)
  await expect(notice(page)).toBeVisible()
  await expect(notice(page)).toHaveCount(1)
  await reject(page)
  await expect(notice(page)).toHaveCount(0)
})

test('an older configuration’s notice is not answered for: the widget draws today’s', async ({ page, shop }) => {
  const older = shop.server
  await shop.serve({ texts: { fr: { 'notice.title': 'Vos cookies, autrement' } } })
  const today = shop.server
  shop.server = older
  await page.goto(shop.origin)
  await expect(notice(page).locator('h2')).toHaveText('Vos cookies, autrement')
  await expect(notice(page)).toHaveCount(1)
  expect(today.notice?.fr?.noticeHash).not.toBe(older.notice?.fr?.noticeHash)
  await reject(page)
})

test('hostile words stay words', async ({ page, shop }) => {
  const evil = `Cookies </style></template><img src=x onerror="window.evil=1">"'&amp;`
  await shop.serve({ texts: { fr: { 'notice.title': evil, 'notice.label': evil, 'notice.partnersNone': evil } } })
  const arrive = await holdTag(page)
  await page.goto(shop.origin, { waitUntil: 'commit' })
  await expect(notice(page).locator('h2')).toHaveText(evil)
  arrive()
  await expect(rendered(page)).toHaveCount(0)
  await expect(notice(page).locator('h2')).toHaveText(evil)
  expect(await page.evaluate(() => (window as unknown as { evil?: number }).evil)).toBeUndefined()
})

test('where scripts are switched off it is not in the way, and a back to the page brings an answered one not back', async ({
  page,
  shop,
  browser,
}) => {
  const silent = await browser.newContext({ javaScriptEnabled: false })
  const still = await silent.newPage()
  await still.goto(shop.origin)
  await expect(still.locator('h1')).toBeVisible()
  await expect(still.locator('[data-placet="notice"]')).toBeHidden()
  await silent.close()

  await page.goto(shop.origin)
  await reject(page)
  await page.goto('about:blank')
  await page.goBack()
  await whenReady(page)
  await settle(page)
  await expect(notice(page)).toHaveCount(0)
})
