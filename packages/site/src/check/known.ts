/** Site. Known: what a configuration may name. */
import { builtInCategories } from '@placet/model'
import { catalogue } from '@placet/services'
import type { ServiceEntry, SiteConfig } from '../configuration.ts'
import { idOf } from '../id-of.ts'

/** True where an entry can be resolved: one of the site's own, or one that the catalogue knows. */
export const isKnown = (entry: ServiceEntry): boolean =>
  (typeof entry === 'object' && 'id' in entry) || catalogue[idOf(entry)] !== undefined

/** Ids of the categories that exist on a site, used or not. */
export const knownCategories = ({ categories = {} }: SiteConfig): string[] => [
  ...new Set([...builtInCategories, ...Object.keys(categories)]),
]

const countryName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })

/** Codes that have a name and are no country. */
const others = ['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ']

/** True for a country of ISO 3166-1 alpha-2. */
export const isCountry = (code: string): boolean => !others.includes(code) && countryName.of(code) !== undefined
