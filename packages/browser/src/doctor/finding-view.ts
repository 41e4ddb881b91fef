/** Doctor. View of one finding: what it is, why, where, and the line to change. */
import type { DoctorTexts } from '@placet/model'
import { type ComponentChild, h } from 'preact'
import type { Finding } from './finding.ts'
import { prose } from './prose.ts'

/** Code is never translated, nor read from right to left. */
const code = (text: string) => h('pre', { dir: 'ltr', translate: 'no' }, h('code', null, text))

/** A block of code with a button that copies it. */
const copyable = (line: string, label: string, copy: (text: string) => void) =>
  h('div', { class: 'line' }, code(line), h('button', { class: 'copy', onClick: () => copy(line) }, label))

/** One finding, folded until it is asked about. */
export function findingView(
  { id, kind, values, where, lines, place }: Finding,
  texts: DoctorTexts,
  copy: (text: string) => void,
): ComponentChild {
  const { panel, findings } = texts
  const { title, cause, step } = findings[kind]
  return h(
    'details',
    { key: id, 'data-kind': kind },
    h(
      'summary',
      null,
      h('span', null, prose(title, values)),
      where[0] && h('span', { class: 'first', dir: 'ltr', translate: 'no' }, where[0]),
    ),
    h('p', null, prose(cause, values)),
    where.length > 0 && [h('h4', null, panel.where), where.map(code)],
    h('p', null, prose(step, values)),
    lines.length > 0 && [h('h4', null, panel[place]), lines.map((line) => copyable(line, panel.copyLine, copy))],
  )
}
