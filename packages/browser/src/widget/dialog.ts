/** Widget. Dialog: the shell of the layers that are modal. Native, so that the page behind is inert and Escape leaves (A11Y-29). */
import type { Host } from '@placet/model'
import { baseStyle, outerStyle } from './base-style.ts'
import { createLayer, placetRoot } from './root.ts'
import { themeCss } from './theme.ts'

const style = `
dialog {
  width: 46em;
  max-width: calc(100% - 1em);
  max-height: calc(100% - 1em);
  margin: auto;
  border: 1px solid transparent;
  border-radius: var(--placet-radius, 14px);
  box-shadow: var(--placet-shadow, 0 12px 40px #0004);
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: #0009; }
.head, .foot { display: flex; flex-wrap: wrap; align-items: center; gap: .6em; padding: .8em 1.5em; }
.head { flex-wrap: nowrap; }
h2 { flex: 1; font-size: 1.2em; }
.close { width: 44px; font-size: 1.8em; margin-inline-end: -.4em; }
.body { overflow: auto; overscroll-behavior: contain; padding: 0 1.5em; border-block: 1px solid var(--line); }
[role=status] { position: absolute; clip-path: inset(50%); }
@media (max-height: 30em) { dialog[open] { display: block; } }
`

export interface Dialog {
  /** Draw the layer's content in here. */
  readonly element: HTMLDialogElement
  show(opener?: Element | null): void
  hide(): void
  /** Says something to who cannot see it, without moving the focus (A11Y-27). */
  announce(text: string): void
}

/** Two that ask at once would be one too many (LAW-15): while a dialog is open, the notice is away. */
function coverNotice(root: HTMLElement): void {
  const notice = root.querySelector<HTMLElement>('[data-placet=notice]')
  if (notice) notice.hidden = [...root.children].some((layer) => layer.shadowRoot?.querySelector('[open]'))
}

interface DialogData {
  language: string
  direction: string
  theme: Record<string, string>
}

/** Makes the dialog of one layer. Its title is the `h2` in it; leaving it by Escape, backdrop or `hide` changes nothing. */
export function createDialog(host: Host, layer: 'preferences' | 'policy', data: DialogData, css: string): Dialog {
  const outer = createLayer(layer, data, themeCss(data.theme) + outerStyle + baseStyle + style + css)
  const element = document.createElement('dialog')
  element.className = 'sheet'
  element.ariaModal = 'true'
  element.setAttribute('aria-labelledby', 'title')
  element.setAttribute('closedby', 'any')
  const status = document.createElement('p')
  status.role = 'status'
  outer.shadowRoot?.append(element, status)
  let returnTo: HTMLElement | undefined

  element.onclose = () => {
    coverNotice(placetRoot())
    host.emit('hide', { layer })
    if (returnTo?.isConnected) returnTo.focus()
  }

  return {
    element,
    show(opener) {
      if (element.open) return
      returnTo = opener as HTMLElement
      const root = placetRoot()
      root.append(outer)
      element.showModal()
      element.querySelector('h2')?.focus()
      coverNotice(root)
      host.emit('show', { layer })
    },
    hide: () => element.close(),
    announce(text) {
      status.textContent = text
    },
  }
}
