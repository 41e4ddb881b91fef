/** Routes. What the dashboard is told about whoever is signed in. */
import { csrfOf } from '../sign-in/sessions.ts'
import type { Sites } from '../sites/sites.ts'

export interface SessionAnswer {
  name: string
  setup: false
  /** To be sent as `x-placet-csrf` with every state change. */
  csrf: string
  sites: SiteAnswer[]
}

export interface SiteAnswer {
  id: string
  name: string
  isSample: boolean
  /** Category id to its name in each language. */
  categories: Record<string, Record<string, string>>
  languages: string[]
}

export const sessionAnswer = (name: string, token: string, sites: Sites): SessionAnswer => ({
  name,
  setup: false,
  csrf: csrfOf(token),
  sites: sites.all().map(({ compiled: { id, name, isSample, languages, categories, categoryNames } }) => ({
    id,
    name,
    isSample,
    languages,
    categories: Object.fromEntries(
      categories.map((category) => [
        category,
        Object.fromEntries(languages.map((language) => [language, categoryNames[language]?.[category] ?? category])),
      ]),
    ),
  })),
})
