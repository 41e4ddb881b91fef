/** Widget. Creates the third layer: its dialog, and panels of the same kind inside the page. */
import type { Host, PartHandle, PolicyData } from '@placet/model'
import { changesOf } from '../changes-of.ts'
import { createDialog } from '../dialog.ts'
import { element } from '../element.ts'
import { fill } from '../fill.ts'
import { createPanel } from '../panel.ts'
import { markChanged } from './mark-changed.ts'
import { sectionOf } from './section.ts'
import { policyStyle } from './style.ts'

export function createPolicy(host: Host, data: PolicyData): PartHandle {
  const { texts, policy, language } = data

  /** The button to the preferences, which take this dialog's place. */
  function footOf(leave?: () => void): HTMLElement {
    const button = element('button', { type: 'button', class: 'action' }, texts.openPreferences ?? '')
    button.onclick = () => {
      leave?.()
      void host.placet.show('preferences')
    }
    return element('div', { class: 'foot' }, button)
  }

  const date = new Date(policy.effectiveFrom).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' })
  const bodyOf = (leave?: () => void) =>
    element(
      'div',
      { class: 'body' },
      element('p', {}, texts.intro ?? ''),
      ...policy.sections.map((section) => sectionOf(section, data, leave)),
      element('p', {}, `${fill(texts.version, { version: policy.version })} · ${fill(texts.effectiveFrom, { date })}`),
    )

  const dialog = createDialog(host, 'policy', data, policyStyle)
  const { hide } = dialog
  const close = element('button', { type: 'button', class: 'close', 'data-placet': 'close', 'aria-label': texts.close }, '×')
  close.onclick = hide
  dialog.element.append(
    element('div', { class: 'head' }, element('h2', { tabindex: '-1' }, texts.title ?? ''), close),
    bodyOf(hide),
    footOf(hide),
  )

  const tell = (panel: HTMLElement, leave?: () => void) =>
    void changesOf(host, data).then((changes) => markChanged(panel, changes?.sections ?? [], data, leave))

  return {
    show(opener) {
      tell(dialog.element, hide)
      dialog.show(opener)
    },
    hide,
    embed(into) {
      if (into.firstElementChild?.shadowRoot) return
      const [layer, panel] = createPanel('div', 'policy-panel', data, policyStyle)
      into.replaceChildren(layer)
      panel.append(bodyOf(), footOf())
      tell(panel)
    },
  }
}
