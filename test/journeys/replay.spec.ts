/** Journey. Evidence: a record made on an older notice is shown again as it was, after the site changed, in a frame that can do nothing. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Browser, FrameLocator, Page } from '@playwright/test'
import { accept, consentIdOf, expect, notice, preferences, recordsOf, test, whenReady } from './support/journey.ts'
import { type Stack, startStack, writeSite } from './support/stack.ts'

const recordIds = (stack: Stack, consentId: string | null): string[] => {
  const { DatabaseSync } = process.getBuiltinModule('node:sqlite')
  const database = new DatabaseSync(stack.database, { readOnly: true })
  const rows = database
    .prepare(`select record_id as id from record where json_extract(body, '$.consentId') = ? order by leaf_index`)
    .all(consentId)
  database.close()
  return rows.map(({ id }) => String(id))
}

async function signIn(browser: Browser, stack: Stack): Promise<Page> {
  const page = await (await browser.newContext({ locale: 'fr-BE', viewport: { width: 1280, height: 900 } })).newPage()
  await page.goto(`${stack.dashboard}/#page=evidence&site=sertius`)
  await page.locator('[name="secret"]').fill(stack.setupSecret)
  await page.locator('[name="name"]').fill('Claire')
  await page.locator('[name="password"]').fill('vingt-trois novembre')
  await page.locator('form button[type="submit"]').click()
  await expect(page.locator('[data-form="record"]')).toBeVisible()
  return page
}

async function lookUp(page: Page, recordId: string): Promise<FrameLocator> {
  await page.locator('[name="record"]').fill(recordId)
  await page.locator('[data-form="record"] button').click()
  await expect(page.locator('[data-panel="record"]')).toBeVisible()
  return page.frameLocator('.replay iframe')
}

test('an auditor sees what was shown before the site changed its words, layout and services', async ({ browser }) => {
  test.setTimeout(120_000)
  const stack = await startStack('http://localhost:1')
  try {
    const context = await browser.newContext({ locale: 'fr-BE', viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
    const visit = await context.newPage()
    await visit.goto(`${stack.demo}/fr/`)
    const before = await notice(visit).textContent()
    await accept(visit)
    const consentId = await consentIdOf(visit)
    await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(1)
    const [recordId = ''] = recordIds(stack, consentId)

    const file = join(stack.sites, 'sertius.json')
    const sertius = JSON.parse(readFileSync(file, 'utf8'))
    writeSite(stack.sites, {
      ...sertius,
      notice: { layout: 'bar', position: 'top' },
      texts: { ...sertius.texts, fr: { ...sertius.texts?.fr, 'notice.title': 'Un tout autre titre' } },
    })
    await expect(async () => {
      const other = await browser.newPage()
      await other.goto(`${stack.demo}/fr/`)
      await expect(notice(other)).toContainText('Un tout autre titre', { timeout: 2_000 })
      await other.close()
    }).toPass({ timeout: 20_000 })

    const page = await signIn(browser, stack)
    const fields = ['[data-control="site"]', '[name="record"]', '[data-form="record"] button']
    const bottoms = await Promise.all(fields.map(async (field) => page.locator(field).evaluate((it) => it.getBoundingClientRect().bottom)))
    expect(new Set(bottoms).size).toBe(1)
    await expect(page.locator('.note')).toContainText('figure sur le reçu')
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url()))
    const replay = await lookUp(page, recordId)
    const shown = replay.locator('[data-placet="notice"]')
    await expect(shown).toBeVisible()
    expect(await shown.textContent()).toBe(before)
    await expect(shown).toHaveClass(/bottom-left/)
    await expect(replay.locator('#replay')).toContainText('Rejeu')
    await expect(page.locator('[data-fact="language"]')).toContainText('français')
    await expect(page.locator('[data-fact="consentId"]')).toContainText(`${consentId?.slice(0, 4)}…`)
    await expect(page.locator('[data-fact="consentId"]')).not.toContainText(consentId ?? '')

    // Presses decide nothing, and nothing can be stored, read or sent from there.
    await shown.locator('[data-placet="accept-all"]').click()
    await expect(shown).toBeVisible()
    const reach = await page
      .frames()
      .at(-1)
      ?.evaluate(async () => {
        const fails = (work: () => unknown) => {
          try {
            work()
            return false
          } catch {
            return true
          }
        }
        return {
          origin: self.origin,
          cookie: fails(() => document.cookie),
          storage: fails(() => localStorage),
          fetch: await fetch('/v1/session').then(
            () => false,
            () => true,
          ),
          beacon: navigator.sendBeacon('/v1/session', 'x'),
          parent: fails(() => parent.document.title),
        }
      })
    expect(reach).toMatchObject({ origin: 'null', cookie: true, storage: true, fetch: true, parent: true })
    expect(sent.filter((url) => !url.startsWith('data:') && !url.includes('/replays/') && !url.includes('/records/'))).toEqual([])
    expect(recordIds(stack, consentId)).toEqual([recordId])

    // Further layers, as they were.
    await shown.locator('[data-placet="customize"]').click()
    await expect(replay.locator('[data-placet="preferences"] dialog')).toBeVisible()
    await page.locator('[data-layer="policy"]').click()
    await expect(replay.locator('[data-placet="policy"] dialog')).toBeVisible()
    await page.locator('[data-layer="placeholder"]').click()
    await expect(replay.locator('[data-placet="placeholder"]').first()).toBeVisible()

    const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
    expect(violations.map(({ id }) => id)).toEqual([])
  } finally {
    await stack.stop()
  }
})

test('a decision made in the preferences is replayed there; one made by script says that nothing was shown', async ({ browser }) => {
  test.setTimeout(120_000)
  const stack = await startStack('http://localhost:1')
  try {
    const visit = await (await browser.newContext({ locale: 'fr-BE' })).newPage()
    await visit.goto(`${stack.demo}/fr/`)
    await notice(visit).locator('[data-placet="customize"]').click()
    await preferences(visit).locator('[data-placet="reject-all"]').click()
    await whenReady(visit)
    await visit.evaluate(() => (window as unknown as { placet: { save(wanted: object): Promise<void> } }).placet.save({ choices: {} }))
    const consentId = await consentIdOf(visit)
    await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(2)
    const [byHand = '', byScript = ''] = recordIds(stack, consentId)

    const page = await signIn(browser, stack)
    const replay = await lookUp(page, byHand)
    await expect(replay.locator('[data-placet="preferences"] dialog')).toBeVisible()
    await lookUp(page, byScript)
    await expect(page.locator('[data-panel="replay"] .note')).toContainText('aucun avis')
    await expect(page.locator('.replay')).toHaveCount(0)
    await page.locator('[name="record"]').fill('00000000-0000-4000-8000-000000000000')
    await page.locator('[data-form="record"] button').click()
    await expect(page.locator('[data-problem="RECORD_UNKNOWN"]')).toBeVisible()
  } finally {
    await stack.stop()
  }
})
