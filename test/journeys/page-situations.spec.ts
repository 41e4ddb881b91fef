/** Journey. Pages that are built in unusual ways (issue "Nothing leaks"): strict policies, written documents, bare frames, a tag that comes late or never. */
import type { Page } from '@playwright/test'
import { accept, expect, notice, reject, settle, test, whenReady } from './support/journey.ts'
import type { Pages } from './support/pages.ts'

const ranOn = (page: Page) => page.evaluate(() => (window as unknown as { ran: string[] }).ran)
const faultsOn = (page: Page) => page.evaluate(() => (window as unknown as { faults: string[] }).faults)

/** What runs says so in `window.ran`; faults of ours and broken policies say so too. */
const NOTES = `<script>
  var ran = [], faults = []
  function note(name) { ran.push(name) }
  document.addEventListener('placet:fault', (event) => faults.push(event.detail.code))
  document.addEventListener('securitypolicyviolation', (event) => faults.push([event.violatedDirective, event.blockedURI, event.sample, event.sourceFile].join(' ')))
</script>`

const HELD = `
<script type="text/plain" data-consent="marketing">note('inline')</script>
<script type="text/plain" data-consent="marketing" src="/hit/external.js"></script>
<script type="text/plain" data-consent="marketing" data-type="module">note('module')</script>
<template data-consent="marketing"><p id="unwrapped">Shown</p><script>note('template')</script></template>
<img data-consent="marketing" data-src="/hit/picture" alt="">
<iframe data-consent="functional" data-service="filmhub" data-src="/hit/frame" title="Film" width="300" height="200"></iframe>`
const HELD_RUNS = ['inline', 'external.js', 'template', 'module']
const HELD_HITS = ['external.js', 'frame', 'picture']

/** Puts a page of its own on the pages' server, and answers its address. */
function write({ origin, written }: Pages, name: string, body: string, head = '%TAG%'): string {
  written.set(
    `/${name}.html`,
    `<!doctype html><html lang="fr"><head>${NOTES}${head}<title>${name}</title></head><body><h1>${name}</h1>${body}</body></html>`,
  )
  return `${origin}/${name}.html`
}

/** Paths asked for since the last call. */
const hitsOf = (pages: Pages) => pages.hits.splice(0).sort()

const STRICT =
  "script-src 'nonce-n1' 'strict-dynamic'; style-src 'none'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'"
const underPolicy = (address: string, policy: string) => `${address}?policy=${encodeURIComponent(policy)}`

test('under a nonce, strict-dynamic and Trusted Types, with no style allowed: all is drawn, held and released, and no policy is broken (WEB-15, WEB-18)', async ({
  page,
  pages,
}) => {
  hitsOf(pages)
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  const panels = '<div data-placet-embed="cookies"></div><button data-placet-open="preferences">Cookies</button>'
  await page.goto(underPolicy(write(pages, 'strict', HELD + panels), `${STRICT}; trusted-types placet`))
  await expect(notice(page)).toBeVisible()
  await expect(page.locator('[data-placet="placeholder"]')).toBeVisible()
  expect(await notice(page).evaluate((element) => getComputedStyle(element).position)).toBe('fixed')
  await expect(page.locator('[data-placet-embed] table').first()).toBeVisible()
  await settle(page)
  expect([await ranOn(page), hitsOf(pages)]).toEqual([[], []])
  await accept(page)
  await expect.poll(async () => (await ranOn(page)).toSorted()).toEqual(HELD_RUNS.toSorted())
  await expect(page.locator('#unwrapped')).toBeVisible()
  await expect.poll(() => pages.hits.toSorted()).toEqual(HELD_HITS)
  await page.locator('[data-placet-open="preferences"]').click()
  await expect(page.locator('[data-placet="preferences"] dialog')).toBeVisible()
  expect([await faultsOn(page), errors]).toEqual([[], []])
})

test('Trusted Types that do not list ours: what is held stays held, and says so (WEB-18)', async ({ page, pages }) => {
  hitsOf(pages)
  await page.goto(underPolicy(write(pages, 'strict-other', HELD), `${STRICT}; trusted-types other`))
  await accept(page)
  await expect.poll(() => faultsOn(page)).toContain('NOT_RELEASED')
  await settle(page)
  expect(await ranOn(page)).toEqual([])
  // Pictures and frames are no scripts.
  expect(hitsOf(pages)).toEqual(['frame', 'picture'])
})

for (const [what, head] of [
  ['before it', '<script src="%SRC%"></script>'],
  ['while it is on its way', '%TAG%'],
]) {
  test(`document.write, with the tag ${what}: what is written is held, and runs once after the grant`, async ({ page, pages }) => {
    hitsOf(pages)
    const text = JSON.stringify(HELD).replaceAll('</', '<\\/')
    const address = write(pages, 'written', `<script>document.write(${text})</script><p>After</p>`, head?.replace('%SRC%', pages.tag))
    await page.goto(address)
    await expect(notice(page)).toBeVisible()
    await settle(page)
    expect([await ranOn(page), hitsOf(pages)]).toEqual([[], []])
    await accept(page)
    await expect.poll(async () => (await ranOn(page)).toSorted()).toEqual(HELD_RUNS.toSorted())
    await settle(page)
    expect((await ranOn(page)).toSorted()).toEqual(HELD_RUNS.toSorted())
    expect(hitsOf(pages)).toEqual(HELD_HITS)
  })
}

