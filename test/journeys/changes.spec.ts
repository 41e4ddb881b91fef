/** Journey. The site changes: only changed terms ask again, and only for that category; releases, texts and themes never do (LAW-16). */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { accept, consentIdOf, expect, notice, recordsOf, settle, test, whenReady } from './support/journey.ts'
import { writeSite } from './support/stack.ts'

const placetOf = () => (window as unknown as { placet: { decision: { choices: Record<string, string> } } }).placet.decision.choices

test('another theme and other texts do not ask again; a service added to marketing asks for marketing alone', async ({
  page,
  stack,
  pages,
}) => {
  const configuration = { ...JSON.parse(readFileSync(join(stack.sites, 'pages.json'), 'utf8')), site: 'changing', origins: [pages.origin] }
  const pixel = (id: string) => ({
    id,
    name: id,
    vendor: { name: 'Vendor', country: 'FR' },
    category: 'marketing',
    hosts: [`${id}.example`],
    purpose: { fr: 'Publicité.', nl: 'Reclame.', en: 'Advertising.', de: 'Werbung.' },
    cookies: [],
  })
  const serve = async (change: object) => {
    const etagOf = async (name: string) => (await fetch(`${stack.collector}/s/changing${name}.js`)).headers.get('etag')
    const served = async () => `${await etagOf('')} ${await etagOf('.notice.fr')}`
    const before = await served()
    writeSite(stack.sites, { ...configuration, ...change })
    await expect.poll(served).not.toBe(before)
  }
  await serve({ services: ['matomo', pixel('one')] })
  // The tag and its parts may be five minutes old on a device; a route, even one that matches nothing, ends that here.
  await page.route('**/never', (route) => route.abort())

  await page.goto(`${pages.origin}/static.html?site=changing`)
  await accept(page)
  await expect.poll(async () => recordsOf(stack, await consentIdOf(page)).length).toBe(1)

  await serve({
    services: ['matomo', pixel('one')],
    texts: { fr: { 'notice.title': 'Autre titre, mêmes cookies' } },
    notice: { layout: 'bar', position: 'bottom' },
  })
  await page.goto(`${pages.origin}/static.html?site=changing`)
  await whenReady(page)
  await settle(page, 800)
  await expect(notice(page)).toHaveCount(0)
  expect(await page.evaluate(placetOf)).toEqual({ analytics: 'granted', marketing: 'granted' })

  await serve({ services: ['matomo', pixel('one'), pixel('two')] })
  await page.goto(`${pages.origin}/static.html?site=changing`)
  await expect(notice(page)).toBeVisible()
  expect(await page.evaluate(placetOf)).toEqual({ analytics: 'granted', marketing: 'denied' })
  await notice(page).locator('[data-placet="reject-all"]').click()
  await expect.poll(() => page.evaluate(placetOf)).toEqual({ analytics: 'granted', marketing: 'denied' })
  await expect
    .poll(async () => recordsOf(stack, await consentIdOf(page)).map(({ action, choices }) => [action, choices]))
    .toEqual([
      ['accept-all', { analytics: 'granted', marketing: 'granted' }],
      ['save', { analytics: 'granted', marketing: 'denied' }],
    ])
})
