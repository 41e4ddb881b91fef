/** Doctor. View of the panel. */
import { type DoctorData, findingGroups } from '@placet/model'
import { type ComponentChild, h } from 'preact'
import { groupOf } from './finding.ts'
import { findingView } from './finding-view.ts'
import { prose } from './prose.ts'
import type { Seen, State } from './state.ts'
import { headlineOf, orderOf, unseenOf } from './summary.ts'

/** What the buttons of the panel do. None of them touches the decision. */
export interface Acts {
  again(): void
  copy(text: string): void
  copyReport(): void
  fold(): void
  close(): void
}

function bodyOf(seen: Seen, data: DoctorData, version: string, { copy }: Acts): ComponentChild[] {
  const { texts } = data
  const { panel } = texts
  const groups = findingGroups.map((group) => {
    const found = seen.findings.filter(({ kind }) => groupOf(kind) === group)
    if (!found.length) return null
    return h(
      'section',
      { key: group, class: group },
      h('h3', null, panel[group]),
      found.map((finding) => findingView(finding, texts, copy)),
    )
  })
  return [
    ...groups,
    Object.values(seen.choices).includes('granted') && h('p', { key: 'hides', class: 'note' }, panel.grantedHides),
    h(
      'section',
      { key: 'order', class: 'order' },
      h('h3', null, panel.inOrder),
      h(
        'dl',
        null,
        orderOf(seen, data, version).map(([name, value]) => h('div', null, h('dt', null, name), h('dd', null, value))),
      ),
    ),
    h(
      'details',
      { key: 'unseen', class: 'unseen' },
      h('summary', null, panel.unseen),
      h(
        'ul',
        null,
        unseenOf(seen, data).map((text) => h('li', null, prose(text))),
      ),
    ),
  ]
}

/** The whole panel: head, body and buttons. Folded, only its head. */
export function viewOf({ seen, isFolded, said, byHand }: State, data: DoctorData, version: string, acts: Acts): ComponentChild[] {
  const { panel } = data.texts
  const button = (label: string, onClick: () => void) => h('button', { class: 'action', onClick }, label)
  return [
    h(
      'div',
      { class: 'head' },
      h('div', null, h('h2', null, panel.title), h('p', { role: 'status' }, seen ? headlineOf(seen, data) : '…')),
      h(
        'button',
        {
          class: 'sign',
          'aria-label': isFolded ? panel.unfold : panel.fold,
          onClick: acts.fold,
        },
        isFolded ? '+' : '−',
      ),
      h('button', { class: 'sign', 'aria-label': panel.close, onClick: acts.close }, '×'),
    ),
    !isFolded && h('div', { class: 'body', tabIndex: 0 }, seen && bodyOf(seen, data, version, acts)),
    !isFolded &&
      h(
        'div',
        { class: 'foot' },
        button(panel.again, acts.again),
        button(panel.copyReport, acts.copyReport),
        h('p', { role: 'status' }, said),
        byHand && h('textarea', { readOnly: true, rows: 4, 'aria-label': panel.copyReport, value: byHand }),
      ),
  ]
}
