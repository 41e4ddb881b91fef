/** Journey. Marketing: ten real visits, and every figure on the dashboard equals what they did. */
import AxeBuilder from '@axe-core/playwright'
import type { Browser, Page } from '@playwright/test'
import { accept, expect, notice, openPreferences, preferences, reject, test, tracesOn } from './support/journey.ts'
import { type Stack, startStack } from './support/stack.ts'

/** Headless browsers call themselves bots, and bots are left out of the rates. */
const userAgent = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'

type Visit = (page: Page, demo: string) => Promise<void>

const save = async (page: Page, category: string) => {
  await notice(page).locator('[data-placet="customize"]').click()
  await preferences(page).locator(`[data-placet-category="${category}"]`).click()
  await preferences(page).locator('[data-placet="save"]').click()
}
const leave: Visit = async () => {}
const withdrawLater: Visit = async (page) => {
  await accept(page)
  await expect.poll(() => tracesOn(page), { timeout: 10_000 }).toContain('_adp_id')
  await openPreferences(page)
  const reloaded = page.waitForEvent('load')
  await preferences(page).locator('[data-placet="withdraw-all"]').click()
  await reloaded
}
/** Does something that is displayed or closed, and stays until that was counted. */
async function counted(page: Page, act: () => Promise<unknown>): Promise<void> {
  const told = page.waitForResponse((response) => response.url().endsWith('/displays'))
  await act()
  await told
}
const close: Visit = (page) => counted(page, () => notice(page).locator('[data-placet="close"]').click())
const lookAroundFirst: Visit = async (page, demo) => {
  await counted(page, async () => {
    await page.locator(`a[href="/fr/cloud"]`).first().click()
    await page.waitForURL(`${demo}/fr/cloud`)
  })
  await expect(notice(page)).toBeVisible()
  await accept(page)
}

/** Five in French, five in Dutch: a language with fewer is not shown by itself. */
const visits: [string, Visit][] = [
  ['/fr/', accept],
  ['/fr/', reject],
  ['/fr/', (page) => save(page, 'analytics')],
  ['/fr/', lookAroundFirst],
  ['/fr/', close],
  ['/nl/', accept],
  ['/nl/', reject],
  ['/nl/', withdrawLater],
  ['/nl/', leave],
  ['/nl/', leave],
]

async function visit(browser: Browser, stack: Stack, path: string, act: Visit): Promise<void> {
  const context = await browser.newContext({ userAgent, locale: 'fr-BE' })
  const page = await context.newPage()
  await counted(page, () => page.goto(stack.demo + path))
  await act(page, stack.demo)
  // A visitor stays until the answer has arrived: what waits for the collector is kept on the device.
  await page.waitForFunction(() => !localStorage.getItem('placet-outbox'), undefined, { polling: 50 })
  await context.close()
}

test('ten visits, counted', async ({ browser }) => {
  test.setTimeout(120_000)
  const stack = await startStack('http://localhost:1')
  try {
    // Visitors do not wait for each other.
    for (let at = 0; at < visits.length; at += 5)
      await Promise.all(visits.slice(at, at + 5).map(([path, act]) => visit(browser, stack, path, act)))

    const page = await (await browser.newContext({ locale: 'fr-BE' })).newPage()
    await page.goto(`${stack.dashboard}/#site=sertius&days=7`)
    await page.locator('[name="secret"]').fill(stack.setupSecret)
    await page.locator('[name="name"]').fill('Claire')
    await page.locator('[name="password"]').fill('vingt-trois novembre')
    await page.locator('form button[type="submit"]').click()
    await expect(page.locator('[data-figure="shown"]').first()).toBeVisible()

    const figure = (name: string) => page.locator(`[data-figure="${name}"]`).first()
    const value = async (name: string) => Number(await figure(name).getAttribute('data-value'))
    const rate = async (name: string) =>
      [await figure(name).getAttribute('data-part'), await figure(name).getAttribute('data-whole')].map(Number)
    const figures = [
      'shown',
      'shown-again',
      'decided',
      'accepted',
      'rejected',
      'saved',
      'closed',
      'ignored',
      'withdrawn',
      'changed',
      'by-script',
    ]
    const read = Object.fromEntries(await Promise.all(figures.map(async (name) => [name, await value(name)])))
    expect(read).toEqual({
      shown: 10,
      'shown-again': 1,
      decided: 7,
      accepted: 4,
      rejected: 2,
      saved: 1,
      closed: 1,
      ignored: 2,
      withdrawn: 1,
      changed: 0,
      'by-script': 0,
    })
    expect(await rate('consent-rate:analytics')).toEqual([5, 10])
    expect(await rate('consent-rate:marketing')).toEqual([4, 10])
    expect(await rate('consent-rate:functional')).toEqual([4, 10])
    expect(await rate('decider-rate:analytics')).toEqual([5, 7])
    expect(await rate('decider-rate:marketing')).toEqual([4, 7])
    for (const language of ['fr', 'nl']) await expect(page.locator(`tr[data-breakdown="languages"][data-key="${language}"]`)).toBeVisible()

    expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    // Colours are all that changes.
    expect((await new AxeBuilder({ page }).withRules(['color-contrast']).analyze()).violations.map(({ id }) => id)).toEqual([])
    const download = page.waitForEvent('download')
    await page.locator('[data-export="stats.csv"]').click()
    expect((await download).suggestedFilename()).toMatch(/\.csv$/)
  } finally {
    await stack.stop()
  }
})
