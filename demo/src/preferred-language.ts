/** Demo. Preferred language: what the browser asks for, among the languages the site speaks. */
import { defaultLanguage, type Language, languages } from './addresses.ts'

/** Best match of an `Accept-Language` header; the default language where nothing fits. Place plays no part. */
export function preferredLanguage(header: string | null): Language {
  const wanted = (header ?? '')
    .split(',')
    .map((part, order) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1]).find((value) => value !== undefined)
      return { language: tag.split('-')[0], weight: quality === undefined ? 1 : Number(quality), order }
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.order - b.order)
  for (const { language } of wanted) {
    const match = languages.find((known) => known === language)
    if (match) return match
  }
  return defaultLanguage
}
