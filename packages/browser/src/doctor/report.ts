/** Doctor. Report: all that the panel says as plain text, to be sent to a colleague. No identifiers, no values, no queries. */
import { type DoctorData, findingGroups } from '@placet/model'
import { fill } from '../widget/fill.ts'
import { type Finding, groupOf } from './finding.ts'
import type { Seen } from './state.ts'
import { headlineOf, orderOf, unseenOf } from './summary.ts'

/** Code without the queries of the addresses in it: they may say who visits. */
export const withoutQueries = (code: string): string => code.replace(/([\w/.-])[?][^\s"'<>)]+/g, '$1?…')

const indented = (text: string): string => text.replace(/^/gm, '    ')

function told({ kind, values, where, lines, place }: Finding, { texts: { panel, findings } }: DoctorData): string {
  const { title, cause, step } = findings[kind]
  const code = (items: readonly string[]) => items.map((item) => indented(withoutQueries(item)))
  return [
    `- ${fill(title, values)}`,
    `  ${fill(cause, values)}`,
    ...(where.length ? [`  ${panel.where}`, ...code(where)] : []),
    `  ${fill(step, values)}`,
    ...(lines.length ? [`  ${panel[place]}`, ...code(lines)] : []),
  ].join('\n')
}

/** The whole report. `version` is the tag's, `address` the page's. */
export function reportOf(seen: Seen, data: DoctorData, version: string, address: string): string {
  const { panel } = data.texts
  const groups = findingGroups.flatMap((group) => {
    const found = seen.findings.filter(({ kind }) => groupOf(kind) === group)
    return found.length ? [panel[group], ...found.map((finding) => told(finding, data)), ''] : []
  })
  return [
    `${panel.title} · ${address.replace(/[?#].*/, '')}`,
    headlineOf(seen, data),
    '',
    ...groups,
    panel.inOrder,
    ...orderOf(seen, data, version).map(([name, value]) => `- ${name} ${value}`),
    '',
    panel.unseen,
    ...unseenOf(seen, data).map((text) => `- ${text}`),
  ].join('\n')
}
