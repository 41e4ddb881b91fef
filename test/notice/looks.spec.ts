/**
 * Notice. Looks: a picture of every layout in every ready theme, by light and in the dark, on phone and desktop, held to the one under review.
 * Letters come from one font file, so that machines differ in little; how Chromium draws them still varies, so this is no part of `npm test`.
 * `npm run test:notice -- looks.spec --update-snapshots` renews the pictures: look at each before it is committed.
 */
import { readFileSync } from 'node:fs'
import { expect, layouts, notice, test, visit } from './support/stage.ts'

const face = (weight: number) => {
  const file = new URL(`../node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`, import.meta.url)
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: url(data:font/woff2;base64,${readFileSync(file).toString('base64')}) }`
}

/** The page behind is nothing but a ground, for what shines through a shadow's edge. */
const css = `${face(400)} ${face(600)} html { background: #d8dde3 } @media (prefers-color-scheme: dark) { html { background: #3a3f46 } }`

const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 800 } }

/** One pixel in a hundred may differ; a pixel does when its colour is off by more than a shade that eyes hardly tell apart. */
const tolerance = { maxDiffPixelRatio: 0.01, threshold: 0.05 }

test.use({
  // Small enough to keep in the repository, large enough to read.
  deviceScaleFactor: 0.625,
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), '--font-render-hinting=none', '--disable-lcd-text'] }),
})

for (const layout of layouts) {
  for (const theme of ['', 'paper', 'forest', 'night', 'plain', 'rose']) {
    test(`${layout}, ${theme || 'no theme'}`, async ({ page, stage }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' })
      await visit(page, stage, { layout, theme, font: 'Inter', css, body: '<main></main>' })
      await page.evaluate(() => document.fonts.ready)
      expect(await page.evaluate(() => [...document.fonts].map(({ status }) => status))).toEqual(['loaded', 'loaded'])
      for (const [screen, size] of Object.entries(screens)) {
        await page.setViewportSize(size)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const { x, y, width, height } = (await notice(page).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
          const [left, top] = [Math.max(0, Math.floor(x) - 4), Math.max(0, Math.floor(y) - 4)]
          const clip = {
            x: left,
            y: top,
            width: Math.min(size.width, Math.ceil(x + width) + 4) - left,
            height: Math.min(size.height, Math.ceil(y + height) + 4) - top,
          }
          await expect
            .soft(page)
            .toHaveScreenshot(`${layout}-${theme || 'own'}-${screen}-${colorScheme}.png`, { clip, scale: 'device', ...tolerance })
        }
      }
    })
  }
}
