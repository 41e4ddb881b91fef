/** Pages. Category name: what a category is called in the reader's language. */
import type { SiteInfo } from '../api.ts'

/** The reader's language, else the site's own, else the id: a category that the site has dropped still has its figures. */
export const categoryName = (site: SiteInfo, id: string, language: string): string =>
  site.categories[id]?.[language] ?? site.categories[id]?.[site.languages[0] ?? ''] ?? id
