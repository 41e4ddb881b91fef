/** Widget. Creates the placeholders, one for each embed that waits, and takes each away when its embed is shown. */
import type { Host, PlaceholderData } from '@placet/model'
import { baseStyle } from '../base-style.ts'
import { createLayer } from '../root.ts'
import { dress, firm } from '../sheet.ts'
import { boxOf } from './box.ts'
import { contentOf } from './content.ts'
import { contentAfter, takeFocus } from './focus.ts'
import { placeholderStyle } from './style.ts'
import { isTemplate, measuredAs } from './template.ts'
import { untilWithdrawn } from './until-withdrawn.ts'
import { wishOf } from './wish.ts'

/** What puts an embed out of sight. An object keeps its box: Chromium never loads one that got its source while it had none. */
const hidingOf = ({ tagName }: HTMLElement): [property: string, value: string][] =>
  tagName === 'OBJECT'
    ? [
        ['position', 'fixed'],
        ['visibility', 'hidden'],
      ]
    : [['display', 'none']]

export function createPlaceholders(host: Host, data: PlaceholderData): void {
  const { noticeHash, language, categories } = data
  const terms = Object.fromEntries(Object.entries(categories).map(([id, category]) => [id, category.terms]))

  /** Embeds that something stands for. The gate tells of all that wait whenever somebody new wants to hear of them. */
  const placed = new WeakSet<Element>()

  host.onHeld((embed, needs, release) => {
    // No grant shows what stands there for the want of one, and a sound without controls takes no room.
    const isFree = !embed.dataset.consent && embed.dataset.consentUnless !== undefined
    if (isFree || placed.has(embed) || embed.matches('audio:not([controls])')) return
    placed.add(embed)
    const layer = createLayer('placeholder', data, '')
    const hiding = hidingOf(embed).map(([property, value]) => [property, value, embed.style.getPropertyValue(property)] as const)
    const show = () => {
      for (const [property, , own] of hiding) embed.style.setProperty(property, own)
      layer.hidden = true
    }

    /** Takes the embed's measure while it, or a box as large, stands in its place for a moment; no frame is drawn in between. */
    function fit(): void {
      show()
      const box = isTemplate(embed) ? measuredAs(embed, boxOf) : boxOf(embed)
      dress(layer, firm(`${data.theme}:host{all:initial;${box}}:host([hidden]){display:none;}`) + baseStyle + placeholderStyle)
      for (const [property, value] of hiding) embed.style.setProperty(property, value, 'important')
      layer.hidden = false
    }

    const wish = wishOf(needs, host.data)
    const always = () =>
      void host.decide({ action: 'save', layer: 'placeholder', ...(wish ?? { choices: {}, services: {} }), noticeHash, language, terms })
    const once = () => {
      if (isTemplate(embed)) untilWithdrawn(host, needs)
      release()
    }
    const mayOnce = !(isTemplate(embed) && data.isGuarded)
    layer.shadowRoot?.append(contentOf(embed, needs, data, mayOnce ? once : undefined, wish && always))
    embed.before(layer)
    fit()

    let width = layer.parentElement?.clientWidth
    const resized = new ResizeObserver(() => {
      if (layer.parentElement?.clientWidth === width) return
      width = layer.parentElement?.clientWidth
      fit()
    })
    if (layer.parentElement) resized.observe(layer.parentElement)

    // Once it has its source, or its content in its place, it is shown, whoever did it. Where the page took it away there is nothing to stand for.
    const shown = new MutationObserver(() => {
      if (embed.isConnected && !embed.hasAttribute('src') && !embed.hasAttribute('data')) return
      placed.delete(embed)
      resized.disconnect()
      shown.disconnect()
      const hadFocus = layer.shadowRoot?.activeElement
      const next = embed.isConnected ? embed : contentAfter(layer)
      show()
      layer.remove()
      // What the press released has the focus next: the place in the tab order is kept.
      if (hadFocus) takeFocus(next)
    })
    shown.observe(embed, { attributeFilter: ['src', 'data'] })
    if (embed.parentNode) shown.observe(embed.parentNode, { childList: true })
  })
}
