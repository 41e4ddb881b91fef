/** Site. Check of own texts: words of the configuration that take the place of the widget's say as much as those did (LAW-18). */
import { didYouMean } from '../closest.ts'
import type { SiteConfig } from '../configuration.ts'
import { pointer, type Report } from '../mistake.ts'
import { textKeysIn } from '../texts/built-in.ts'
import { countedFormOf, isOneNumber } from '../texts/counted.ts'
import { widgetTextsIn } from '../texts/in-language.ts'
import { slotsOf } from '../texts/slots.ts'
import type { Reporter } from './reporter.ts'

/** Labels that have the same form because they are written together (LAW-12). */
const equals = [
  ['notice.acceptAll', 'notice.rejectAll'],
  ['preferences.acceptAll', 'preferences.rejectAll'],
] as const

function checkSlots(at: string, key: string, text: string, example: string, language: string, error: Report): void {
  const [slots, known] = [slotsOf(text), slotsOf(example)]
  const form = countedFormOf(key)
  const mayBeWord = form !== undefined && isOneNumber(form, language)
  for (const slot of known.filter((slot) => !mayBeWord && !slots.includes(slot))) {
    error(at, `"${key}" must keep {${slot}}: without it the text would not say what it has to.`, `As in: "${example}"`)
  }
  for (const slot of slots.filter((slot) => !known.includes(slot) && !(form && slot === 'count'))) {
    error(at, `"${key}" has {${slot}}, which nothing fills.`, `As in: "${example}"`)
  }
}

function checkWords(language: string, words: Readonly<Record<string, string>>, error: Report): void {
  // The language's own text shows best what belongs there.
  const examples = { ...textKeysIn(language), ...widgetTextsIn({}, language) }
  for (const [key, text] of Object.entries(words)) {
    const at = pointer('texts', language, key)
    const example = Object.hasOwn(examples, key) ? examples[key] : undefined
    if (example === undefined) error(at, `There is no text "${key}".`, didYouMean(key, Object.keys(examples)))
    else checkSlots(at, key, text, example, language, error)
  }
  for (const pair of equals) {
    const [given, ...both] = pair.filter((key) => words[key] !== undefined)
    const other = pair.find((key) => key !== given)
    if (given && !both.length) {
      error(pointer('texts', language, given), `"${given}" is set and "${other}" is not: the two have the same form (LAW-12).`, 'Set both.')
    }
  }
}

/** Reports words that cannot be used, and languages for which the widget has none. */
export function checkOwnTexts(config: SiteConfig, { error, warn }: Reporter): void {
  for (const [language, words] of Object.entries(config.texts ?? {})) checkWords(language, words, error)
  for (const language of config.languages) {
    const at = pointer('texts', language)
    const all = widgetTextsIn(config, language)
    const gaps = Object.keys(textKeysIn(language)).filter((key) => all[key] === undefined)
    if (gaps.length) {
      const some = gaps.length > 3 ? `${gaps.slice(0, 3).join(', ')} and so on` : gaps.join(', ')
      error(at, `The widget has no ${language} yet: ${gaps.length} texts are missing, ${some}.`, `Add them under "texts", "${language}".`)
    } else if (!/cookie/i.test(`${all['notice.title']} ${all['notice.intro']}`)) {
      warn(at, 'The first layer does not say "cookie", the word that people and their tools look for.')
    }
  }
}
