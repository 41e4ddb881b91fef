/** Widget. Decided: what was decided, until when, under which number, and how to take it back (LAW-27). */
/** @jsxRuntime classic */
/** @jsx h */
/** @jsxFrag Fragment */
import { Fragment, h } from 'preact'
import { fill } from '../fill.ts'
import type { Shown } from './shown.ts'

export const Decided = ({ shown: { data, inForce } }: { shown: Shown }) => {
  const { texts, language } = data
  const { saved, choices, services } = inForce
  const dated = (text: string | undefined, ms: number) => (
    <p>{fill(text, { date: new Date(ms).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }) })}</p>
  )
  return (
    <div class="mark">
      {saved ? (
        <>
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
        </>
      ) : (
        texts.noDecision
      )}
    </div>
  )
}
