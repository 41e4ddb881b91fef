/** Demo. Headline: one true sentence about what the page did. */
import type { ActivityTexts, Counted } from '../content/activity-texts.ts'
import type { Entry } from './ledger.ts'

/** What the visitor has said so far. `granted` stays true for this page once anything was granted on it. */
export interface Said {
  hasDecided: boolean
  hasGranted: boolean
}

/** The sentence for what services did; `entries` are those of services alone. */
export function headlineOf(entries: readonly Entry[], { hasDecided, hasGranted }: Said, texts: ActivityTexts, language: string): string {
  if (!entries.length) return texts.untouched[hasGranted ? 'granted' : hasDecided ? 'refused' : 'undecided']
  const count = ({ one, other }: Counted, n: number) =>
    (new Intl.PluralRules(language).select(n) === 'one' ? one : other).replace('{n}', String(n))
  if (entries.every((entry) => entry.isEarlier)) return count(texts.moved.earlier, entries.length)
  return count(texts.moved[hasGranted ? 'granted' : 'undecided'], entries.length)
}
