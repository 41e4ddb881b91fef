/** Widget. Dialog: the shell of the layers that are modal. Native, so that the page behind is inert and Escape leaves (A11Y-29). */
import type { Host, PartHandle } from '@placet/model'
import { createPanel, type PanelData } from './panel.ts'
import { placetRoot } from './root.ts'

const style = `
dialog {
  width: 46em;
  max-width: calc(100% - 20px);
  padding: 0;
  overscroll-behavior: contain;
  border: 1px solid #8884;
  box-shadow: var(--placet-shadow);
}
dialog[open] { display: flex; flex-direction: column; }
dialog::backdrop { background: #0009; }
.head, .foot { display: flex; gap: .6em; padding: .8em min(1.5em, 5vw); }
.head { align-items: center; }
.foot { flex-wrap: wrap; }
h2 { font-size: 1.2em; }
.close { width: 44px; font-size: 1.8em; text-decoration: none; }
.body { overflow: auto; min-height: 10em; padding: 0 min(1.5em, 5vw); border-block: 1px solid #8886; }
@media (max-height: 32em) { .body { flex: none; } }
dialog + p { position: absolute; clip-path: inset(50%); }
`

/** Makes the dialog of one layer. Leaving it by Escape, backdrop or `hide` changes nothing. */
export function createDialog(
  host: Host,
  layer: 'preferences' | 'policy' | 'mine',
  data: PanelData,
  css: string,
): Required<Pick<PartHandle, 'show' | 'hide'>> & { element: HTMLDialogElement } {
  const [outer, panel] = createPanel('dialog', layer, data, style + css)
  const element = panel as HTMLDialogElement
  element.ariaLabel = data.texts.title ?? ''
  element.setAttribute('closedby', 'any')
  let returnTo: HTMLElement | undefined

  /** Two that ask at once would be one too many (LAW-15): the notice is away while a dialog is open. */
  const cover = (root: HTMLElement) =>
    root.querySelector('[data-placet=notice]')?.toggleAttribute(
      'hidden',
      [...root.children].some((other) => other.shadowRoot?.querySelector('dialog[open]')),
    )

  element.onclose = () => {
    cover(placetRoot())
    host.emit('hide', { layer })
    returnTo?.focus()
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
      cover(root)
      host.emit('show', { layer })
    },
    hide: () => element.close(),
  }
}
