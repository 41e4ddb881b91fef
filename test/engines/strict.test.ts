/** Blocking `strict`: a host that nobody declared is held whatever the visitor decides (LAW-01 to 03, WEB-25). */
import { test } from 'vitest'
import { inEngine, shareBrowser } from './browser.ts'
import { unmarked } from './techniques/unmarked.ts'

const visiting = shareBrowser(['strict'])

inEngine('undeclared', () => {
  test.concurrent.for(unmarked)('$page', async ({ page, held = [], isRegular = false }, { expect }) => {
    const address = `strict/${page}.html`
    await visiting({ isRegular }, async (visitor) => {
      await visitor.visit(address)
      expect((await visitor.ran()).toSorted()).toEqual(held.toSorted())
      await visitor.refuse()
      await visitor.visit(address)
      expect(visitor.contacts).toEqual([])
    })
    await visiting({ isRegular }, async (visitor) => {
      await visitor.visit(address)
      await visitor.accept()
      await visitor.visit(address)
      // Nobody can agree to what nobody declared.
      expect((await visitor.ran()).toSorted()).toEqual(held.toSorted())
      await visitor.withdraw()
      await visitor.visit(address)
      expect(visitor.contacts).toEqual([])
    })
  })
})
