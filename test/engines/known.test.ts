/** Blocking `known`: hosts of the site's services are held when scripts contact them, and elements are let in once (LAW-01 to 03, VEN-14, WEB-24, WEB-25). */
import { describe, test } from 'vitest'
import { inEngine, name, shareBrowser } from './browser.ts'
import { unmarked } from './techniques/unmarked.ts'
import { expected, expectedAgain, expectedOnRelease, seen } from './unmarked.ts'

const visiting = shareBrowser(['known'])

inEngine('unmarked', () => {
  describe('known', () => {
    test.concurrent.for(unmarked)('$page', async (technique, { expect }) => {
      const { page, contacts, leaving = [], held = [], ran = [], isRegular = false } = technique
      const address = `known/${page}.html`

      await visiting({ isRegular }, async (visitor) => {
        await visitor.visit(`plain/${page}.html`)
        // Held by nobody it works: else the rest would prove nothing.
        await expect.poll(() => seen(technique, visitor.contacts), { timeout: 10_000 }).toEqual(expected(technique, contacts, name))
      })

      await visiting({ isRegular }, async (visitor) => {
        await visitor.visit(address)
        expect((await visitor.ran()).toSorted()).toEqual(held.toSorted())
        expect(visitor.contacts).toEqual([])

        await visitor.refuse()
        await visitor.visit(address)
        expect((await visitor.ran()).toSorted()).toEqual(held.toSorted())
        await visitor.visit(address)
        expect(visitor.contacts).toEqual([])
      })

      await visiting({ isRegular }, async (visitor) => {
        await visitor.visit(address)
        await visitor.accept()
        const released = () => seen(technique, visitor.contacts)
        await expect.poll(released, { timeout: 10_000 }).toEqual(expectedOnRelease(technique))
        await expect.poll(async () => (await visitor.ran()).toSorted(), { timeout: 10_000 }).toEqual([...held, ...ran].toSorted())
        await visitor.quiet()
        // Each once, however long one looks.
        expect(released()).toEqual(expectedOnRelease(technique))

        const before = visitor.contacts.length
        await visitor.visit(address)
        await expect
          .poll(() => seen(technique, visitor.contacts.slice(before)), { timeout: 10_000 })
          .toEqual(expectedAgain(technique, [...contacts, ...leaving], name))

        const granted = visitor.contacts.length
        await visitor.withdraw()
        await visitor.visit(address)
        expect((await visitor.ran()).toSorted()).toEqual(held.toSorted())
        expect(visitor.contacts.slice(granted)).toEqual([])
      })
    })
  })
})
