/** Journey. My data: a visitor sees what is kept, takes the receipt along, checks it offline, and erases everything, or is told what a claim keeps. */
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { accept, choiceOf, consentIdOf, expect, openPreferences, preferences, recordsOf, test } from './support/journey.ts'

const program = fileURLToPath(new URL('../../packages/cli/src/placet.ts', import.meta.url))

const mine = (page: Page) => page.locator('[data-placet="mine"] dialog')

async function openMine(page: Page): Promise<void> {
  await openPreferences(page)
  await preferences(page).locator('[data-placet="mine"]').click()
  await expect(mine(page)).toBeVisible()
}

test('a visitor sees its record, takes a receipt that checks itself without any network, and nobody else is asked', async ({
  page,
  stack,
  browser,
}) => {
  await page.goto(`${stack.demo}/fr/`)
  await accept(page)
  const consentId = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(1)
  await openMine(page)
  await expect(mine(page).locator('section[data-record]')).toHaveCount(1)
  await expect(mine(page).locator('code').first()).toHaveText(consentId ?? '')
  const { violations } = await new AxeBuilder({ page }).include('#placet-root').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  const download = page.waitForEvent('download')
  await mine(page).locator('[data-placet="receipt"]').click()
  const file = await (await download).path()
  const html = readFileSync(file, 'utf8')
  const offline = await (await browser.newContext({ offline: true })).newPage()
  await offline.route('**/receipt.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }))
  await offline.goto('https://offline.example/receipt.html')
  const section = offline.locator('section[data-record]')
  await expect(section).toHaveAttribute('data-verdict', 'verified')

  // One word changed in what is read, or in what was recorded, is noticed.
  await offline.unroute('**/receipt.html')
  await offline.route('**/receipt.html', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html.replace('<strong>accordé</strong>', '<strong>refusé</strong>') }),
  )
  await offline.goto('https://offline.example/receipt.html')
  await expect(section).toHaveAttribute('data-verdict', 'altered')
})

test('a visitor erases: consent is withdrawn, every record is gone, and the refusal stays under a new number', async ({ page, stack }) => {
  await page.goto(`${stack.demo}/fr/contact`)
  await accept(page)
  const consentId = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(1)
  await openMine(page)
  await mine(page).locator('[data-placet="erase"]').click()
  await mine(page).locator('[data-placet="erase-yes"]').click()
  await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(0)
  await expect.poll(() => choiceOf(page)).toMatch(/~withdraw-all~/)
  await page.goto(`${stack.demo}/fr/contact`)
  expect(await choiceOf(page)).not.toMatch(/_1_/)
})

test('records under a legal hold: consent is withdrawn at once, the visitor is told why they stay, and they go when the claim is over', async ({
  page,
  stack,
}) => {
  // Two commands start one after the other, each a process that reads the whole program.
  test.slow()
  const placet = async (...words: string[]) =>
    (await promisify(execFile)(process.execPath, [program, 'hold', ...words, '--database', `file:${stack.database}`])).stdout
  await page.goto(`${stack.demo}/fr/contact`)
  await accept(page)
  const consentId = (await consentIdOf(page)) ?? ''
  await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(1)
  const told = 'Un procès porte sur ces choix.'
  const placed = await placet('place', 'sertius', `--consent-id=${consentId}`, '--reason', 'Case 26/114.', '--told', told)
  await openMine(page)
  await expect(mine(page)).toContainText('Votre accord est alors retiré tout de suite')
  await mine(page).locator('[data-placet="erase"]').click()
  await expect(mine(page).locator('[data-placet="erasing"]')).toContainText('dès que possible')
  await mine(page).locator('[data-placet="erase-yes"]').click()
  await expect.poll(() => recordsOf(stack, consentId).map(({ action }) => action)).toEqual(['accept-all', 'withdraw-all'])
  await expect.poll(() => choiceOf(page)).toMatch(/~withdraw-all~/)

  // The page may have started anew to end what was withdrawn; the number is still there to ask by.
  await page.goto(`${stack.demo}/fr/contact`)
  expect(await choiceOf(page)).not.toMatch(/_1_/)
  expect(await consentIdOf(page)).toBe(consentId)
  await openMine(page)
  await expect(mine(page).locator('section[data-record]')).toHaveCount(2)
  await expect(mine(page).locator('[role="status"]')).toContainText('Effacement demandé le')
  for (const words of [told, 'RGPD, art. 17, par. 3, e', 'autorité de protection des données'])
    await expect(mine(page)).toContainText(words)
  await expect(mine(page)).not.toContainText('Case 26/114')
  const { violations } = await new AxeBuilder({ page }).include('#placet-root').analyze()
  expect(violations.map(({ id }) => id)).toEqual([])

  expect(await placet('end', 'sertius', placed.split(' ')[0] ?? '')).toContain('2 records are erased')
  expect(recordsOf(stack, consentId)).toHaveLength(0)
})
