/** Widget. Root: the one place in the page that holds all of the widget, first in reading order (A11Y-28). */
import { dress } from './sheet.ts'

const ID = 'placet-root'

/** Not there for layout, whatever the page says about it. */
export const rootStyle = ':host{all:initial!important;display:contents!important}'

/** A box in the page's light DOM with an open shadow root, which styles it and lets its children through. */
export function createHost(css: string): HTMLElement {
  const host = document.createElement('div')
  host.attachShadow({ mode: 'open' }).append(document.createElement('slot'))
  dress(host, css)
  return host
}

/** The host of one layer, under its public name and in the language of its texts. */
export function createLayer(name: string, { language, direction }: { language: string; direction: string }, css: string): HTMLElement {
  const host = createHost(css)
  host.dataset.placet = name
  host.lang = language
  host.dir = direction
  return host
}

/** Finds `#placet-root` or makes it, as first child of the body. It comes back when a page swaps its body. */
export function placetRoot(): HTMLElement {
  const found = document.getElementById(ID)
  if (found?.shadowRoot) return found
  const root = createHost(rootStyle)
  root.id = ID
  keep(root)
  return root
}

/** Keeps the root in the page, whatever the page does with its body. */
export function keep(root: HTMLElement): void {
  const look = () => {
    if (root.isConnected) return
    const other = document.getElementById(ID)
    // Another part found none in the new body and made its own: everything moves there.
    if (other?.shadowRoot) other.append(...root.children)
    else {
      // A body that comes back from a cache of the page may bring a copy of us, without its shadow root.
      other?.remove()
      document.body?.prepend(root)
    }
  }
  new MutationObserver(look).observe(document, { childList: true, subtree: true })
  look()
}
