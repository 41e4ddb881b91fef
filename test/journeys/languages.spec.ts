/** Journey. Languages: the notice in each of the thirty, on a narrow phone: whole, in its direction, with refuse and accept side by side. */

import { compileSite, readBundles } from '@placet/site'
import { expect, type Page, test } from '@playwright/test'
import { notice, preferences } from './support/journey.ts'

const languages = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv nb is uk tr ar he'.split(' ')
const origin = 'http://languages.test'

const site = compileSite(
  {
    file: 'languages.json',
    policies: {},
    config: {
      site: 'languages',
      controller: { name: 'Sertius', contact: 'privacy@sertius.example', country: 'BE' },
      origins: [origin],
      languages,
      services: ['posthog', 'youtube', 'ga4', 'meta-pixel'],
      policyUrl: '/{lang}/privacy',
      collector: origin,
    },
  },
  await readBundles(),
)

/** Every address a page asked for, with the site's files behind them. */
async function serve(page: Page, language: string): Promise<string[]> {
  const asked: string[] = []
  await page.route(`${origin}/**`, (route) => {
    const { pathname } = new URL(route.request().url())
    asked.push(pathname)
    const file = pathname === '/s/languages.js' ? site.tag : site.files.get(pathname.replace(/^\/s\/languages\.|\.js$/g, ''))
    if (file !== undefined) return route.fulfill({ contentType: 'text/javascript', body: file })
    if (pathname !== '/') return route.fulfill({ status: 204 })
    return route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!doctype html><html lang="${language}" dir="${['ar', 'he'].includes(language) ? 'rtl' : 'ltr'}"><head><meta name="viewport" content="width=device-width"><title>${language}</title><script async src="/s/languages.js"></script></head><body><h1>${language}</h1></body></html>`,
    })
  })
  return asked
}

/** These go with `npm test`: the first, the longest words, and from right to left. */
const always = ['fr', 'fi', 'ar']

for (const language of languages) {
  const tag = always.includes(language) ? [] : ['@long']
  test(`A11Y-22, A11Y-34: in ${language} the notice is whole at 320 px, and no other language travels`, { tag }, async ({ page }, info) => {
    const asked = await serve(page, language)
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(`${origin}/`)
    await expect(notice(page)).toBeVisible()
    await expect(notice(page)).toHaveAttribute('lang', language)
    await expect(notice(page)).toHaveAttribute('dir', ['ar', 'he'].includes(language) ? 'rtl' : 'ltr')

    const { width, overflow } = await notice(page).evaluate((element) => ({
      width: document.documentElement.scrollWidth,
      overflow: element.scrollWidth - element.clientWidth,
    }))
    expect([width, overflow]).toEqual([320, 0])
    const [reject, accept] = await Promise.all(
      ['reject-all', 'accept-all'].map((hook) => notice(page).locator(`[data-placet="${hook}"]`).boundingBox()),
    )
    expect(Math.abs((reject?.width ?? 0) - (accept?.width ?? 0))).toBeLessThanOrEqual(1)
    expect(reject?.height).toBe(accept?.height)

    await page.screenshot({ path: info.outputPath(`${language}.png`) })
    await notice(page).locator('[data-placet="customize"]').click()
    await expect(preferences(page)).toBeVisible()
    const parts = asked.filter((path) => /\.[a-z]{2}\.js$/.test(path))
    expect(parts.filter((path) => !path.endsWith(`.${language}.js`))).toEqual([])
    await page.screenshot({ path: info.outputPath(`${language}-preferences.png`) })
  })
}
