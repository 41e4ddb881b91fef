/** Widget. Preferences: the second layer. A choice for each category and each service, and what was decided so far. */
import type { Deciding, Host, PartHandle, PreferencesData } from '@placet/model'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { createDialog } from '../dialog.ts'
import { openLayer } from '../open-layer.ts'
import { createPlace } from '../place.ts'
import { Panel } from './panel.tsx'
import { createState } from './state.ts'
import { panelStyle } from './style.ts'

/** Put here when a site is compiled. */
declare const __PLACET_PART__: PreferencesData

export function createPreferences(host: Host, data: PreferencesData): PartHandle {
  const { texts, hasPolicy } = data
  const drawn = new WeakSet<HTMLElement>()

  /** Draws a panel and keeps it true to what is granted, whoever changes it. Returns what does so. */
  function draw(into: HTMLElement, isList: boolean, announce: (text: string | undefined) => void, hide?: () => void): () => void {
    const state = createState(host, data)
    effect(() => render(<Panel data={data} state={state} inForce={host.inForce()} isList={isList} isDialog={!!hide} />, into))
    into.onclick = (event) => {
      const { placet: hook, placetCategory, placetService } = (event.target as HTMLElement).dataset
      const id = placetCategory ?? placetService
      if (id) state.toggle(id)
      else if (hook === 'close') hide?.()
      else if (hook === 'policy-link') hasPolicy && void openLayer(host, 'policy', event)
      else if (hook === 'copy') void navigator.clipboard.writeText(host.inForce().saved?.consentId ?? '').then(() => announce(texts.copied))
      else if (hook) {
        hide?.()
        void host.decide(state.deciding(hook as Deciding['action']))
        state.refresh()
        announce(texts.saved)
      }
    }
    host.placet.on('change', state.refresh)
    return state.refresh
  }

  const dialog = createDialog(host, 'preferences', data, panelStyle)
  const refresh = draw(dialog.element, false, (text = '') => dialog.announce(text), dialog.hide)

  return {
    show(opener) {
      refresh()
      dialog.show(opener)
    },
    hide: dialog.hide,
    embed(into, panel) {
      if (drawn.has(into)) return
      drawn.add(into)
      draw(createPlace(into, data, panelStyle), panel === 'cookies', () => {})
    },
  }
}

export default (host: Host): PartHandle => createPreferences(host, __PLACET_PART__)
