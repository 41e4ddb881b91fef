/** A video that waits shows its picture, and the visitor's browser meets nobody but the site and its collector (LAW-03, SEC-17). */

import type { SiteConfig } from '@placet/site'
import { type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import { startVideoSite, type VideoSite } from './support/video-site.ts'

const youtube =
  '<iframe data-consent="functional" data-service="youtube" data-src="https://www.youtube-nocookie.com/embed/M7lc1UVf-VE" title="Visite de l’atelier"></iframe>'
const vimeo =
  '<iframe data-consent="functional" data-service="vimeo" data-src="https://player.vimeo.com/video/76979871" title="Le banc"></iframe>'
const noVideo =
  '<iframe data-consent="functional" data-service="youtube" data-src="https://www.youtube-nocookie.com/embed/videoseries?list=PL1" title="Liste"></iframe>'

const placeholders = (page: Page) => page.locator('[data-placet="placeholder"]')
const pictures = (page: Page) => placeholders(page).locator('img')

/** Hosts other than the page's and the collector's that the browser asked anything of. */
function thirdParties(context: BrowserContext, { page, collector }: VideoSite): string[] {
  const met: string[] = []
  context.on('request', (request) => {
    const { origin } = new URL(request.url())
    if (![page, collector].includes(origin)) met.push(origin)
  })
  return met
}

/** Stopped when the test ends. */
const test = base.extend<{ aVideoSite(body: string, changes?: Partial<SiteConfig>): Promise<VideoSite> }>({
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads which fixtures are asked for from this pattern
  aVideoSite: async ({}, use) => {
    const started: VideoSite[] = []
    await use(async (body, changes) => {
      const site = await startVideoSite(body, changes)
      started.push(site)
      return site
    })
    for (const site of started) await site.stop()
  },
})

/** Whatever would be fetched is fetched by then. */
async function drawn(page: Page, count: number): Promise<void> {
  await expect(placeholders(page)).toHaveCount(count)
  await page.waitForLoadState('networkidle')
}

test('the picture stands in the placeholder; nobody else is met, and the vendor hears nothing of the visitor', async ({
  page,
  context,
  aVideoSite,
}) => {
  const site = await aVideoSite(youtube)
  const met = thirdParties(context, site)
  await page.goto(`${site.page}/visit?from=newsletter`)
  await drawn(page, 1)
  await expect(pictures(page)).toHaveAttribute('src', `${site.collector}/v1/videos/thumbnails/youtube/M7lc1UVf-VE`)
  await expect.poll(() => pictures(page).evaluate((one: HTMLImageElement) => one.complete && one.naturalWidth)).toBe(480)
  await expect(placeholders(page).getByRole('button')).toHaveCount(2)
  expect(met).toEqual([])
  expect(await context.cookies()).toEqual([])
  expect(site.asked.map(({ url }) => url)).toEqual(['https://i.ytimg.com/vi/M7lc1UVf-VE/hqdefault.jpg'])
  const { host: _, connection: __, ...told } = site.asked[0]?.headers ?? {}
  expect(told).toEqual({ accept: 'image/*', 'accept-encoding': 'identity', 'user-agent': 'Placet (collector)' })

  // Another visitor, and the same one again: the vendor is not asked a second time.
  const another = await (await context.browser())?.newContext({ locale: 'nl-BE' })
  const theirs = await another?.newPage()
  await theirs?.goto(site.page)
  await expect.poll(() => theirs && pictures(theirs).evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(480)
  await another?.close()
  expect(site.asked).toHaveLength(1)
})

test('after the press the video takes the place of its picture', async ({ page, context, aVideoSite }) => {
  const site = await aVideoSite(youtube)
  await context.route(/^https:/, (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Film</h1>' }))
  await page.goto(site.page)
  await drawn(page, 1)
  // The notice stands before the video on a page this short.
  await page.locator('[data-placet="notice"] [data-placet="close"]').click()
  await placeholders(page).locator('[data-placet="once"]').click()
  await expect(placeholders(page)).toHaveCount(0)
  await expect(page.frameLocator('iframe').getByRole('heading')).toHaveText('Film')
})

test('a picture that cannot be had is missed by nobody', async ({ page, context, aVideoSite }) => {
  const site = await aVideoSite(vimeo + noVideo)
  const met = thirdParties(context, site)
  await page.goto(site.page)
  await drawn(page, 2)
  await expect(pictures(page)).toHaveCount(0)
  for (const one of await placeholders(page).all()) {
    // As it is where there never was one: the words fill the box.
    const [box, sheet] = await Promise.all([one.boundingBox(), one.locator('.sheet').boundingBox()])
    expect(sheet?.height).toBeCloseTo(box?.height ?? 0, 0)
    await expect(one.getByRole('button')).toHaveCount(2)
  }
  expect(site.asked.map(({ url }) => new URL(url).host)).toEqual(['vimeo.com'])
  expect(met).toEqual([])
})

test('a site that wants no pictures asks nobody for any', async ({ page, aVideoSite }) => {
  const site = await aVideoSite(youtube, { thumbnails: false })
  const urls: string[] = []
  page.on('request', (request) => urls.push(request.url()))
  await page.goto(site.page)
  await drawn(page, 1)
  expect(urls.filter((url) => url.includes('thumbnails'))).toEqual([])
  expect(site.asked).toEqual([])
})

test('the words beside a picture can be read and pressed, on a phone too, in the light and in the dark', async ({ page, aVideoSite }) => {
  const site = await aVideoSite(youtube)
  await page.goto(site.page)
  await page.locator('[data-placet="notice"] [data-placet="reject-all"]').click()
  for (const [width, height] of [
    [360, 740],
    [1280, 800],
  ] as const)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height })
      await page.emulateMedia({ colorScheme })
      await page.goto(site.page)
      await drawn(page, 1)
      await placeholders(page).scrollIntoViewIfNeeded()
      const [box, sheet] = await Promise.all([placeholders(page).boundingBox(), placeholders(page).locator('.sheet').boundingBox()])
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) + 1)
      // Where words fill the box, no picture is fetched for the rest.
      await expect(pictures(page)).toBeVisible({ visible: width > 400 })
      // Words stand on the theme's own ground, never on the picture.
      const ground = await placeholders(page)
        .locator('.sheet')
        .evaluate((one) => getComputedStyle(one).backgroundColor)
      expect(ground).toMatch(/^rgb\(/)
      await placeholders(page).locator('[data-placet="always"]').click({ trial: true })
      if (process.env.SHOTS) await page.screenshot({ path: `${process.env.SHOTS}/${width}-${colorScheme}.png` })
    }
})
