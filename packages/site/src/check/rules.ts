/** Site. Check of rules: silence is a grant only where somebody wrote so, of a known region whose law allows it. */
import { EVERYWHERE } from '@placet/model'
import type { SiteConfig } from '../configuration.ts'
import { pointer } from '../mistake.ts'
import { inLanguage } from '../texts/in-language.ts'
import { startedTexts } from '../texts/started.ts'
import type { Reporter } from './reporter.ts'

/** Where the law asks for consent first: the European Economic Area (Directive 2002/58/EC, Art. 5(3)), and the United Kingdom (PECR, reg. 6). */
const ASK_FIRST = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO GB'.split(' ')

/** Reports rules that would let things run where nobody may know the visitor to be, or where the law asks first. */
export function checkRules({ rules = [], languages }: SiteConfig, { error }: Reporter): void {
  for (const [i, { region, mode }] of rules.entries()) {
    if (rules.findIndex((other) => other.region === region) < i)
      error(pointer('rules', i, 'region'), `"${region}" has a rule already.`, 'Leave one of them away.')
    if (mode === 'opt-in') continue
    if (region === EVERYWHERE)
      error(
        pointer('rules', i, 'mode'),
        `"${mode}" cannot hold everywhere: whoever is in no known region is asked first.`,
        'Write the regions it is for, for example { "region": "US", "mode": "opt-out" }.',
      )
    else if (ASK_FIRST.includes(region.slice(0, 2)))
      error(pointer('rules', i, 'mode'), `In "${region}" the law asks for consent first.`, 'Write "opt-in", or leave the rule away.')
    for (const language of languages) {
      if (inLanguage(startedTexts, language) === undefined)
        error(
          pointer('rules', i, 'mode'),
          `Placet has no words for "${mode}" in "${language}".`,
          'Write "opt-in", or leave the language away.',
        )
    }
  }
}
