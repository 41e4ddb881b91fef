/** Journey. Placeholders: whatever waits for consent and takes up room keeps it, says who waits, and comes by one press. */
import type { Page } from '@playwright/test'
import { consentIdOf, expect, notice, recordsOf, reject, settle, test } from './support/journey.ts'

const shop = (body: string) =>
  `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Boutique</title>%TAG%<style>body{margin:0;font:16px/1.5 sans-serif} .plan{width:480px;height:260px;margin:20px;float:left}</style>
<body><a href="#avant" id="before">Avant</a>${body}<a href="#apres" id="after">Après</a></body></html>`

/** A map as a vendor's script builds it: into a place of its own, with a control. */
const map = `<template data-consent="functional" data-service="filmhub" title="Le plan d’accès" class="plan"><div class="plan" id="plan"></div>
<script src="/hit/map-library.js"></script>
<script>document.getElementById('plan').innerHTML = '<button id="zoom">Agrandir</button>'; (window.ran ||= []).push('built')</script></template>`

const placeholder = (page: Page) => page.locator('[data-placet="placeholder"]')
const ranOn = (page: Page) => page.evaluate(() => (window as unknown as { ran?: string[] }).ran ?? [])
const boxOf = (page: Page, selector: string) => page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON())

test('content that a script builds has a placeholder of its size, and comes this once without a record', async ({ page, pages, stack }) => {
  pages.written.set('/plan.html', shop(map))
  await page.goto(`${pages.origin}/plan.html`)
  await reject(page)
  await expect(placeholder(page)).toBeVisible()
  const { width, height, x, y } = await boxOf(page, '[data-placet="placeholder"]')
  expect([width, height]).toEqual([480, 260])
  expect(await placeholder(page).evaluate(({ shadowRoot }) => shadowRoot?.textContent)).toContain('FilmHub')
  expect(await ranOn(page)).toEqual([])
  expect(pages.hits).not.toContain('map-library.js')

  // Its buttons have the place in the tab order that the content will have.
  await page.locator('#before').focus()
  await page.keyboard.press('Tab')
  await expect(placeholder(page).locator('[data-placet="once"]')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect.poll(() => ranOn(page)).toEqual(['map-library.js', 'built'])
  await expect(placeholder(page)).toHaveCount(0)
  const built = await boxOf(page, '#plan')
  expect([built.width, built.height, built.x, built.y]).toEqual([width, height, x, y])
  await page.keyboard.press('Tab')
  await expect(page.locator('#zoom')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.locator('#after')).toBeFocused()

  // Looking elsewhere and coming back ends nothing, and nothing was decided.
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await settle(page)
  await expect(page.locator('#zoom')).toBeVisible()
  const id = await consentIdOf(page)
  await expect.poll(() => recordsOf(stack, id).map(({ layer }) => layer)).toEqual(['notice'])
  await page.reload()
  await expect(placeholder(page)).toBeVisible()
})

test('what scripts built this once ends with the next withdrawal', async ({ page, pages }) => {
  pages.written.set('/plan-withdrawn.html', shop(map))
  await page.goto(`${pages.origin}/plan-withdrawn.html`)
  await notice(page).locator('[data-placet="close"]').click()
  await page.evaluate(() =>
    (window as unknown as { placet: { save(wanted: object): Promise<void> } }).placet.save({ choices: { marketing: 'granted' } }),
  )
  await placeholder(page).locator('[data-placet="once"]').click()
  await expect(page.locator('#zoom')).toBeVisible()
  const reloaded = page.waitForEvent('load')
  await page.evaluate(() => void (window as unknown as { placet: { withdraw(): Promise<void> } }).placet.withdraw())
  await reloaded
  await expect(placeholder(page)).toBeVisible()
  expect(await ranOn(page)).toEqual([])
})

test('"always" puts it in place, now and on the next page', async ({ page, pages, stack }) => {
  pages.written.set('/plan-always.html', shop(map))
  await page.goto(`${pages.origin}/plan-always.html`)
  await reject(page)
  await placeholder(page).locator('[data-placet="always"]').click()
  await expect(page.locator('#zoom')).toBeVisible()
  const id = await consentIdOf(page)
  const layers = () => recordsOf(stack, id).map(({ layer, services }) => [layer, services])
  await expect.poll(layers).toContainEqual(['placeholder', { filmhub: 'granted' }])
  await page.reload()
  await expect(page.locator('#zoom')).toBeVisible()
})

for (const [kind, html] of Object.entries({
  frame: '<iframe data-consent="functional" data-src="/hit/frame" title="Film" width="400" height="225"></iframe>',
  object: '<object data-consent="functional" data-data="/hit/object" type="text/html" title="Document" width="400" height="225"></object>',
  embed: '<embed data-consent="functional" data-src="/hit/embed" type="text/html" title="Document" width="400" height="225">',
  video: '<video data-consent="functional" data-src="/hit/video" title="Film" width="400" height="225" controls></video>',
  sound: '<audio data-consent="functional" data-src="/hit/sound" title="Entretien" style="width:400px;height:225px" controls></audio>',
})) {
  test(`a held ${kind} keeps its room, and comes by one press`, async ({ page, pages }) => {
    pages.written.set(`/${kind}.html`, shop(`<p>${html}</p>`))
    await page.goto(`${pages.origin}/${kind}.html`)
    await reject(page)
    await expect(placeholder(page)).toBeVisible()
    const box = await boxOf(page, '[data-placet="placeholder"]')
    expect(Math.abs(box.width - 400) + Math.abs(box.height - 225)).toBeLessThan(10)
    expect(pages.hits).not.toContain(kind)
    await placeholder(page).locator('[data-placet="once"]').click()
    await expect.poll(() => pages.hits).toContain(kind)
    await expect(placeholder(page)).toHaveCount(0)
  })
}

test('templates without a title, and sounds without controls, take no room', async ({ page, pages }) => {
  const bare =
    '<template data-consent="marketing"><img src="/hit/pixel" alt=""></template><audio data-consent="functional" data-src="/hit/hum"></audio>'
  pages.written.set('/bare.html', shop(bare))
  await page.goto(`${pages.origin}/bare.html`)
  await reject(page)
  await settle(page, 1500)
  await expect(placeholder(page)).toHaveCount(0)
})
