/** Site. Rights texts: words with which an answer to a request begins, in the languages that Placet speaks by itself. */
import type { RightsTexts } from '@placet/model'
import { inLanguage } from '../in-language.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

/** By language tag. */
export const rightsTexts: Readonly<Record<string, RightsTexts>> = { fr, nl, en, de }

/** Those of a language, else the English ones. */
export const rightsTextsIn = (language: string): RightsTexts => inLanguage(rightsTexts, language) ?? en
