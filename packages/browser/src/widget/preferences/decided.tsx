/** Widget. Decided: what was decided, until when, under which number, and how to take it back (LAW-27). */
import type { ChoiceInForce } from '@placet/model'
import { fill } from '../fill.ts'
import type { Texts } from './service.tsx'

export const Decided = ({ inForce, texts, language }: { inForce: ChoiceInForce; texts: Texts; language: string }) => {
  const { saved, choices, services } = inForce
  const dated = (text: string | undefined, ms: number) =>
    fill(text, { date: new Date(ms).toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' }) })
  return (
    <div class="mark">
      {saved ? (
        <>
          <p>{dated(texts.decidedOn, saved.decidedAtMs)}</p>
          <p>{dated(texts.validUntil, saved.validUntilMs)}</p>
          <p>
            {texts.consentId}: <code>{saved.consentId}</code>{' '}
            <button type="button" class="link" data-placet="copy">
              {texts.copy}
            </button>
          </p>
          {Object.values({ ...choices, ...services }).includes('granted') && (
            <button type="button" class="link" data-placet="withdraw-all">
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
