/** Doctor. Creates the panel: docked, not modal, at work until it is closed. It never decides and keeps nothing. */
import type { DoctorData, Host, PartHandle } from '@placet/model'
import { render } from 'preact'
import { createPanel } from '../widget/panel.ts'
import { placetRoot } from '../widget/root.ts'
import { dockOf } from './dock.ts'
import { reportOf } from './report.ts'
import { type State, seenIn } from './state.ts'
import { style } from './style.ts'
import { type Acts, viewOf } from './view.ts'
import { watchPage } from './watch.ts'

export function createDoctor(host: Host, data: DoctorData): PartHandle {
  const { panel } = data.texts
  const { version } = host.placet
  const [layer, sheet] = createPanel('div', 'doctor', { ...data, texts: panel }, style)
  sheet.role = 'region'
  sheet.ariaLabel = panel.title
  let state: State = { seen: undefined, isFolded: false, said: '', byHand: '' }

  /** Keeps out of the notice's way. */
  function dock(): void {
    const notice = document.querySelector('#placet-root > [data-placet=notice]:not([hidden])')
    const { side, top, bottom } = dockOf({ width: innerWidth, height: innerHeight }, notice?.getBoundingClientRect())
    sheet.dataset.side = side
    // Folded, the head stays at its edge.
    sheet.style.top = state.isFolded && side === 'bottom' ? 'auto' : `${top}px`
    sheet.style.bottom = state.isFolded && side !== 'bottom' ? 'auto' : `${bottom}px`
  }

  /** Draws again only where something is not as it was. */
  function change(changed: Partial<State>): void {
    const before = JSON.stringify(state)
    state = { ...state, ...changed }
    if (JSON.stringify(state) !== before) render(viewOf(state, data, version, acts), sheet)
    dock()
  }

  async function copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      change({ said: panel.copied, byHand: '' })
    } catch {
      // Plain http has no clipboard, and a page may forbid it.
      change({ said: panel.notCopied, byHand: text })
      const field = sheet.querySelector('textarea')
      field?.focus()
      field?.select()
    }
  }

  const acts: Acts = {
    again() {
      change({ said: '', byHand: '' })
      watch.again()
    },
    copy: (text) => void copy(text),
    copyReport: () => state.seen && void copy(reportOf(state.seen, data, version, location.href)),
    fold: () => change({ isFolded: !state.isFolded }),
    close() {
      watch.stop()
      for (const stop of stops) stop()
      layer.remove()
    },
  }

  const stops = [host.placet.on('show', dock), host.placet.on('hide', dock), () => removeEventListener('resize', dock)]
  addEventListener('resize', dock)
  const watch = watchPage(host, data, (facts) => change({ seen: seenIn(facts) }))
  render(viewOf(state, data, version, acts), sheet)
  dock()
  placetRoot().append(layer)
  return {}
}
