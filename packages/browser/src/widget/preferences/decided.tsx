/** Widget. Decided: what was decided, until when, under which number, and how to take it back (LAW-27). */
/** @jsxRuntime classic */
/** @jsx h */
import { h } from 'preact'
import type { Shown } from './shown.ts'

/** The visitor's own decision, as far as there is one. */
export function decidedOf({ data: { texts, language }, inForce }: Shown) {
  const { saved, choices, services } = inForce
  const dated = (text: string | undefined, ms: number) => (
    <p>{text?.replace('{date}', new Date(ms).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }))}</p>
  )
  if (!saved) return <p class="mark">{texts.noDecision}</p>
  return (
    <div class="mark">
      {dated(texts.decidedOn, saved.decidedAtMs)}
      {dated(texts.validUntil, saved.validUntilMs)}
      <p>
        <strong>{texts.consentId}</strong> {saved.consentId}{' '}
        <button type="button" data-placet="copy">
          {texts.copy}
        </button>
      </p>
      {Object.values({ ...choices, ...services }).includes('granted') && (
        <button type="button" data-placet="withdraw-all">
          {texts.withdraw}
        </button>
      )}
    </div>
  )
}
