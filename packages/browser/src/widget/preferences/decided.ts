/** Widget. Decided: what was decided, until when, the way to one's own records, and how to take it back (LAW-27). */
import type { ComponentChild } from 'preact'
import { RELOADS, type Shown } from './shown.ts'

/** The visitor's own decision, as far as there is one. */
export function decidedOf({ h, data: { texts, language, mine }, inForce, running }: Shown): ComponentChild {
  const { saved, choices, services } = inForce
  const own = h('p', null, h('button', { 'data-placet': 'mine' }, mine))
  if (!saved) return h('div', { class: 'mark' }, texts.noDecision, own)
  const dated = (text: string | undefined, ms: number) =>
    h('p', null, text?.replace('{date}', new Date(ms).toLocaleDateString(language, { dateStyle: 'long' })))
  return h(
    'div',
    { class: 'mark' },
    dated(texts.decidedOn, saved.decidedAtMs),
    dated(texts.validUntil, saved.validUntilMs),
    own,
    Object.values({ ...choices, ...services }).includes('granted') &&
      h('button', { 'data-placet': 'withdraw-all', 'aria-describedby': running[0] && RELOADS }, texts.withdraw),
  )
}
