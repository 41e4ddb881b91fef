/** Journey. A first visit in one round trip, or none: a collector on the site's own host, or a server that renders the page, sends the first layer along while nobody has chosen, and the tag alone after that. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { InlineTag, ServerSite } from '@placet/model'
import { test as base, expect, type Page } from '@playwright/test'
import { readChoice, renderTag } from 'placet/server'
import { ownSite, startCollectorAlone } from './support/collector-alone.ts'
import { notice, reject, settle, whenReady } from './support/journey.ts'
import { type Relay, startRelay } from './support/relay.ts'
import { freePort, writeSite } from './support/stack.ts'

/** Pages in two languages; one is in another language than its tag was told. */
const pages: Record<string, { lang: string; told: string }> = {
  '/fr': { lang: 'fr', told: 'fr' },
  '/fr/2': { lang: 'fr', told: 'fr' },
  '/wrong': { lang: 'en', told: 'fr' },
}

const pageWith = (
  lang: string,
  head: string,
  foot = '',
) => `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Own</title>
<link rel="icon" href="data:,"><script>var ran = []</script>${head}</head>
<body><h1>Own</h1><a href="#" data-placet-open="preferences">Cookies</a>
<script type="text/plain" data-consent="analytics">ran.push('analytics')</script>${foot}</body></html>`

function pageAt(path: string): string {
  const { lang, told } = pages[path] ?? { lang: 'fr', told: 'fr' }
  return pageWith(lang, `<script src="/consent/s/own.js?lang=${told}" async></script>`)
}

/** What `placet build` writes for servers that render pages. */
function built(origin: string): { site: ServerSite; forms: InlineTag } {
  const folder = mkdtempSync(join(tmpdir(), 'placet-inline-'))
  const placet = fileURLToPath(new URL('../../packages/cli/src/placet.ts', import.meta.url))
  const read = (name: string) => JSON.parse(readFileSync(join(folder, 'out', name), 'utf8'))
  try {
    writeSite(folder, { ...ownSite, origins: [origin], collector: `${origin}/consent` })
    const { status, stderr } = spawnSync(process.execPath, [placet, 'build', join(folder, 'own.json'), '--out', join(folder, 'out')])
    if (status !== 0) throw new Error(`${stderr}`)
    return { site: read('own.server.json'), forms: read('own.inline.json') }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const test = base.extend<{ host: Relay & { origin: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
  host: async ({}, use) => {
    const port = await freePort()
    const origin = `http://localhost:${port}`
    const collector = await startCollectorAlone(`${origin}/consent`, origin)
    const { site, forms } = built(origin)
    const relay = await startRelay(port, collector.url, (path, _, cookies) => {
      if (path !== '/rendered') return pageAt(path)
      return pageWith('fr', '', renderTag(forms, 'fr', { choice: readChoice(cookies, site) }))
    })
    await use({ ...relay, origin })
    await relay.stop()
    await collector.stop()
  },
})

const filesOf = ({ asked }: Relay) => asked.filter((path) => path.startsWith('/s/'))
const ranOn = (page: Page) => page.evaluate(() => (window as unknown as { ran: string[] }).ran)
/** The tag as it comes over the line, on a page that has kept none. */
async function tagOn(page: Page, url: string): Promise<string> {
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.clearBrowserCache')
  const coming = page.waitForResponse(/\/s\/own\.js/)
  await page.goto(url)
  return (await coming).text()
}

test('the notice comes with the tag; once refused, the tag comes alone and the notice stays away', async ({ page, host }) => {
  await page.goto(`${host.origin}/fr`)
  await expect(notice(page)).toContainText('Own')
  expect(filesOf(host)).toEqual(['/s/own.js?lang=fr'])
  expect(await ranOn(page)).toEqual([])
  await reject(page)
  await expect.poll(() => host.sent.length).toBe(1)

  // What the browser kept of the first visit behaves as the tag does.
  const before = filesOf(host).filter((path) => path.includes('notice'))
  await page.goto(`${host.origin}/fr/2`)
  await whenReady(page)
  await settle(page)
  await expect(notice(page)).toHaveCount(0)
  expect(await ranOn(page)).toEqual([])
  expect(filesOf(host).filter((path) => path.includes('notice'))).toEqual(before)

  const alone = await tagOn(page, `${host.origin}/fr`)
  await whenReady(page)
  await settle(page)
  expect(alone).not.toContain('own.notice.fr')
  await expect(notice(page)).toHaveCount(0)
  expect(await ranOn(page)).toEqual([])
})

test('closed for the visit it stays closed on the next page, and comes back in a new one', async ({ page, host }) => {
  await page.goto(`${host.origin}/fr`)
  await notice(page).locator('[data-placet="close"]').click()
  expect(await tagOn(page, `${host.origin}/fr/2`)).toContain('own.notice.fr')
  await whenReady(page)
  await settle(page)
  await expect(notice(page)).toHaveCount(0)
  const later = await page.context().newPage()
  await later.goto(`${host.origin}/fr`)
  await expect(notice(later)).toBeVisible()
})

test('a page in another language than its tag was told shows its own, fetched', async ({ page, host }) => {
  await page.goto(`${host.origin}/wrong`)
  await expect(notice(page)).toHaveAttribute('lang', 'en')
  expect(filesOf(host)).toEqual(['/s/own.js?lang=fr', '/s/own.notice.en.js'])
})

test('where no choice is kept any more, a tag that the browser still has fetches the notice', async ({ page, host }) => {
  await page.context().addCookies([{ name: 'placet', value: 'unreadable', url: host.origin }])
  await page.goto(`${host.origin}/fr`)
  await whenReady(page)
  await page.context().clearCookies()
  await page.goto(`${host.origin}/fr/2`)
  await expect(notice(page)).toHaveAttribute('lang', 'fr')
  expect(filesOf(host).filter((path) => path.startsWith('/s/own.js'))).toHaveLength(1)
})

test('inside a page that a server renders, nothing is fetched before the notice stands there; once refused, it stays away', async ({
  page,
  host,
}) => {
  const html = async () => (await (await page.goto(`${host.origin}/rendered`))?.text()) ?? ''
  expect(await html()).toContain('own.notice.fr')
  await expect(notice(page)).toHaveAttribute('lang', 'fr')
  expect(host.asked).toEqual([])
  expect(await ranOn(page)).toEqual([])
  await reject(page)
  await expect.poll(() => host.sent.length).toBe(1)
  expect(host.asked.filter((path) => path.includes('notice.fr'))).toEqual([])

  expect(await html()).not.toContain('own.notice.fr')
  await whenReady(page)
  await settle(page)
  await expect(notice(page)).toHaveCount(0)
  expect(await ranOn(page)).toEqual([])
})
