/** Site. Terms hash: what a category means to the subject, in eight letters. A grant holds only while it stays the same (LAW-16). */
import type { Service } from '@placet/model'
import type { SiteConfig } from '../configuration.ts'
import { categoryTextsIn, textIn } from '../texts/in-language.ts'
import { canonical, sha256 } from './sha256.ts'

/**
 * Short hash of a category's terms: its services, their purposes, recipients and countries, told in the site's default language.
 * Names of buttons, theme, layout, lists of cookies, other languages and the order of anything never change it.
 */
export function termsOf(config: SiteConfig, category: string, services: readonly Service[]): string {
  const language = config.languages[0] as string
  const terms = {
    id: category,
    description: categoryTextsIn(config, category, language).description ?? '',
    // Already sorted by id, so that the order in the configuration does not count.
    services: services
      .filter((service) => service.category === category)
      .map(({ id, vendor, purpose }) => ({ id, vendor: vendor.name, country: vendor.country, purpose: textIn(purpose, language) })),
  }
  return sha256(canonical(terms)).slice(0, 8)
}
