/** Site. In language: the text that a page of one language gets. Never one in another language (LAW-20). */
import type { Texts } from '@placet/model'
import type { SiteConfig } from '../configuration.ts'
import { builtInTexts, flatten } from './built-in.ts'
import type { CategoryTexts } from './widget-texts.ts'

const baseOf = (language: string): string => language.split('-')[0] ?? language

/** The entry for a language: its own, or that of the same language without region (`fr` for `fr-BE`). */
export function inLanguage<T>(byLanguage: Readonly<Record<string, T>> | undefined, language: string): T | undefined {
  if (!byLanguage) return
  const key = [language, baseOf(language)].find((tag) => Object.hasOwn(byLanguage, tag))
  return key === undefined ? undefined : byLanguage[key]
}

/** The text for a language that has been checked to be there. Throws where it is not: a page must not show another language. */
export function textIn(texts: Texts, language: string): string {
  const text = inLanguage(texts, language)
  if (text === undefined) throw new Error(`A text has no ${language}: ${JSON.stringify(texts)}`)
  return text
}

/** The widget's texts by key (`notice.title`), the configuration's words first. Keys that nobody gives are missing. */
export function widgetTextsIn(config: Pick<SiteConfig, 'texts'>, language: string): Record<string, string> {
  const builtIn = inLanguage(builtInTexts, language)
  return { ...(builtIn && flatten(builtIn)), ...inLanguage(config.texts, language) }
}

/** Words of a category, the configuration's first. Words that nobody gives are missing; the purpose falls back to the name. */
export function categoryTextsIn(config: Pick<SiteConfig, 'categories'>, id: string, language: string): Partial<CategoryTexts> {
  const builtIn: Readonly<Record<string, CategoryTexts>> = inLanguage(builtInTexts, language)?.categories ?? {}
  const known = Object.hasOwn(builtIn, id) ? builtIn[id] : undefined
  const own = config.categories?.[id]
  const words: Partial<CategoryTexts> = { ...known }
  for (const key of ['name', 'description', 'purpose'] as const) {
    const text = inLanguage(own?.[key], language)
    if (text !== undefined) words[key] = text
  }
  if (words.purpose === undefined && words.name !== undefined) words.purpose = words.name
  return words
}

const rightToLeft = ['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']

/** Writing direction of a language. */
export const directionOf = (language: string): 'ltr' | 'rtl' => (rightToLeft.includes(baseOf(language)) ? 'rtl' : 'ltr')
