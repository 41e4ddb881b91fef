/** Journey. The snippets of the catalogue, pasted as they are: none asks anybody anything before the grant, and each loads what it should after it. */
import { NECESSARY, type Service } from '@placet/model'
import { catalogue } from '@placet/services'
import { accept, expect, notice, settle, test } from './support/journey.ts'
import { writeSite } from './support/stack.ts'

const held = Object.values(catalogue).filter(({ category, snippet }) => snippet && category !== NECESSARY)

/** So many that a choice about each by name still fits its cookie. */
const PER_PAGE = 12
const groups = Array.from({ length: Math.ceil(held.length / PER_PAGE) }, (_, i) => held.slice(i * PER_PAGE, (i + 1) * PER_PAGE))

const filled = ({ snippet }: Service) =>
  Object.entries(snippet?.placeholders ?? {}).reduce(
    (text, [name, example]) => text.replaceAll(`{${name}}`, encodeURI(example)),
    snippet?.html ?? '',
  )

/** What each vendor's script leaves behind for the inline code after it; real ones leave more. */
const VENDORS = `
  window.UET = function () { return [] }
  window.Munchkin = { init() {} }
  window.pa = { setConfigurations() {}, sendEvent() {} }
  window.amplitude = { init() {} }`

for (const [i, services] of groups.entries()) {
  test(`${services.map(({ id }) => id).join(', ')} wait, and load once granted`, async ({ page, pages, stack }) => {
    const site = `snippets-${i}`
    writeSite(stack.sites, {
      site,
      controller: { name: 'Pages', contact: 'privacy@pages.example' },
      origins: [pages.origin],
      languages: ['fr'],
      services: services.map(({ id }) => id),
      collector: stack.collector,
    })
    await expect.poll(async () => (await page.request.get(`${stack.collector}/s/${site}.js`)).status()).toBe(200)
    const body = services.map(filled).join('\n')
    pages.written.set(`/${site}.html`, `<!doctype html><html lang="fr"><title>Snippets</title><body>%TAG%${body}`)

    const asked: string[] = []
    const faults: string[] = []
    page.on('pageerror', ({ message }) => faults.push(message))
    await page.route(/^https:/, (route) => {
      asked.push(route.request().url())
      const isScript = route.request().resourceType() === 'script'
      return route.fulfill({ contentType: isScript ? 'text/javascript' : 'text/html', body: isScript ? VENDORS : '' })
    })

    await page.goto(`${pages.origin}/${site}.html?site=${site}`)
    await expect(notice(page)).toBeVisible()
    await settle(page)
    expect(asked).toEqual([])

    await accept(page)
    const wanted = await page.evaluate(
      (html) =>
        [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('[src], [data-src], [data-href]')]
          .filter((element) => element.hasAttribute('data-consent'))
          .map((element) => element.getAttribute('src') ?? element.getAttribute('data-src') ?? element.getAttribute('data-href')),
      body,
    )
    expect(wanted.length).toBeGreaterThanOrEqual(services.length)
    await expect.poll(() => wanted.filter((address) => !asked.includes(new URL(address as string).href))).toEqual([])
    expect(faults).toEqual([])
  })
}
