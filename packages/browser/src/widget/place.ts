/** Widget. Place: a panel inside the page, at a spot that the page keeps for it. */
import { baseStyle } from './base-style.ts'
import { createHost } from './root.ts'
import { firm } from './sheet.ts'
import { themeCss } from './theme.ts'

const outer = firm(':host{all:initial;display:block;}')

/** Takes the place of whatever stood in `into`. Draw the content in what comes back. */
export function createPlace(
  into: HTMLElement,
  { language, direction, theme }: { language: string; direction: string; theme: Record<string, string> },
  css: string,
): HTMLElement {
  const host = createHost(themeCss(theme) + outer + baseStyle + css)
  host.lang = language
  host.dir = direction
  const element = document.createElement('div')
  element.className = 'sheet'
  host.shadowRoot?.append(element)
  into.replaceChildren(host)
  return element
}
