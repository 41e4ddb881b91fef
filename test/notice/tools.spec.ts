/** Notice. Visitors' tools: autoconsent refuses by its heuristic and by our rule, Consent-O-Matic's rule finds its way, and the site records one refusal. */
import { readdirSync, readFileSync } from 'node:fs'
import type { Frame, Page } from '@playwright/test'
import { consentIdOf, notice, recordsOf, test } from '../journeys/support/journey.ts'
import { writeSite } from '../journeys/support/stack.ts'
import { expect, layouts } from './support/stage.ts'

const script = readFileSync(new URL('../node_modules/@duckduckgo/autoconsent/dist/autoconsent.playwright.js', import.meta.url), 'utf8')
const ours = new URL('../../packages/browser/visitor-tools/', import.meta.url)
const rule = JSON.parse(readFileSync(new URL('autoconsent.json', ours), 'utf8'))
const consentOMatic = JSON.parse(readFileSync(new URL('consent-o-matic.json', ours), 'utf8'))

const texts = new URL('../../packages/site/src/texts/', import.meta.url)
const spoken = readdirSync(texts).flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [])
const languages = ['en', 'fr', 'nl', 'de', 'es'].filter((language) => spoken.includes(language))

interface Message {
  type: string
  cmp?: string
  id?: string
  code?: string
  result?: boolean
}

/** Has autoconsent at work on the page, as in a browser that brings it. Returns what it says. */
async function withAutoconsent(page: Page, rules: object[], heuristic: boolean): Promise<Message[]> {
  const said: Message[] = []
  const config = {
    enabled: true,
    autoAction: 'optOut',
    enablePrehide: false,
    detectRetries: 20,
    enableHeuristicDetection: heuristic,
    heuristicMode: heuristic ? 'reject' : 'off',
  }
  const answer = (frame: Frame, message: object) => frame.evaluate(`autoconsentReceiveMessage(${JSON.stringify(message)})`)
  await page.exposeBinding('autoconsentSendMessage', async ({ frame }, message: Message) => {
    said.push(message)
    if (message.type === 'init') await answer(frame, { type: 'initResp', config, rules: { autoconsent: rules } })
    if (message.type === 'eval') await answer(frame, { type: 'evalResp', id: message.id, result: await frame.evaluate(message.code ?? '') })
  })
  await page.evaluate(script)
  return said
}

const kinds = (said: Message[]) => said.map(({ type }) => type)

test.describe.configure({ mode: 'parallel' })

for (const layout of layouts) {
  for (const language of languages) {
    test(`autoconsent's heuristic refuses a ${layout} in ${language}, and one refusal is on record`, async ({ page, pages, stack }) => {
      const site = `tools-${layout}-${language}`
      writeSite(stack.sites, {
        site,
        controller: { name: 'Shop', contact: 'privacy@shop.example' },
        origins: [pages.origin],
        languages: [language],
        services: [{ id: 'filmhub', name: 'FilmHub', category: 'functional', hosts: ['film.example'], cookies: [] }],
        categories: { analytics: {}, marketing: {} },
        notice: { layout },
        collector: stack.collector,
      })
      pages.written.set(`/${site}.html`, `<!doctype html><html lang="${language}"><title>Page</title>%TAG%<main><h1>Page</h1></main>`)
      await expect.poll(async () => (await fetch(`${stack.collector}/s/${site}.js`)).status).toBe(200)
      await page.goto(`${pages.origin}/${site}.html?site=${site}`)
      const said = await withAutoconsent(page, [], true)
      await expect.poll(() => kinds(said)).toContain('autoconsentDone')
      expect(said.find(({ type }) => type === 'optOutResult')?.result).toBe(true)
      await expect(notice(page)).toHaveCount(0)
      const id = await consentIdOf(page)
      await expect.poll(() => recordsOf(stack, id).map(({ action, layer }) => [action, layer])).toEqual([['reject-all', 'notice']])
    })
  }
}

test('autoconsent refuses by our rule alone, and finds the refusal in force', async ({ page, pages }) => {
  await page.goto(`${pages.origin}/static.html`)
  const said = await withAutoconsent(page, [rule], false)
  await expect.poll(() => kinds(said)).toContain('autoconsentDone')
  expect(said.find(({ type }) => type === 'cmpDetected')?.cmp).toBe(rule.name)
  await page.evaluate('autoconsentReceiveMessage({ type: "selfTest" })')
  await expect.poll(() => said.find(({ type }) => type === 'selfTestResult')?.result).toBe(true)
  await expect(notice(page)).toHaveCount(0)
})

test("Consent-O-Matic's rule finds the notice, and its clicks refuse", async ({ page, pages }) => {
  const { detectors, methods } = consentOMatic.placet
  await page.goto(`${pages.origin}/static.html`)
  await expect(page.locator(detectors[0].presentMatcher[0].target.selector)).toHaveCount(1)
  await expect(page.locator(detectors[0].showingMatcher[0].target.selector)).toBeVisible()
  const { action } = methods.find(({ name }: { name: string }) => name === 'DO_CONSENT')
  await page.locator(action.target.selector).click()
  await expect(page.locator(detectors[0].presentMatcher[0].target.selector)).toHaveCount(0)
  expect(await page.evaluate(() => (window as unknown as { placet: { decision: { action: string } } }).placet.decision.action)).toBe(
    'reject-all',
  )
})
