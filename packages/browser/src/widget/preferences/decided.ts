/** Widget. Decided: what was decided, until when, under which number, and how to take it back (LAW-27). */
import type { ComponentChild } from 'preact'
import { RELOADS, type Shown } from './shown.ts'

/** The visitor's own decision, as far as there is one. */
export function decidedOf({ h, data: { texts, language }, inForce, running }: Shown): ComponentChild {
  const { saved, choices, services } = inForce
  if (!saved) return h('p', { class: 'mark' }, texts.noDecision)
  const dated = (text: string | undefined, ms: number) =>
    h('p', null, text?.replace('{date}', new Date(ms).toLocaleDateString(language, { dateStyle: 'long' })))
  return h(
    'div',
    { class: 'mark' },
    dated(texts.decidedOn, saved.decidedAtMs),
    dated(texts.validUntil, saved.validUntilMs),
    h(
      'p',
      null,
      h('strong', null, texts.consentId),
      ` ${saved.consentId} `,
      h('button', { 'data-placet': 'copy', value: saved.consentId }, texts.copy),
    ),
    Object.values({ ...choices, ...services }).includes('granted') &&
      h('button', { 'data-placet': 'withdraw-all', 'aria-describedby': running[0] && RELOADS }, texts.withdraw),
  )
}
