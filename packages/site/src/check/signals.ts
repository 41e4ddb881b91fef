/** Site. Check of signals: what a signal refuses exists, and can be refused. */
import { NECESSARY } from '@placet/model'
import { didYouMean } from '../closest.ts'
import type { SiteConfig } from '../configuration.ts'
import { pointer } from '../mistake.ts'
import { heardTexts } from '../texts/heard.ts'
import { inLanguage } from '../texts/in-language.ts'
import { knownCategories } from './known.ts'
import type { Reporter } from './reporter.ts'

/** Reports what cannot be refused, and words that do not say what is. */
export function checkSignals(config: SiteConfig, { error, warn }: Reporter): void {
  const { gpc, dnt, text = {} } = config.signals ?? {}
  const known = knownCategories(config).filter((id) => id !== NECESSARY)
  const refuses = (typeof gpc === 'object' && gpc.refuses) || []
  for (const [i, id] of refuses.entries()) {
    if (!known.includes(id))
      error(pointer('signals', 'gpc', 'refuses', i), `"${id}" is no category that can be refused.`, didYouMean(id, known))
  }
  for (const [language, said] of Object.entries(text)) {
    if (!said.includes('{categories}'))
      error(pointer('signals', 'text', language), 'The text does not say what is refused.', 'Write {categories} in it.')
  }
  for (const language of gpc ? config.languages : []) {
    if (inLanguage({ ...heardTexts, ...text }, language) === undefined)
      error(
        '/signals/text',
        `What visitors read when a signal is heard is missing in "${language}".`,
        `Add it: { "${language}": "… {categories} …" }.`,
      )
  }
  if (dnt && !gpc) warn('/signals/dnt', 'Do Not Track is heard only beside Global Privacy Control.', 'Write "gpc": true as well.')
}
