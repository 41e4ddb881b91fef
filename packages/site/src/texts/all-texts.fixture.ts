/** Site. Fixture: every built-in language with all of its texts. */
import { builtInTexts, flatten } from './built-in.ts'
import type { LanguageTexts } from './widget-texts.ts'

/** Each language once: `no` is another name of `nb`. */
export const languages = Object.entries(builtInTexts).filter(([language]) => language !== 'no')

/** Every text of a language, categories included. */
export const allOf = (texts: LanguageTexts): [string, string][] => [
  ...Object.entries(flatten(texts)),
  ...Object.entries(texts.categories).flatMap(([id, words]) =>
    Object.entries(words).map(([key, text]): [string, string] => [`${id}.${key}`, text]),
  ),
]
