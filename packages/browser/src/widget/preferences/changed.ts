/** Widget. Changed: which sections of the policy are others than when the visitor last decided, with the way to each. */
import type { ComponentChild } from 'preact'
import type { Shown } from './shown.ts'

/** It comes late, so its place is there from the start. */
export function changedOf({ h, changes, data: { texts, policyUrl } }: Shown): ComponentChild {
  const sections = changes?.sections ?? []
  const nameOf = (id: string, title: string) => (policyUrl ? h('a', { href: `${policyUrl}#${id}` }, title) : title)
  return h(
    'div',
    { role: 'status' },
    sections[0] && [
      h('p', { class: 'mark' }, h('strong', null, texts.policyLink), `: ${texts.changedTerms}`),
      h(
        'ul',
        null,
        sections.map(({ id, title }) => h('li', null, nameOf(id, title))),
      ),
    ],
  )
}
