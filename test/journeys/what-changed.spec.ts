/** Journey, in French. What changed since the last decision: the notice and both other layers say it, and only that is asked again (LAW-16). */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { accept, choiceOf, consentIdOf, expect, notice, policy, preferences, recordsOf, settle, test } from './support/journey.ts'
import { writeSite } from './support/stack.ts'

const choicesOf = () => (window as unknown as { placet: { decision: { choices: Record<string, string> } } }).placet.decision.choices

test('a service joins advertising, one leaves, and a section of the policy is rewritten: the visitor reads which, and answers for that alone', async ({
  page,
  stack,
  pages,
}) => {
  // How long the notice waits for what was shown before is its own matter; here a busy machine may take its time.
  await page.addInitScript(() => Object.assign(AbortSignal, { timeout: () => new AbortController().signal }))
  const pagesSite = JSON.parse(readFileSync(join(stack.sites, 'pages.json'), 'utf8'))
  const pixel = (name: string) => ({
    id: name.toLowerCase(),
    name,
    vendor: { name: `${name} SA`, country: 'FR' },
    category: 'marketing',
    hosts: [`${name.toLowerCase()}.example`],
    purpose: { fr: 'Publicité.' },
    cookies: [],
  })
  const policyOf = (keeping: string) => ({
    language: 'fr',
    version: keeping,
    effectiveFrom: '2026-11-23',
    title: 'Politique',
    sections: [
      { id: 'qui', title: 'Qui nous sommes', summary: 'Une menuiserie.', facts: [{ id: 'f1', text: 'À Dinant.' }], body: 'À Dinant.' },
      { id: 'duree', title: 'Combien de temps', summary: keeping, facts: [{ id: 'f2', text: keeping }], body: keeping },
    ],
  })
  const serve = async (services: unknown[], keeping: string) => {
    const etagOf = async (name: string) => (await fetch(`${stack.collector}/s/menuiserie${name}.js`)).headers.get('etag')
    const served = async () => `${await etagOf('')} ${await etagOf('.policy.fr')}`
    const before = await served()
    mkdirSync(join(stack.sites, 'menuiserie'), { recursive: true })
    writeFileSync(join(stack.sites, 'menuiserie/fr.json'), JSON.stringify(policyOf(keeping)))
    writeSite(stack.sites, {
      ...pagesSite,
      site: 'menuiserie',
      languages: ['fr'],
      policy: './menuiserie',
      policyUrl: '/politique',
      services,
    })
    await expect.poll(served).not.toBe(before)
  }
  // The tag may be five minutes old on a device; a route ends that here.
  await page.route('**/never', (route) => route.abort())
  const address = `${pages.origin}/static.html?site=menuiserie`

  await serve(['matomo', pixel('Panneau'), pixel('Affiche')], 'Un an.')
  await page.goto(address)
  await accept(page)
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id).length).toBe(1)
  const agreed = await choiceOf(page)

  // The policy alone: nobody is asked again, and whoever looks reads what is new.
  await serve(['matomo', pixel('Panneau'), pixel('Affiche')], 'Six mois.')
  await page.goto(address)
  await page.evaluate(() => (window as unknown as { placet: { show(layer: string): Promise<void> } }).placet.show('policy'))
  const news = policy(page).locator('.changed[role="status"]')
  await expect(news).toContainText('Modifié depuis votre dernier choix')
  await expect(news.getByRole('link')).toHaveText(['Combien de temps'])
  await expect(news.getByRole('link')).toHaveAttribute('href', '/politique#duree')
  await expect(policy(page).locator('details[open]')).toHaveCount(1)
  await expect(notice(page)).toHaveCount(0)
  expect(await choiceOf(page)).toBe(agreed)

  // A service more and one less: their category is asked for, and the notice says so before it is there.
  await serve(['matomo', pixel('Panneau'), pixel('Vitrine')], 'Six mois.')
  await page.goto(address)
  await expect(notice(page)).toContainText('Du nouveau depuis votre dernier choix, pour\u00a0: Publicité (+ Vitrine, − Affiche).')
  expect(await page.evaluate(choicesOf)).toEqual({ analytics: 'granted', marketing: 'denied' })
  await notice(page).locator('[data-placet="customize"]').click()
  const category = preferences(page).locator('section[aria-label="Publicité"]')
  await expect(category.locator('.mark')).toHaveText('Modifié depuis votre dernier choix (+ Vitrine, − Affiche)')
  await expect(preferences(page).getByRole('link', { name: 'Combien de temps' })).toHaveAttribute('href', '/politique#duree')
  await page.keyboard.press('Escape')
  await notice(page).locator('[data-placet="reject-all"]').click()
  await expect.poll(() => page.evaluate(choicesOf)).toEqual({ analytics: 'granted', marketing: 'denied' })
  await expect
    .poll(() => recordsOf(stack, id).map(({ action, choices }) => [action, choices]))
    .toEqual([
      ['accept-all', { analytics: 'granted', marketing: 'granted' }],
      ['save', { analytics: 'granted', marketing: 'denied' }],
    ])

  // A refusal stands when more joins what was refused, and nothing is asked.
  await serve(['matomo', pixel('Panneau'), pixel('Vitrine'), pixel('Enseigne')], 'Six mois.')
  await page.goto(address)
  await settle(page, 800)
  await expect(notice(page)).toHaveCount(0)
  expect(await page.evaluate(choicesOf)).toEqual({ analytics: 'granted', marketing: 'denied' })
})

test('a collector that cannot tell what was shown hinders no question, and grants nothing', async ({ page, stack, pages }) => {
  const pagesSite = JSON.parse(readFileSync(join(stack.sites, 'pages.json'), 'utf8'))
  const etag = async () => (await fetch(`${stack.collector}/s/atelier.js`)).headers.get('etag')
  const serve = async (purpose: string) => {
    const before = await etag()
    writeSite(stack.sites, {
      ...pagesSite,
      site: 'atelier',
      languages: ['fr'],
      services: [{ id: 'affiche', name: 'Affiche', category: 'marketing', hosts: [], purpose: { fr: purpose }, cookies: [] }],
    })
    await expect.poll(etag).not.toBe(before)
  }
  await page.route('**/notices/*', (route) => route.abort())
  await serve('Publicité.')
  await page.goto(`${pages.origin}/static.html?site=atelier`)
  await accept(page)
  await serve('Autre chose.')
  await page.goto(`${pages.origin}/static.html?site=atelier`)
  await expect(notice(page)).toContainText('pour\u00a0: Publicité.')
  expect(await page.evaluate(choicesOf)).toEqual({ marketing: 'denied' })
})
