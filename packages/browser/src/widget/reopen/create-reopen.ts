/** Widget. Creates the reopen control: a button in the page's light DOM, away while the notice is there. */
import type { Host, PartHandle, ReopenData } from '@placet/model'
import { element } from '../element.ts'
import { createHost, placetRoot } from '../root.ts'
import { firm } from '../sheet.ts'

const style = `
:host { all: initial; position: fixed; z-index: 2147483646; inset: auto 0 0; padding: var(--placet-space); pointer-events: none; }
:host([hidden]) { display: none; }
::slotted(*) {
  all: unset;
  box-sizing: border-box;
  min-height: 44px;
  padding: .5em 1em;
  border: 1px solid #8886;
  border-radius: 99px;
  background: var(--placet-surface);
  box-shadow: 0 2px 8px #0003;
  color: var(--placet-ink);
  font: .875em/1.5 var(--placet-font);
  cursor: pointer;
  pointer-events: auto;
}
::slotted(*)::before, ::slotted(*)::after { content: none; }
::slotted(:hover) { text-decoration: underline; }
::slotted(:focus-visible) { outline: 3px solid var(--placet-ink); outline-offset: 2px; }
@media print { :host { display: none; } }
`

export function createReopen(host: Host, { label, language, direction, theme }: ReopenData): PartHandle {
  const outer = createHost(firm(theme + style))
  outer.lang = language
  outer.dir = direction
  const button = element('button', { type: 'button', 'data-placet': 'reopen' }, label)
  button.onclick = () => {
    // Safari does not focus what is clicked; the dialog gives the focus back to what has it now.
    button.focus()
    void host.placet.show('preferences')
  }
  outer.append(button)
  const listen = (event: 'show' | 'hide') =>
    host.placet.on(event, ({ layer }) => {
      if (layer === 'notice') outer.hidden = event === 'show'
    })
  listen('show')
  listen('hide')

  return {
    show() {
      const root = placetRoot()
      outer.hidden = !!root.querySelector('[data-placet=notice]')
      root.append(outer)
    },
  }
}
