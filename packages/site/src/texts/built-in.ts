/** Site. Built-in texts: the languages that Placet speaks by itself. */
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { LanguageTexts } from './widget-texts.ts'

/** By language tag. A site in another language brings every text in its configuration. */
export const builtInTexts: Readonly<Record<string, LanguageTexts>> = { fr, nl, en, de }

const layers = ['notice', 'preferences', 'policy', 'placeholder', 'reopen'] as const

/** The widget's texts as a configuration names them: `notice.title`. */
export const flatten = (texts: LanguageTexts): Record<string, string> =>
  Object.fromEntries(layers.flatMap((layer) => Object.entries(texts[layer]).map(([key, text]) => [`${layer}.${key}`, text])))

/** Every key that a configuration may override, with its English text as the example of its slots. */
export const textKeys: Readonly<Record<string, string>> = flatten(builtInTexts.en as LanguageTexts)
