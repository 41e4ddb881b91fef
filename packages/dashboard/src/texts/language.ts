/** Texts. Language: which one the dashboard speaks, and its texts. */
import { de } from './de.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'
import type { Texts } from './texts.ts'

export const languages = ['fr', 'nl', 'en', 'de'] as const
export type Language = (typeof languages)[number]

/** Each language under its own name. */
export const languageNames: Record<Language, string> = { fr: 'Français', nl: 'Nederlands', en: 'English', de: 'Deutsch' }

export const textsIn: Record<Language, Texts> = { fr, nl, en, de }

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text)

/** The kept language, else the first of the browser's that we speak, else French. */
export function languageOf(kept: string | null, preferred: readonly string[]): Language {
  const spoken = [kept ?? '', ...preferred].map((tag) => tag.toLowerCase().split('-')[0])
  return spoken.find(isLanguage) ?? 'fr'
}

/** Locale for numbers and dates: the reader's own variant of the language, such as fr-BE, where the browser names one. */
export const localeOf = (language: Language, preferred: readonly string[]): string =>
  preferred.find((tag) => tag.toLowerCase().startsWith(`${language}-`)) ?? (language === 'en' ? 'en-GB' : language)
