/** Notice. Stage: compiles a site for each look and serves it with a page of its own; keeps the decisions that come back. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { DecisionWire } from '@placet/model'
import { checkConfig, compileSite, isUsable, readBundles, type SiteConfig, type SiteSource } from '@placet/site'
import { test as base, expect, type Page } from '@playwright/test'

export { expect }

const demo = new URL('../../../demo/sites/', import.meta.url)
const read = (file: string) => JSON.parse(readFileSync(new URL(file, demo), 'utf8'))
const sertius: SiteConfig = read('sertius.json')

export const layouts = ['box', 'bar', 'cloud', 'modal'] as const

export interface Opening {
  layout?: string
  position?: string
  theme?: string
  /** Font of the theme, for pictures that are the same on every machine. */
  font?: string
  language?: string
  /** Body of the page; a long text with links where it is not given. */
  body?: string
  /** Style of the page. */
  css?: string
  /** False leaves the tag away. */
  tag?: boolean
}

export interface Stage {
  /** Address of a page that shows this. */
  page(opening?: Opening): string
  decisions: DecisionWire[]
}

const paragraph = '<p>Vos machines sont à Louvain-la-Neuve, et quelqu’un répond au téléphone. <a href="#text">En savoir plus</a></p>'
const text = `<main id="text"><h1>Hébergement géré</h1><button>Un bouton</button>${paragraph.repeat(24)}<input aria-label="Nom"><a href="#" data-placet-open="preferences">Cookies</a></main>`

/** Services in the words of every language there is: those of the catalogue speak four. */
const hasCatalogueTexts = (language: string) => ['fr', 'nl', 'en', 'de'].includes(language)

async function startStage(): Promise<Stage & { stop(): void }> {
  const bundles = await readBundles()
  const files = new Map<string, string>()
  const pages = new Map<string, string>()
  const decisions: DecisionWire[] = []

  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://stage')
    const file = files.get(pathname)
    const page = pages.get(pathname)
    if (file !== undefined) return response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(file)
    if (page !== undefined) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
    if (!pathname.endsWith('/records')) return response.writeHead(pathname.endsWith('/displays') ? 204 : 404).end()
    let body = ''
    for await (const chunk of request) body += chunk
    const told = [JSON.parse(body)].flat()
    decisions.push(...told)
    const answers = told.map((_, i) => ({ status: 201, recordId: `${i}`, receivedAt: new Date().toISOString(), leafIndex: i }))
    response.writeHead(Array.isArray(JSON.parse(body)) ? 207 : 201, { 'content-type': 'application/json' })
    response.end(JSON.stringify(Array.isArray(JSON.parse(body)) ? { records: answers } : answers[0]))
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`

  /** Compiles a site once. */
  function site({ layout = 'box', position, theme, font, language = 'fr' }: Opening): string {
    const id = ['s', layout, position, theme, font?.toLowerCase(), language].filter(Boolean).join('-')
    if (files.has(`/s/${id}.js`)) return id
    const speaks = hasCatalogueTexts(language)
    const config = {
      ...sertius,
      site: id,
      origins: [origin],
      collector: origin,
      languages: [language],
      services: speaks ? sertius.services : [{ id: 'film', name: 'FilmHub', category: 'functional', hosts: ['film.example'], cookies: [] }],
      notice: {
        layout,
        ...(position && { position }),
        ...((theme || font) && { theme: { ...(theme && { use: theme }), ...(font && { font }) } }),
      },
      ...(!speaks && { categories: { analytics: {}, marketing: {} }, policy: undefined, policyUrl: '/policy' }),
    } as SiteConfig
    const mistakes = checkConfig(`${id}.json`, config)
    if (!isUsable(mistakes)) throw new Error(mistakes.map(({ path, reason }) => `${id} ${path}: ${reason}`).join('\n'))
    const policies: SiteSource['policies'] = speaks ? { [language]: read(`policy/${language}.json`) } : {}
    const compiled = compileSite({ file: `${id}.json`, config, policies }, bundles)
    files.set(`/s/${id}.js`, compiled.tag)
    for (const [name, code] of compiled.files) files.set(`/s/${id}.${name}.js`, code)
    return id
  }

  return {
    decisions,
    page(opening = {}) {
      const { language = 'fr', body = text, css = '', tag = true } = opening
      const path = `/page-${pages.size}`
      const script = tag ? `<script src="/s/${site(opening)}.js" async></script>` : ''
      const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Page</title><style>${css}</style>${script}`
      const direction = /^(ar|he)$/.test(language) ? 'rtl' : 'ltr'
      pages.set(path, `<!doctype html><html lang="${language}" dir="${direction}"><head>${head}</head><body>${body}</body></html>`)
      return origin + path
    },
    stop: () => server.close(),
  }
}

export const test = base.extend<object, { stage: Stage }>({
  stage: [
    // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
    async ({}, use) => {
      const stage = await startStage()
      await use(stage)
      stage.stop()
    },
    { scope: 'worker' },
  ],
})

export const notice = (page: Page) => page.locator('#placet-root > [data-placet="notice"]')
export const preferences = (page: Page) => page.locator('[data-placet="preferences"] dialog')
export const policy = (page: Page) => page.locator('[data-placet="policy"] dialog')
/** A control of the first layer. */
export const control = (page: Page, hook: string) => notice(page).locator(`> [data-placet="${hook}"]`)
export const title = (page: Page) => notice(page).locator('> h2')

/** Opens a page and waits for its notice. */
export async function visit(page: Page, stage: Stage, opening: Opening = {}): Promise<void> {
  await page.goto(stage.page(opening))
  await expect(title(page)).toBeVisible()
}

/** The decision in force on this page. */
export const decided = (page: Page) =>
  page.evaluate(() => (window as unknown as { placet: { decision: { action: string } } }).placet.decision.action)
