/** Site. Mine texts: what "my data" and the receipt say, in the languages that Placet speaks by itself. No configuration changes them. */
import type { MineTexts } from '@placet/model'
import { inLanguage } from '../in-language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** By language tag. A key that is missing in a language is a build error. */
export const mineTexts: Readonly<Record<string, MineTexts>> = { fr, nl, en, de }

/** The texts for a language, or the English ones, named as such: a right that cannot be read in one's own language is still better than none. */
export function mineTextsIn(language: string): { language: string; texts: MineTexts } {
  const texts = inLanguage(mineTexts, language)
  return texts ? { language, texts } : { language: 'en', texts: en }
}
