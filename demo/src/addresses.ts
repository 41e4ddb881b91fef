/** Demo. Addresses: every page of the site, in every language. */

export const languages = ['fr', 'nl', 'en', 'de'] as const
export type Language = (typeof languages)[number]
export const defaultLanguage: Language = 'fr'

export const pages = ['home', 'hosting', 'cloud', 'contact', 'privacy'] as const
export type PageName = (typeof pages)[number]

const paths: Record<Language, Record<PageName, string>> = {
  fr: { home: '', hosting: 'hebergement', cloud: 'cloud', contact: 'contact', privacy: 'confidentialite' },
  nl: { home: '', hosting: 'hosting', cloud: 'cloud', contact: 'contact', privacy: 'privacy' },
  en: { home: '', hosting: 'hosting', cloud: 'cloud', contact: 'contact', privacy: 'privacy' },
  de: { home: '', hosting: 'hosting', cloud: 'cloud', contact: 'kontakt', privacy: 'datenschutz' },
}

/** Path of a page, for links and for routing. */
export const pathOf = (language: Language, page: PageName): string => `/${language}/${paths[language][page]}`

const found = new Map(languages.flatMap((language) => pages.map((page) => [pathOf(language, page), { language, page }] as const)))

/** The page at a path; `undefined` where there is none. */
export const pageAt = (path: string): { language: Language; page: PageName } | undefined => found.get(path)

/** The site's language a path belongs to, so that a missing page is told in it. */
export const languageOf = (path: string): Language | undefined => languages.find((language) => path.split('/')[1] === language)
