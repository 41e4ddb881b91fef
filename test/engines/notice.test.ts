/** The notice in every engine and layout: labelled and in reach, a refusal and an acceptance kept, one category saved, closed without an answer, a placeholder let in (issue 6). */
import { test } from 'vitest'
import { inEngine, shareBrowser } from './browser.ts'
import { until } from './drivers/engine.ts'
import { layouts } from './shop.ts'
import type { Visitor } from './visitor.ts'

const visiting = shareBrowser([...layouts])

const NOTICE = "document.querySelector('#placet-root > [data-placet=notice]')"
/** A control inside the shadow root of another layer. */
const within = (layer: string, selector: string) =>
  `document.querySelector('[data-placet=${layer}]')?.shadowRoot.querySelector('${selector}')`

/** Each button with its name, and whether a visitor can see it, point at it, and give it the focus. */
const BUTTONS = `[...${NOTICE}.querySelectorAll('button')].map((button) => {
  button.scrollIntoView({ block: 'nearest' })
  const { left, top, width, height } = button.getBoundingClientRect()
  button.focus()
  return [button.dataset.placet, !!(button.getAttribute('aria-label') || button.textContent).trim(),
    document.elementFromPoint(left + width / 2, top + height / 2) === button, document.activeElement === button]
})`

const decision = ({ tab }: Visitor) => tab.read<{ status: string; action: string; choices: Record<string, string> }>('placet.decision')
const isThere = ({ tab }: Visitor) => tab.read<boolean>(`!!${NOTICE}`)
const shown = (visitor: Visitor) => until('the notice is shown', () => isThere(visitor))
const clicked = ({ tab }: Visitor, layer: string, selector: string) =>
  until(`there is ${selector}`, () => tab.read<boolean>(`(() => { const it = ${within(layer, selector)}; it?.click(); return !!it })()`))

inEngine('the notice', () => {
  test.for(layouts)('%s', async (layout, { expect }) => {
    const address = `${layout}/notice.html`

    await visiting({}, async (visitor) => {
      await visitor.visit(address)
      await shown(visitor)
      expect(await visitor.tab.read(BUTTONS)).toEqual(
        ['close', 'partners', 'reject-all', 'accept-all', 'customize'].map((hook) => [hook, true, true, true]),
      )
      await visitor.refuse()
      expect(await isThere(visitor)).toBe(false)
      await visitor.visit(address)
      expect(await isThere(visitor)).toBe(false)
      expect(await decision(visitor)).toMatchObject({ action: 'reject-all', choices: { functional: 'denied', marketing: 'denied' } })
      expect(visitor.contacts).toEqual([])
    })

    await visiting({}, async (visitor) => {
      await visitor.visit(address)
      await visitor.accept()
      await visitor.visit(address)
      expect(await isThere(visitor)).toBe(false)
      expect(await decision(visitor)).toMatchObject({ action: 'accept-all', choices: { functional: 'granted', marketing: 'granted' } })
      await visitor.withdraw()
      await visitor.visit(address)
      expect(await decision(visitor)).toMatchObject({ action: 'withdraw-all', choices: { functional: 'denied', marketing: 'denied' } })
    })

    await visiting({}, async (visitor) => {
      await visitor.visit(address)
      await visitor.tab.press('[data-placet="notice"] [data-placet="customize"]')
      await until('the preferences are a modal dialog', () => visitor.tab.read(`!!${within('preferences', 'dialog')}?.matches(':modal')`))
      await clicked(visitor, 'preferences', '[data-placet-category=analytics]')
      await clicked(visitor, 'preferences', '[data-placet=save]')
      await until('it is saved', async () => (await decision(visitor)).action === 'save')
      const saved = { functional: 'denied', analytics: 'granted', marketing: 'denied' }
      expect((await decision(visitor)).choices).toEqual(saved)
      expect(await isThere(visitor)).toBe(false)
      await visitor.visit(address)
      expect((await decision(visitor)).choices).toEqual(saved)
    })

    for (const way of ['close', 'Escape']) {
      await visiting({}, async (visitor) => {
        await visitor.visit(address)
        await shown(visitor)
        if (way === 'close') await visitor.tab.press('[data-placet="notice"] [data-placet="close"]')
        else
          await visitor.tab.read(
            `${NOTICE}.querySelector('button').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))`,
          )
        await until('the notice is gone', async () => !(await isThere(visitor)))
        await visitor.visit(address)
        expect(await isThere(visitor)).toBe(false)
        expect((await decision(visitor)).status).toBe('none')
        expect(visitor.contacts).toEqual([])
      })
    }

    await visiting({}, async (visitor) => {
      await visitor.visit(address)
      await visitor.refuse()
      await clicked(visitor, 'placeholder', '[data-placet=once]')
      await until('the film is there', () => visitor.contacts.some((contact) => contact.includes('film.example')))
      expect((await decision(visitor)).action).toBe('reject-all')
      const contacts = visitor.contacts.length
      await visitor.visit(address)
      expect(visitor.contacts.length).toBe(contacts)
      await clicked(visitor, 'placeholder', '[data-placet=always]')
      await until('it is kept', async () => (await decision(visitor)).action === 'save')
      // What a press lets in comes after the press was answered.
      await until('the film is there', () => visitor.contacts.length > contacts)
      await visitor.visit(address)
      await until('the film is there by itself', () => visitor.contacts.length > contacts + 1)
    })
  })
})
