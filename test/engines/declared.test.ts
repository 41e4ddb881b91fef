/** Marked content waits in every engine: nobody is contacted before a grant, after a refusal, or after a withdrawal (LAW-01 to 03, WEB-22, WEB-26). */
import { test } from 'vitest'
import { inEngine, name, shareBrowser } from './browser.ts'
import { declared } from './techniques/declared.ts'
import { contactOf, contactsIn } from './techniques/technique.ts'

const visiting = shareBrowser(['declared'])

inEngine('marked', () => {
  test.concurrent.for(declared)('$page', async (technique, { expect }) => {
    const { page, before = [], ran = [], mayRepeat, isRegular = false } = technique
    const address = `declared/${page}.html`
    const early = (technique.early?.[name]?.contacts ?? []).map(contactOf).sort()
    const wanted = contactsIn(technique, name)
    const seen = (all: string[]) => (mayRepeat ? [...new Set(all)] : all).filter((contact) => !early.includes(contact)).sort()

    await visiting({ isRegular }, async (visitor) => {
      await visitor.visit(address)
      expect(await visitor.ran()).toEqual(before)
      expect(visitor.contacts.toSorted()).toEqual(early)

      await visitor.refuse()
      await visitor.visit(address)
      expect(await visitor.ran()).toEqual(before)
      expect(seen(visitor.contacts)).toEqual([])
    })

    await visiting({ isRegular }, async (visitor) => {
      await visitor.visit(address)
      await visitor.accept()
      await expect.poll(() => visitor.ran(), { timeout: 10_000 }).toEqual([...before, ...ran])
      await expect.poll(() => seen(visitor.contacts), { timeout: 10_000 }).toEqual(wanted)
      await visitor.quiet()
      // Once, however long one looks.
      expect(await visitor.ran()).toEqual([...before, ...ran])
      expect(seen(visitor.contacts)).toEqual(wanted)

      const granted = visitor.contacts.length
      await visitor.withdraw()
      await visitor.visit(address)
      expect(await visitor.ran()).toEqual(before)
      expect(seen(visitor.contacts.slice(granted))).toEqual([])
    })
  })
})