test('a document written anew over a loaded page: what it holds is held, before and after a refusal', async ({ page, pages }) => {
  hitsOf(pages)
  await page.goto(write(pages, 'anew', ''))
  await whenReady(page)
  const anew = (name: string) =>
    page.evaluate(
      ([html]) => {
        document.open()
        document.write(html as string)
        document.close()
      },
      [`<!doctype html><html lang="fr"><title>Anew</title><h1>${name}</h1>${HELD}</html>`],
    )
  await anew('first')
  await settle(page)
  expect([await ranOn(page), hitsOf(pages)]).toEqual([[], []])
  await page.evaluate(() => (window as unknown as { placet: { rejectAll(): Promise<void> } }).placet.rejectAll())
  await anew('second')
  await settle(page)
  expect([await ranOn(page), hitsOf(pages)]).toEqual([[], []])
})

test('frames without an address of their own: what is marked in them stays held, with or without a grant', async ({ page, pages }) => {
  hitsOf(pages)
  const inner = HELD.replaceAll('note(', 'parent.note(')
  await page.goto(
    write(
      pages,
      'frames',
      `<iframe title="Inner" srcdoc="${inner.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"></iframe><div id="into"></div>`,
    ),
  )
  await expect(notice(page)).toBeVisible()
  await page.evaluate((html) => {
    const blank = document.createElement('iframe')
    document.querySelector('#into')?.append(blank)
    const written = document.createElement('iframe')
    document.querySelector('#into')?.append(written)
    // A fragment made in the frame's own document: scripts in it would run if they were not held.
    const made = blank.contentDocument as Document
    made.body.append(made.createRange().createContextualFragment(html))
    written.contentDocument?.open()
    written.contentDocument?.write(html)
    written.contentDocument?.close()
  }, inner)
  await settle(page)
  expect([await ranOn(page), hitsOf(pages)]).toEqual([[], []])
  await accept(page)
  await settle(page)
  expect([await ranOn(page), hitsOf(pages)]).toEqual([[], []])
})

test('a tag that comes long after the page: everything waits for it, and then for the visitor', async ({ page, pages }) => {
  hitsOf(pages)
  await page.goto(write(pages, 'late', HELD, ''))
  await settle(page, 800)
  expect([await ranOn(page), hitsOf(pages)]).toEqual([[], []])
  await page.addScriptTag({ url: pages.tag })
  await expect(notice(page)).toBeVisible()
  await settle(page)
  expect([await ranOn(page), hitsOf(pages)]).toEqual([[], []])
  await accept(page)
  await expect.poll(async () => (await ranOn(page)).toSorted()).toEqual(HELD_RUNS.toSorted())
})

test('a tag that never comes, or comes broken: nothing optional is loaded, on any page of a visitor who agreed before', async ({
  page,
  pages,
}) => {
  await page.goto(write(pages, 'agreed', HELD))
  await accept(page)
  await expect.poll(async () => (await ranOn(page)).length).toBe(HELD_RUNS.length)
  await expect.poll(() => pages.hits.length).toBeGreaterThanOrEqual(HELD_HITS.length)
  for (const answer of ['abort', 'cut', 'error'] as const) {
    await page.unroute('**/s/pages.js')
    await page.route('**/s/pages.js', async (route) => {
      if (answer === 'abort') return route.abort()
      if (answer === 'error') return route.fulfill({ status: 503, contentType: 'text/plain', body: 'busy' })
      const whole = await (await route.fetch()).text()
      return route.fulfill({ contentType: 'text/javascript', body: whole.slice(0, whole.length / 2) })
    })
    await page.goto('about:blank')
    hitsOf(pages)
    await page.goto(write(pages, 'never', HELD))
    await settle(page)
    expect([answer, await ranOn(page), hitsOf(pages)]).toEqual([answer, [], []])
  }
})

const NOSCRIPT = `<noscript><img src="/hit/unmarked-noscript" alt=""><img data-consent="marketing" data-src="/hit/marked-noscript" alt=""></noscript>`

test('noscript: nobody meets it where scripts run, and a refusal draws none of it', async ({ page, pages }) => {
  hitsOf(pages)
  await page.goto(write(pages, 'noscript', NOSCRIPT + HELD))
  await reject(page)
  await settle(page)
  expect(hitsOf(pages)).toEqual([])
})

test('scripts switched off: what is marked stays held; what a page puts unmarked into noscript is beyond any script', async ({
  browser,
  pages,
}) => {
  hitsOf(pages)
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(write(pages, 'off', NOSCRIPT + HELD))
  await settle(page)
  expect(hitsOf(pages)).toEqual(['unmarked-noscript'])
  await context.close()
})
