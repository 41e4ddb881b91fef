/** Journey. A server that reads the choice and answers with a policy: what the page's own HTML loads unmarked is held as well (WEB-25). */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { compileSite, loadSite, readBundles } from '@placet/site'
import type { Page } from '@playwright/test'
import { contentSecurityPolicy, type PolicyOptions, readChoice, type ServerChoice } from 'placet/server'
import { accept, test as base, expect, notice, reject, settle, whenReady } from './support/journey.ts'
import { writeSite } from './support/stack.ts'

interface Shop {
  origin: string
  /** How the next page is rendered. */
  options: (choice: ServerChoice) => PolicyOptions
  body: (choice: ServerChoice) => string
}

const services = [
  { id: 'pixel', name: 'Pixel', category: 'marketing', hosts: ['px.example', '*.px.example'], cookies: [] },
  { id: 'counter', name: 'Counter', category: 'analytics', hosts: ['counter.example'], cookies: [] },
]

/** Nothing here is marked: scripts, pictures, frames, styles, and what the page's own scripts ask for. */
const UNMARKED = `
<link rel="stylesheet" href="http://px.example/style">
<link rel="preload" as="image" href="http://px.example/preload">
<script src="http://px.example/script"></script>
<img src="http://img.px.example/picture" alt="">
<iframe src="http://px.example/frame" title="Pixel"></iframe>
<script src="/own.js"></script>`
const OWN = `
new Image().src = 'http://px.example/image'
fetch('http://px.example/fetch', { mode: 'no-cors' }).catch(() => {})
navigator.sendBeacon('http://px.example/beacon', 'x')
document.head.append(Object.assign(document.createElement('script'), { src: 'http://px.example/inserted' }))
document.write('<script src="http://px.example/written"></' + 'script>')`
const ALL = ['beacon', 'fetch', 'frame', 'image', 'inserted', 'picture', 'preload', 'script', 'style', 'written']
const RELOAD = '(window.placet ||= []).push((api) => api.on("change", () => location.reload()))'

const test = base.extend<{ shop: Shop; asked: string[] }>({
  shop: async ({ stack }, use) => {
    const shop: Shop = { origin: '', options: () => ({}), body: () => UNMARKED }
    const server = createServer()
    const site = await new Promise<Parameters<typeof readChoice>[1]>((resolve, reject) => {
      server.listen(0, 'localhost', async () => {
        shop.origin = `http://localhost:${(server.address() as AddressInfo).port}`
        const configuration = { controller: { name: 'Shop', contact: 'privacy@shop.example' }, languages: ['fr'], services }
        writeSite(stack.sites, { site: 'policy', origins: [shop.origin], collector: stack.collector, ...configuration })
        const loaded = await loadSite(join(stack.sites, 'policy.json'))
        if (loaded.ok) resolve(compileSite(loaded.source, await readBundles()).server)
        else reject(loaded.mistakes)
      })
    }).catch((mistakes) => Promise.reject(new Error(JSON.stringify(mistakes))))
    server.on('request', ({ url, headers }, response) => {
      const scripts: Record<string, string> = { '/own.js': OWN, '/reload.js': RELOAD }
      const script = scripts[url ?? '']
      if (script !== undefined) return response.writeHead(200, { 'content-type': 'text/javascript' }).end(script)
      const choice = readChoice(headers.cookie, site)
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': contentSecurityPolicy(choice, site, shop.options(choice)),
        'cache-control': 'private, no-cache',
        vary: 'Cookie',
      })
      const nonce = shop.options(choice).nonce
      const mark = nonce === undefined ? '' : ` nonce="${nonce}"`
      response.end(`<!doctype html><html lang="fr"><title>Shop</title>
<script${mark} src="${stack.collector}/s/policy.js" async></script><script${mark} src="/reload.js"></script>
<body><h1>Shop</h1>${shop.body(choice)}`)
    })
    await expect.poll(async () => (await fetch(`${stack.collector}/s/policy.js`)).status).toBe(200)
    await use(shop)
    server.closeAllConnections()
    server.close()
  },
  /** What the network was asked for from the hosts of services. */
  asked: async ({ context }, use) => {
    const asked: string[] = []
    await context.route(/^http:\/\/[\w.]*(px|counter)\.example\//, (route) => {
      asked.push(new URL(route.request().url()).pathname.slice(1))
      const type = route.request().resourceType()
      return route.fulfill({
        contentType: type === 'script' ? 'text/javascript' : type === 'stylesheet' ? 'text/css' : 'text/html',
        body: '',
      })
    })
    await use(asked)
  },
})
const withdraw = (page: Page) =>
  page.evaluate(() => (window as unknown as { placet: { withdraw(): Promise<void> } }).placet.withdraw()).catch(() => {})
const sorted = (asked: string[]) => [...new Set(asked)].sort()

test('nothing unmarked leaves before the grant or after a refusal, all of it after the grant, and nothing after the withdrawal', async ({
  page,
  shop,
  asked,
}) => {
  await page.goto(shop.origin)
  await expect(notice(page)).toBeVisible()
  await settle(page)
  expect(asked).toEqual([])

  const reloaded = page.waitForEvent('load')
  await accept(page)
  await reloaded
  await expect.poll(() => sorted(asked)).toEqual(ALL)
  await whenReady(page)
  await expect(notice(page)).toHaveCount(0)

  const again = page.waitForEvent('load')
  await withdraw(page)
  await again
  asked.length = 0
  await page.goto(shop.origin)
  await whenReady(page)
  await settle(page)
  expect(asked).toEqual([])
})

test('a refusal reloads nothing, and the next page is as closed as the first', async ({ page, shop, asked }) => {
  await page.goto(shop.origin)
  await reject(page)
  await settle(page)
  await page.goto(shop.origin)
  await whenReady(page)
  await settle(page)
  await expect(notice(page)).toHaveCount(0)
  expect(asked).toEqual([])
})

test('with a nonce, strict-dynamic and Trusted Types: what carries no nonce waits, and what a script of the page inserts reaches nobody denied', async ({
  page,
  shop,
  asked,
}) => {
  const faults: string[] = []
  page.on('pageerror', ({ message }) => faults.push(message))
  const directives = { 'require-trusted-types-for': "'script'", 'trusted-types': 'own' }
  shop.options = () => ({ nonce: 'bm9uY2U', strictDynamic: true, directives })
  // The page's own script is trusted, and asks for the pixel without markup; the service's carries the nonce once it is granted.
  shop.body = (choice) => `<script${choice.allows('pixel') ? ' nonce="bm9uY2U"' : ''} src="http://px.example/script"></script>
<script nonce="bm9uY2U">
  new Image().src = 'http://px.example/image'
  fetch('http://px.example/fetch', { mode: 'no-cors' }).catch(() => {})
</script>
<script type="text/plain" data-consent="analytics" data-service="counter" src="http://counter.example/marked"></script>`
  await page.goto(shop.origin)
  await expect(notice(page)).toBeVisible()
  await settle(page)
  expect(asked).toEqual([])
  const reloaded = page.waitForEvent('load')
  await accept(page)
  await reloaded
  await expect.poll(() => sorted(asked)).toEqual(['fetch', 'image', 'marked', 'script'])
  expect(faults).toEqual([])
})
