/** Notice. By keyboard and by ear: met first, never in the way, never a trap; the modal holds the focus and lets go (A11Y-03, 12, 18, 28, 29). */
import { control, decided, expect, layouts, notice, preferences, test, title, visit } from './support/stage.ts'

const active = () => {
  let element = document.activeElement
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
  return element?.getAttribute('data-placet') ?? element?.tagName.toLowerCase()
}

for (const layout of ['box', 'bar', 'cloud'] as const) {
  test(`${layout}: takes no focus, is met first in its order, and lets the visitor go on`, async ({ page, stage }) => {
    await visit(page, stage, { layout })
    expect(await page.evaluate(active)).toBe('body')
    const met: (string | undefined)[] = []
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Tab')
      met.push(await page.evaluate(active))
    }
    expect(met).toEqual(['close', 'partners', 'policy-link', 'reject-all', 'accept-all', 'customize', 'button'])
  })

  test(`${layout}: whatever gets the focus is in sight, on a page walked from end to end`, async ({ page, stage }) => {
    await page.setViewportSize({ width: 390, height: 700 })
    await visit(page, stage, { layout })
    await control(page, 'customize').focus()
    for (let i = 0; i < 28; i++) {
      await page.keyboard.press('Tab')
      const isHidden = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement
        const own = document.querySelector('[data-placet=notice]') as HTMLElement
        if (own.contains(element) || element === document.body) return false
        // Hidden: in the middle of none of its lines it is what a pointer would meet.
        return [...element.getClientRects()].every(
          ({ left, top, width, height }) => !element.contains(document.elementFromPoint(left + width / 2, top + height / 2)),
        )
      })
      expect(isHidden, `stop ${i}`).toBe(false)
    }
  })
}

test('modal: the focus is on its title and stays inside; Escape leaves without an answer, and gives the page back', async ({
  page,
  stage,
}) => {
  await visit(page, stage, { layout: 'modal' })
  await expect.poll(() => page.evaluate(active)).toBe('h2')
  const met = new Set<string | undefined>()
  for (let i = 0; i < 14; i++) {
    await page.keyboard.press('Tab')
    met.add(await page.evaluate(active))
  }
  expect([...met].filter((name) => name !== 'body' && name !== 'dialog').sort()).toEqual([
    'accept-all',
    'close',
    'customize',
    'partners',
    'policy-link',
    'reject-all',
  ])
  // The page behind is inert.
  await expect(page.locator('main button')).toBeVisible()
  await page
    .locator('main button')
    .click({ timeout: 600 })
    .then(
      () => expect('the page').toBe('inert'),
      () => {},
    )
  await control(page, 'reject-all').focus()
  await page.keyboard.press('Escape')
  await expect(notice(page)).toHaveCount(0)
  expect(await decided(page)).toBeFalsy()
  await page.locator('main button').click()
})

test('modal: the preferences open over it and hand it back; refusing by one key ends it', async ({ page, stage }) => {
  await visit(page, stage, { layout: 'modal' })
  await control(page, 'customize').click()
  await expect(preferences(page)).toBeVisible()
  await expect(title(page)).toBeHidden()
  await page.keyboard.press('Escape')
  await expect(title(page)).toBeVisible()
  expect(await page.evaluate(active)).toBe('customize')
  await control(page, 'reject-all').focus()
  await page.keyboard.press('Enter')
  await expect(notice(page)).toHaveCount(0)
  expect(await decided(page)).toBe('reject-all')
})

for (const layout of layouts) {
  test(`${layout}: what assistive tools are told`, async ({ page, stage }) => {
    await visit(page, stage, { layout })
    await expect(page.locator('#placet-root')).toMatchAriaSnapshot(`
      - dialog "Choix des cookies":
        - heading /votre choix/ [level=2]
        - button "Fermer sans choisir"
        - paragraph: /Sertius vous demande l’autorisation/
        - paragraph: /Si vous refusez/
        - paragraph: /Votre choix vaut/
        - button /tiers y prennent part/
        - link "Politique de confidentialité"
        - button "Tout refuser"
        - button "Tout accepter"
        - button "Choisir"
    `)
  })
}
