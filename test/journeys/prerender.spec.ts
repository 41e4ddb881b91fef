/**
 * Journey. Prerendered pages (WEB-14): a page that the browser made ready before anybody asked for it shows, counts, sends and runs nothing.
 * No driver is attached: Chromium gives prerendering up where one is. The pages drive themselves and tell the server what they see.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test as base, expect } from '@playwright/test'
import config from '../playwright.config.ts'
import { startCollectorAlone } from './support/collector-alone.ts'
import { type Relay, startRelay } from './support/relay.ts'
import { ended, freePort } from './support/stack.ts'

/** What a page saw of itself, and what the collector had been asked for by then. */
interface Seen {
  activationStart: number
  isPrerendering: boolean
  notice: boolean
  ran: string[]
  keys: string[]
  asked: string[]
}

interface Visit {
  relay: Relay
  /** What a page told of itself, by the page's name and the moment. */
  told(name: string): Promise<Seen>
}

/** Tells the server how it stands: while it is made ready, and once it is shown. Agrees where the address says so. */
const PAGE = `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Page</title>
<script>
  var ran = []
  const name = location.pathname.slice(1)
  const seen = () => JSON.stringify({
    activationStart: performance.getEntriesByType('navigation')[0].activationStart,
    isPrerendering: document.prerendering,
    notice: !!document.querySelector('[data-placet="notice"]'),
    ran,
    keys: [...Object.keys(localStorage), ...Object.keys(sessionStorage), ...document.cookie.split('; ').map((cookie) => cookie.split('=')[0])].filter(Boolean)
  })
  const tell = (when) => fetch('/told/' + name + '-' + when, { method: 'POST', body: seen() })
  const until = async (look) => { while (!look()) await new Promise((done) => setTimeout(done, 50)) }
  placet = [(api) => {
    // Long enough for whatever does not wait to have shown itself.
    setTimeout(async () => {
      if (document.prerendering) {
        await tell('ready')
        await new Promise((done) => document.addEventListener('prerenderingchange', done, { once: true }))
      }
      if (name === 'first') {
        await until(() => document.querySelector('[data-placet="notice"]'))
        await tell('shown')
        document.querySelector('[data-placet="accept-all"]').click()
        await until(() => api.allows('analytics'))
        await until(() => localStorage.getItem('placet-outbox') === null)
        location.href = '/before-second'
      } else {
        await until(() => ran.length)
        await tell('shown')
      }
    }, 1000)
  }]
</script>
<script src="/consent/s/own.js"></script>
<script type="text/plain" data-consent="analytics">ran.push('analytics')</script>
<h1>Page</h1></html>`

/** Has the next page made ready, and goes there once that has told how it stands. */
const before = (next: string) => `<!doctype html><html lang="fr"><title>Before</title>
<script type="speculationrules">{"prerender":[{"urls":["/${next}"],"eagerness":"immediate"}]}</script>
<script>
  const look = async () => (await (await fetch('/may-go/${next}')).text()) === 'yes' ? location.href = '/${next}' : setTimeout(look, 100)
  look()
</script>`

const test = base.extend<{ visit: Visit }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
  visit: async ({}, use) => {
    const port = await freePort()
    const origin = `http://localhost:${port}`
    const collector = await startCollectorAlone(`${origin}/consent`, origin)
    const told = new Map<string, Seen>()
    const relay = await startRelay(port, collector.url, (path, body) => {
      const [, folder = '', name = ''] = path.split('/')
      if (folder === 'told') told.set(name, { ...JSON.parse(body), asked: [...relay.asked] })
      if (folder === 'may-go') return told.has(`${name}-ready`) ? 'yes' : 'no'
      return folder.startsWith('before-') ? before(folder.slice('before-'.length)) : PAGE
    })
    const profile = mkdtempSync(join(tmpdir(), 'placet-prerender-'))
    const { executablePath = 'chromium', args = [] } = config.use?.launchOptions ?? {}
    // A port for a driver that never comes keeps a headless Chromium open.
    const settings = ['--headless', ...args, '--remote-debugging-port=0', `--user-data-dir=${profile}`]
    const chromium = spawn(executablePath, [...settings, `${origin}/before-first`], { stdio: 'ignore' })
    await use({
      relay,
      async told(name) {
        await expect.poll(() => [...told.keys()], { timeout: 60_000 }).toContain(name)
        return told.get(name) as Seen
      },
    })
    await ended(chromium, 'SIGKILL')
    await relay.stop()
    await collector.stop()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  },
})

test('nothing is shown, counted, sent or run before a prerendered page is activated, with or without an earlier grant (WEB-14)', async ({
  visit,
}) => {
  const ready = await visit.told('first-ready')
  // The tag, and nothing that shows, counts or sends.
  expect(ready).toEqual({ activationStart: 0, isPrerendering: true, notice: false, ran: [], keys: [], asked: ['/s/own.js'] })
  const shown = await visit.told('first-shown')
  expect(shown).toMatchObject({ isPrerendering: false, notice: true, ran: [] })
  expect(shown.activationStart).toBeGreaterThan(0)

  // The same visitor agreed; the next page is made ready as well, and what was granted waits until it is shown.
  expect(await visit.told('second-ready')).toMatchObject({ isPrerendering: true, notice: false, ran: [] })
  const second = await visit.told('second-shown')
  expect(second).toMatchObject({ isPrerendering: false, ran: ['analytics'] })
  expect(second.activationStart).toBeGreaterThan(0)
  await expect.poll(() => visit.relay.asked.filter((path) => path.endsWith('/displays')).length).toBeGreaterThan(0)
  expect(visit.relay.sent).toHaveLength(1)
})
