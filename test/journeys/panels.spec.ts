/** Journey, in French. Panels inside the page: the preferences and the policy summary, where a page has a place for them; and the search among many services. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { consentIdOf, expect, notice, openPreferences, preferences, recordsOf, settle, test } from './support/journey.ts'
import type { Pages } from './support/pages.ts'
import { type Stack, writeSite } from './support/stack.ts'

const SERVICES = 14
const services = Array.from({ length: SERVICES }, (_, i) => ({
  id: `service-${i}`,
  name: `Service ${i}`,
  vendor: { name: i % 2 ? 'Ardennes SA' : 'Brabant SA', country: 'BE' },
  category: 'marketing',
  hosts: [`service-${i}.example`],
  purpose: { fr: 'Publicité.' },
  cookies: [],
}))
const PLACES = `<script type="text/plain" data-consent="marketing" data-service="service-3" src="/hit/three.js"></script>
<script type="text/plain" data-consent="marketing" data-service="service-4" src="/hit/four.js"></script>
<h2>Mes choix</h2><div data-placet-embed="preferences"></div><h2>En bref</h2><div data-placet-embed="policy"></div>
<button data-placet-open="preferences">Cookies</button>`

const panel = (page: Page, name: string) => page.locator(`[data-placet-embed="${name}"]`)
const ranOn = (page: Page) => page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? [])

async function visit(page: Page, pages: Pages, stack: Stack): Promise<void> {
  const common = JSON.parse(readFileSync(join(stack.sites, 'pages.json'), 'utf8'))
  writeSite(stack.sites, { ...common, site: 'panels', languages: ['fr'], policy: './policy', policyUrl: '/confidentialite', services })
  await expect.poll(async () => (await fetch(`${stack.collector}/s/panels.js`)).status).toBe(200)
  const head = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Panneaux</title>%TAG%'
  pages.written.set('/panels.html', `<!doctype html><html lang="fr"><head>${head}</head><body>${PLACES}</body></html>`)
  pages.hits.length = 0
  await page.goto(`${pages.origin}/panels.html?site=panels`)
  await expect(notice(page)).toBeVisible()
}

test('a choice saved in the page’s own panel holds at once, is one record, ends the notice, and the panel follows what is decided elsewhere', async ({
  page,
  pages,
  stack,
}) => {
  await visit(page, pages, stack)
  const mine = panel(page, 'preferences')
  const three = mine.getByRole('switch', { name: 'Service 3', exact: true })
  const four = mine.getByRole('switch', { name: 'Service 4', exact: true })
  await expect(mine.locator('[data-placet="save"]')).toBeVisible()
  // It stands in the page: nothing to close, and nothing around it that is a dialog.
  await expect(mine.locator('dialog, [data-placet="close"]')).toHaveCount(0)
  await mine.locator('summary').last().press('Enter')
  await expect(three).not.toBeChecked()
  await three.press('Space')
  await expect(three).toBeChecked()
  await settle(page)
  // A switch alone decides nothing.
  expect([await ranOn(page), pages.hits]).toEqual([[], []])
  await mine.locator('[data-placet="save"]').click()
  await expect(notice(page)).toHaveCount(0)
  await expect.poll(() => ranOn(page)).toEqual(['three.js'])
  await expect(mine.locator('+ [role="status"], [role="status"]').last()).not.toBeEmpty()
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id)).toHaveLength(1)
  expect(recordsOf(stack, id)).toMatchObject([
    { action: 'save', layer: 'preferences', choices: { marketing: 'denied' }, services: { 'service-3': 'granted' } },
  ])
  // Decided by a script of the page: the panel says so, without being drawn anew.
  await page.evaluate(() => (window as unknown as { placet: { acceptAll(): Promise<void> } }).placet.acceptAll())
  await expect(four).toBeChecked()
  await expect.poll(() => ranOn(page)).toEqual(['three.js', 'four.js'])
})

test('refusing in the page’s own panel is as good as in the notice, by keyboard too', async ({ page, pages, stack }) => {
  await visit(page, pages, stack)
  const refuse = panel(page, 'preferences').locator('[data-placet="reject-all"]')
  await refuse.focus()
  await page.keyboard.press('Enter')
  await expect(notice(page)).toHaveCount(0)
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id)).toMatchObject([{ action: 'reject-all', choices: { marketing: 'denied' } }])
  await page.reload()
  await expect(panel(page, 'preferences').locator('[data-placet="save"]')).toBeVisible()
  await settle(page)
  await expect(notice(page)).toHaveCount(0)
  expect([await ranOn(page), pages.hits]).toEqual([[], []])
})

test('the policy in brief stands in the page: each section’s line and a link to the same section of the whole text', async ({
  page,
  pages,
  stack,
}) => {
  await visit(page, pages, stack)
  const { sections } = JSON.parse(readFileSync(join(stack.sites, 'policy/fr.json'), 'utf8')) as {
    sections: { id: string; title: string; summary: string }[]
  }
  const brief = panel(page, 'policy')
  const first = brief.locator('summary').first()
  await expect(first).toContainText(sections[0]?.title ?? '-')
  await first.press('Enter')
  await expect(brief.locator('a').first()).toBeVisible()
  const text = await brief.evaluate((place) => (place.firstElementChild?.shadowRoot ?? place).textContent?.replaceAll(/\s+/g, ' '))
  for (const { title, summary } of sections) {
    expect(text).toContain(title)
    expect(text).toContain(summary.replaceAll(/\s+/g, ' '))
  }
  expect(await brief.locator('a[href^="/confidentialite#"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
    sections.map(({ id }) => `/confidentialite#${id}`),
  )
})

test('many services are searched by name and by vendor; what is switched and out of sight is saved all the same', async ({
  page,
  pages,
  stack,
}) => {
  await visit(page, pages, stack)
  await openPreferences(page)
  const dialog = preferences(page)
  const names = dialog.getByRole('heading', { level: 4, name: /^Service \d/ })
  const search = dialog.getByRole('searchbox')
  await search.fill('ardennes')
  await expect(names).toHaveCount(SERVICES / 2)
  await search.fill('service 4')
  await expect(names).toHaveText(['Service 4'])
  await dialog.getByRole('switch', { name: 'Service 4', exact: true }).press('Space')
  await search.fill('introuvable')
  await expect(names).toHaveCount(0)
  await expect(dialog.getByRole('status').filter({ hasText: /./ })).toBeVisible()
  await dialog.locator('[data-placet="save"]').click()
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id)).toMatchObject([{ action: 'save', services: { 'service-4': 'granted' } }])
  await expect.poll(() => ranOn(page)).toEqual(['four.js'])
})
