/** Site. Resolved site: a checked configuration with everything worked out once, for the files that are compiled from it. */
import type { PolicyDocument, Rule, Service } from '@placet/model'
import type { Layout, SiteConfig, SiteSource } from '../configuration.ts'
import { categoriesOf, monthsOf, servicesOf } from '../resolve.ts'
import { inLanguage } from '../texts/in-language.ts'
import { tokensOf } from '../theme-style.ts'
import { strictestRule } from './by-region.ts'
import { termsOf } from './terms-hash.ts'

export interface ResolvedSite {
  config: SiteConfig
  /** The first is the default. */
  languages: readonly string[]
  /** Sorted by id. */
  services: readonly Service[]
  /** `necessary` first. */
  categories: readonly string[]
  /** Category id to the short hash of its terms. */
  terms: Readonly<Record<string, string>>
  policies: Readonly<Record<string, PolicyDocument>>
  /** The rule that it is compiled for. */
  rule: Rule
  validForMonths: number
  /** Without a slash at the end. */
  collector: string
  /** Number of vendors other than the controller that a visitor's consent lets in (LAW-18). */
  thirdParties: number
}

/** Works out a site, for everywhere unless another rule is given. `publicUrl` takes the place of the configuration's collector. */
export function resolveSite(
  { config: written, policies }: SiteSource,
  publicUrl?: string,
  rule: Rule = strictestRule(written),
): ResolvedSite {
  const collector = (publicUrl ?? written.collector).replace(/\/+$/, '')
  const config = { ...written, collector }
  const services = servicesOf(config)
  const categories = categoriesOf(config, services)
  const asked = services.filter(({ category, vendor }) => category !== 'necessary' && vendor.name !== config.controller.name)
  return {
    config,
    languages: config.languages,
    services,
    categories,
    terms: Object.fromEntries(categories.map((id) => [id, termsOf(config, id, services)])),
    policies,
    rule,
    validForMonths: monthsOf(config),
    collector,
    thirdParties: new Set(asked.map(({ vendor }) => vendor.name)).size,
  }
}

/** Address of the full policy in a language, or `null`. */
export function policyUrlOf({ config: { policyUrl } }: ResolvedSite, language: string): string | null {
  if (typeof policyUrl === 'string') return policyUrl.replaceAll('{lang}', language)
  return inLanguage(policyUrl, language) ?? null
}

export const layoutOf = ({ config }: Pick<ResolvedSite, 'config'>): Layout => config.notice?.layout ?? 'box'

/** The site's tokens, those of a ready theme included. */
export const themeOf = ({ config }: Pick<ResolvedSite, 'config'>): Record<string, string> => tokensOf(config.notice?.theme)
