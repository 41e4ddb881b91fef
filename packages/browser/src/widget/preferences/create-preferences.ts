/** Widget. Creates the second layer: its dialog, and panels of the same kind inside the page. */
import type { Deciding, Host, PartHandle, PreferencesData } from '@placet/model'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { createDialog } from '../dialog.ts'
import { createPanel } from '../panel.ts'
import { createState } from './state.ts'
import { panelStyle } from './style.ts'
import { viewOf } from './view.ts'

export function createPreferences(host: Host, data: PreferencesData): PartHandle {
  /** Draws a panel and keeps it true to what is granted, whoever changes it. `hide` closes the dialog that it stands in. Returns what refreshes it. */
  function draw(into: HTMLElement, isList: boolean, hide?: () => void): () => void {
    const state = createState(host, data)
    const status = document.createElement('p')
    status.role = 'status'
    into.after(status)
    const say = (text = '') => {
      status.textContent = text
    }

    into.onclick = (event) => {
      const button = event.target as HTMLButtonElement
      const { placet: hook } = button.dataset
      if (hook === 'close') hide?.()
      else if (hook === 'policy-link') {
        // Without a summary it is the link that it is.
        if (!data.hasPolicy) return
        event.preventDefault()
        void host.load('policy').then((part) => part?.show?.(button))
      } else if (hook === 'copy') void navigator.clipboard.writeText(button.value).then(() => say(data.texts.copied))
      else if (hook) {
        hide?.()
        void host.decide(state.deciding(hook as Deciding['action']))
        state.refresh()
        say(data.texts.saved)
      }
    }
    state.refresh()
    effect(() => render(viewOf({ data, state, inForce: host.inForce(), isList, isDialog: !!hide }), into))
    host.placet.on('change', state.refresh)
    return () => {
      say()
      state.refresh()
    }
  }

  const { element, show, hide } = createDialog(host, 'preferences', data, panelStyle)
  const refresh = draw(element, false, hide)

  return {
    show(opener) {
      refresh()
      show(opener)
    },
    hide,
    embed(into, panel) {
      if (into.firstElementChild?.shadowRoot) return
      const [layer, element] = createPanel('div', `${panel}-panel`, data, panelStyle)
      into.replaceChildren(layer)
      draw(element, panel === 'cookies')
    },
  }
}
