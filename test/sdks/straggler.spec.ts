/** SDKs. A service that leaves something everywhere and speaks to the last: what a page can delete goes, what it cannot is told (LAW-28, WEB-07). */
import { expect } from '@playwright/test'
import { sentAfter, settle, test, tracesOn } from './support.ts'

test('what a page can delete is gone after one announced reload, nothing got out, and what it cannot delete is told', async ({
  page,
  shop,
}) => {
  const faults: string[] = []
  await page.exposeFunction('heard', (fault: string) => void faults.push(fault))
  await page.addInitScript(() => {
    document.addEventListener('placet:fault', (event) => {
      const { code, message } = (event as CustomEvent<{ code: string; message: string }>).detail
      void (window as unknown as { heard(fault: string): void }).heard(`${code} ${message}`)
    })
  })
  await page.goto(shop.pageOf('straggler'))
  await page.locator('[data-placet="accept-all"]').click()
  await page.waitForFunction(() => 'hasLeft' in window)
  expect(await tracesOn(page)).toEqual([
    'cache straggler-cache',
    'cookie __Secure-straggler',
    'cookie straggler(odd)%20name',
    'cookie straggler_cookie',
    'cookie straggler_cookie',
    'cookie straggler_cookie',
    'cookie straggler_http',
    'cookie straggler_parted',
    'cookie straggler_path',
    'indexed-db straggler-database',
    'local-storage straggler_key',
    'service-worker /sdk/',
    'session-storage straggler_key',
  ])

  await page.locator('[data-placet-open="preferences"]').click()
  const dialog = page.locator('[data-placet="preferences"] dialog')
  await expect(dialog.locator('.foot p')).toHaveText('If you refuse straggler, the page reloads to end this.')
  await expect(dialog.locator('[data-placet="reject-all"]')).toHaveAccessibleDescription(/the page reloads/)
  await dialog.locator('[data-placet="reject-all"]').click()

  await expect.poll(() => shop.loads.length).toBe(2)
  await expect.poll(() => tracesOn(page).catch(() => [])).toEqual(['cookie straggler_http'])
  await settle(page)
  expect(sentAfter(shop)).toEqual([])
  expect(shop.loads).toHaveLength(2)

  // The owner hears of it once.
  await expect.poll(() => faults).toHaveLength(1)
  expect(faults[0]).toMatch(/^TRACES_LEFT .*"straggler_http" of "straggler".*HttpOnly/)
  expect(faults[0]).toMatch(/"elsewhere" of "straggler".*sink\.localhost set it/)

  // The visitor is told on every page of the visit, where choices are made.
  await page.reload()
  await page.locator('[data-placet-open="preferences"]').click()
  await expect(dialog.locator('.body [role="status"]').filter({ hasText: /./ })).toHaveText(
    'straggler may have left what this site cannot delete: straggler_http (this site), elsewhere (sink.localhost). You can delete it in the settings of your browser.',
  )
  await expect(dialog.locator('.foot p')).toHaveCount(0)
  const told = dialog.locator('table', { hasText: 'Only in the settings of your browser' })
  await expect(told.locator('caption')).toHaveText(['straggler_http', 'elsewhere'])
})

test('without a withdrawal all of it gets out: the last words are real', async ({ page, shop }) => {
  await page.goto(shop.pageOf('straggler'))
  await page.locator('[data-placet="accept-all"]').click()
  await page.waitForFunction(() => 'hasLeft' in window)
  shop.sent.length = 0
  // The next page takes a moment to come: a worker ends with its page, and may be ended before it has read what it was asked.
  await page.goto(new URL('/mark', page.url()).href)
  const ways = ['beacon', 'frame-beacon', 'keepalive', 'frame-fetch', 'image', 'worker', 'socket']
  await expect.poll(() => ways.filter((way) => shop.sent.some((line) => line.endsWith(`-${way}`)))).toEqual(ways)
})
