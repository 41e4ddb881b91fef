/** Notice. Calm: no layout shift, never the largest paint beside a page's own text, no motion for those who want none (A11Y-14, A11Y-15, WEB-29). */
import { expect, layouts, notice, test, visit } from './support/stage.ts'

interface Seen {
  shift: number
  largest: string[]
}

for (const layout of layouts) {
  test(`${layout}: shifts nothing, and is not what the page is measured by`, async ({ page, stage }) => {
    await page.addInitScript(() => {
      const seen: Seen = { shift: 0, largest: [] }
      Object.assign(window, { seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value
      }).observe({ type: 'layout-shift', buffered: true })
      new PerformanceObserver((list) => {
        for (const { element } of list.getEntries() as unknown as { element: Element | null }[])
          seen.largest.push(element?.closest('#placet-root') ? 'notice' : (element?.tagName ?? ''))
      }).observe({ type: 'largest-contentful-paint', buffered: true })
    })
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      await visit(page, stage, { layout, body: '<main><h1>Hébergement géré, en Belgique</h1><p>Peu de texte.</p></main>' })
      await page.waitForTimeout(600)
      const { shift, largest } = await page.evaluate(() => (window as unknown as { seen: Seen }).seen)
      expect(shift).toBe(0)
      expect(largest).not.toContain('notice')
    }
  })

  test(`${layout}: no transition and no animation where the visitor wants none`, async ({ page, stage }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await visit(page, stage, { layout })
    const moving = await notice(page).evaluate((host) =>
      [host, ...(host.shadowRoot as ShadowRoot).querySelectorAll('*'), ...host.children].flatMap((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element)
        return transitionDuration === '0s' && animationName === 'none' ? [] : [element.tagName]
      }),
    )
    expect(moving).toEqual([])
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
}
