/** Site. Doctor texts: what the part for web developers says, in the languages that Placet speaks by itself. No configuration changes them. */
import type { DoctorTexts } from '@placet/model'
import { inLanguage } from '../in-language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** By language tag. A key that is missing in a language is a build error. */
export const doctorTexts: Readonly<Record<string, DoctorTexts>> = { fr, nl, en, de }

/** The texts for a language, or the English ones: the doctor must not keep a site from speaking another language. */
export function doctorTextsIn(language: string): { language: string; texts: DoctorTexts } {
  const texts = inLanguage(doctorTexts, language)
  return texts ? { language, texts } : { language: 'en', texts: en }
}
