/** Journey. Requests: a visitor asks, an operator answers from the dashboard, the visitor reads it under its number (LAW-40..42). */
import { readFileSync } from 'node:fs'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { accept, consentIdOf, expect, recordsOf, test } from './support/journey.ts'
import { setUp, sticksOut } from './support/operator.ts'
import { startStack } from './support/stack.ts'

/** In the dark colours are all that changes. */
const violationsOf = async (page: Page, colorScheme: 'light' | 'dark') => {
  const axe = new AxeBuilder({ page })
  const { violations } = await (colorScheme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze()
  return violations.map(({ id }) => id)
}

/** On phone and desktop, light and dark: nothing sticks out, nothing keeps anybody away; pictures for whoever looks. */
async function seeEverywhere(desk: Page, name: string): Promise<void> {
  for (const [device, width] of [
    ['phone', 390],
    ['desktop', 1280],
  ] as const) {
    await desk.setViewportSize({ width, height: 900 })
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme })
      expect(await sticksOut(desk)).toBe(0)
      await desk.screenshot({ path: test.info().outputPath(`${name}-${device}-${colorScheme}.png`), fullPage: true })
      expect(await violationsOf(desk, colorScheme)).toEqual([])
    }
  }
}

test('a request is answered within its month, by somebody who needs no identity card for it', async ({ page, browser, request }) => {
  test.setTimeout(180_000)
  const stack = await startStack('http://localhost:1')
  try {
    await page.goto(`${stack.demo}/fr/`)
    await accept(page)
    const consentId = await consentIdOf(page)
    await expect.poll(() => recordsOf(stack, consentId)).toHaveLength(1)
    const post = (path: string, data: object) =>
      request.post(`${stack.collector}/v1/sertius/${path}`, { data, headers: { origin: stack.demo } })
    const message = 'Bonjour,\nje voudrais savoir ce que vous conservez.'
    await post('mine/requests', { consentId, right: 'access', message, reply: null, language: 'fr' })
    await post('mine/requests', { right: 'objection', message: 'Ik wil dit niet.', reply: 'jan@example.be', language: 'nl' })

    const desk = await (await browser.newContext({ locale: 'fr-BE', viewport: { width: 1280, height: 900 } })).newPage()
    await setUp(desk, stack, '#page=requests&site=sertius')
    const cards = desk.locator('[data-request]')
    await expect(cards).toHaveCount(2)
    await expect(cards.locator('[data-clock]').first()).toHaveAttribute('data-days', /^(27|28|29|30|31)$/)

    // A letter of yesterday, entered with its day, then tied to the number that its sender gave.
    await desk.locator('[data-act="enter"]').click()
    await desk.locator('[name="right"]').selectOption('erasure')
    await desk.locator('[name="message"]').fill('Effacez tout, svp.')
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme })
      await desk.screenshot({ path: test.info().outputPath(`enter-desktop-${colorScheme}.png`), fullPage: true })
      expect(await violationsOf(desk, colorScheme)).toEqual([])
    }
    await desk.locator('[data-form="enter-request"] [type="submit"]').click()
    await expect(cards).toHaveCount(3)
    const letter = cards.filter({ hasText: 'Effacez tout' })
    await letter.locator('[data-act="identify"]').click()
    await letter.locator('[name="consentId"]').fill('AAAAAAAAAAAAAAAAAAAAAA')
    await letter.locator('[type="submit"]').click()
    await expect(letter.locator('.mistake')).toBeVisible()
    await letter.locator('[name="consentId"]').fill(consentId ?? '')
    await letter.locator('[type="submit"]').click()
    await expect(letter.locator('[data-act="identify"]')).toHaveCount(0)
    await expect(desk.locator('main')).not.toContainText(consentId ?? 'an id')

    // The Dutch one takes longer, and is told why in Dutch.
    const dutch = cards.filter({ hasText: 'Ik wil dit niet.' })
    await dutch.locator('[data-act="extend"]').click()
    await expect(dutch.locator('textarea')).toHaveValue(/Sertius/)
    await seeEverywhere(desk, 'requests')
    await dutch.locator('[type="submit"]').click()
    await expect(dutch.locator('.mistake')).toBeVisible()
    await dutch.locator('textarea').fill('Uw verzoek raakt twee systemen.')
    await dutch.locator('[type="submit"]').click()
    await expect(dutch).toHaveAttribute('data-state', 'extended')

    const french = cards.filter({ hasText: 'je voudrais savoir' })
    await french.locator('[data-act="answer"]').click()
    await expect(french.locator('textarea')).toHaveValue(/^Bonjour/)
    await french.locator('textarea').fill('Voici tout.')
    await french.locator('[type="submit"]').click()
    await expect(cards).toHaveCount(2)
    await desk.locator('[data-filter="closed"]').click()
    await expect(cards).toContainText('Voici tout.')
    // The letter in part: what is given, and why not the rest, in two fields. Its sender reads both as one.
    await desk.locator('[data-filter="waiting"]').click()
    await letter.locator('[data-act="answer-in-part"]').click()
    await letter.locator('[name="text"]').fill('Vos choix sont effacés.')
    await letter.locator('[type="submit"]').click()
    await expect(letter.locator('.mistake')).toHaveCount(1)
    await letter.locator('[name="reason"]').fill('La facture reste : un litige est en cours.')
    for (const [device, width] of [
      ['phone', 390],
      ['desktop', 1280],
    ] as const) {
      await desk.setViewportSize({ width, height: 900 })
      await desk.emulateMedia({ colorScheme: 'light' })
      expect(await sticksOut(desk)).toBe(0)
      await desk.screenshot({ path: test.info().outputPath(`in-part-${device}.png`), fullPage: true })
      expect(await violationsOf(desk, 'light')).toEqual([])
    }
    await letter.locator('[type="submit"]').click()
    await expect(cards).toHaveCount(1)
    const { requests } = await (await post('mine', { consentId })).json()
    expect(requests.map(({ right, state, answer }: Record<string, string>) => [right, state, answer])).toEqual(
      expect.arrayContaining([
        ['access', 'answered', 'Voici tout.'],
        ['erasure', 'answered-in-part', 'Vos choix sont effacés.\n\nLa facture reste : un litige est en cours.'],
      ]),
    )

    // A claim needs what its sender would have erased: it is kept, the sender is told why, and it goes when the claim is over.
    await desk.locator('[data-act="place-hold"]').click()
    await desk.locator('[name="consentId"]').fill(consentId ?? '')
    await desk.locator('[name="reason"]').fill('Affaire 26/114 : Dupont c. Sertius.')
    await desk.locator('[name="told"]').fill('Un procès porte sur ces choix.')
    await desk.locator('[data-form="hold"] [type="submit"]').click()
    const hold = desk.locator('[data-hold]')
    await expect(hold).toContainText('Affaire 26/114')
    expect(await (await post('mine/erase', { consentId })).json()).toMatchObject({
      erased: 0,
      held: { told: 'Un procès porte sur ces choix.', law: 'GDPR Art. 17(3)(e)' },
    })
    expect(recordsOf(stack, consentId).map(({ action }) => action)).toEqual(['accept-all', 'withdraw-all'])
    await desk.reload()
    await expect(hold).toContainText('Effacement demandé le')
    // With the form for another one.
    await desk.locator('[data-act="place-hold"]').click()
    await seeEverywhere(desk, 'holds')
    await hold.locator('[data-act="end-hold"]').click()
    await hold.locator('[data-act="end-hold-yes"]').click()
    await expect(hold).toContainText('Levée le')
    expect(recordsOf(stack, consentId)).toEqual([])
    await expect(desk.locator('main')).not.toContainText(consentId ?? 'an id')

    const download = desk.waitForEvent('download')
    await desk.locator('[data-export="requests.csv"]').click()
    expect(readFileSync(await (await download).path(), 'utf8').split('\r\n')).toHaveLength(1 + 3 + 1)
  } finally {
    await stack.stop()
  }
})
