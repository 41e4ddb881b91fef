/** Widget. Creates the second layer: its dialog, and panels of the same kind inside the page. */
import type { Changes, Deciding, Host, Left, PartHandle, PreferencesData } from '@placet/model'
import { effect, signal } from '@preact/signals-core'
import type { h, render } from 'preact'
import { CLOSED, readVisit } from '../../store/visit.ts'
import { changesOf } from '../changes-of.ts'
import { createDialog } from '../dialog.ts'
import { createPanel } from '../panel.ts'
import { runningIn } from './running-in.ts'
import { createState } from './state.ts'
import { panelStyle } from './style.ts'
import { viewOf } from './view.ts'

/**
 * What makes a decision must be here before the press, and so must what takes traces away. The notice makes decisions as well: where it stands
 * on the page, for who never decided and where nothing but the necessary runs, there is no need to fetch another that also withdraws.
 */
function isSyncNeeded({ inForce, data, placet }: Host): unknown {
  const { ask, last } = inForce()
  return !ask[0] || readVisit() === CLOSED || last || Object.keys(data.categories).some(placet.allows)
}

type Drawing = { h: typeof h; render: typeof render }

export function createPreferences(host: Host, data: PreferencesData): PartHandle {
  const drawing = async () => (await host.load('draw'))?.preact as Drawing | undefined

  /** Draws a panel and keeps it true to what is granted, whoever changes it. `hide` closes the dialog that it stands in. Returns what refreshes it. */
  function draw({ h, render }: Drawing, into: HTMLElement, isList: boolean, hide?: () => void): () => void {
    const state = createState(host, data)
    const left = signal<readonly Left[]>([])
    const changes = signal<Changes | undefined>(undefined)
    const query = signal('')
    const look = (text: string) => {
      query.value = text
    }
    const status = document.createElement('p')
    status.role = 'status'
    into.after(status)
    const say = (text = '') => {
      status.textContent = text
    }

    /** Says that a choice is saved once it is. What writes it may still have to be fetched, or never come; and a device may keep nothing. */
    async function decide(deciding: Deciding): Promise<void> {
      let isKept = true
      const stop = host.placet.on('fault', ({ code }) => {
        isKept &&= code !== 'CHOICE_NOT_KEPT'
      })
      say()
      // Another tab may be ahead; it is not what is decided here.
      host.refresh()
      const { n } = host.inForce()
      await host.decide(deciding)
      // A refusal holds before it is written.
      if (host.inForce().n <= n) await host.load('sync')
      stop()
      if (isKept && host.inForce().n > n) say(data.texts.saved)
    }

    function refresh(): void {
      state.refresh()
      void changesOf(host, data).then((found) => {
        changes.value = found
      })
      if (!isList && isSyncNeeded(host))
        void host
          .load('sync')
          .then((sync) => sync?.left?.())
          .then((all = []) => {
            left.value = all
          })
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
      } else if (hook === 'mine') void host.load('mine').then((part) => part?.show?.(button))
      else if (hook) {
        hide?.()
        void decide(state.deciding(hook as Deciding['action']))
        refresh()
      }
    }
    refresh()
    effect(() => {
      const running = runningIn(host, data)
      const shown = {
        h,
        data,
        state,
        inForce: host.inForce(),
        changes: changes.value,
        isList,
        isDialog: !!hide,
        query: query.value,
        look,
        running,
        left: left.value,
      }
      render(viewOf(shown), into)
    })
    host.placet.on('change', refresh)
    return () => {
      say()
      refresh()
    }
  }

  const { element, show, hide } = createDialog(host, 'preferences', data, panelStyle)
  let refresh: (() => void) | undefined

  return {
    async show(opener) {
      const shared = await drawing()
      if (!shared) return
      refresh ??= draw(shared, element, false, hide)
      refresh()
      show(opener)
    },
    hide,
    async embed(into, panel) {
      if (into.firstElementChild?.shadowRoot) return
      const [layer, element] = createPanel('div', `${panel}-panel`, data, panelStyle)
      into.replaceChildren(layer)
      const shared = await drawing()
      if (shared) draw(shared, element, panel === 'cookies')
    },
  }
}
