/** Site. Check of languages: every text in every language of the site. A gap is a mistake, never another language (LAW-20). */
import { NECESSARY, type Texts } from '@placet/model'
import type { ServiceEntry, SiteConfig, UsedService } from '../configuration.ts'
import { idOf } from '../id-of.ts'
import { pointer, type Report } from '../mistake.ts'
import { CHOICE_SERVICE, categoriesOf, serviceOf, untoldLanguages } from '../resolve.ts'
import { categoryTextsIn, inLanguage } from '../texts/in-language.ts'
import { isKnown, knownCategories } from './known.ts'
import type { Reporter } from './reporter.ts'

function checkTags(languages: readonly string[], error: Report): void {
  for (const [i, language] of languages.entries()) {
    let canonical: string | undefined
    try {
      canonical = Intl.getCanonicalLocales(language)[0]
    } catch {}
    if (canonical === language) continue
    error(pointer('languages', i), `"${language}" is not how this language is written.`, canonical && `Write "${canonical}".`)
  }
}

/** Reports the languages of the site that a text lacks. */
function checkTexts({ languages }: SiteConfig, texts: Texts | undefined, path: string, what: string, error: Report): void {
  for (const language of languages) {
    if (!texts || inLanguage(texts, language) !== undefined) continue
    error(path, `There is no ${language} text for the ${what} (LAW-20).`, `Add "${language}".`)
  }
}

/** `at` is where the entry stands. What the catalogue lacks is told there, with the way to give it. */
function checkService(config: SiteConfig, entry: ServiceEntry, at: string, { error, warn }: Reporter): void {
  const { id, purpose, necessaryBecause, traces, category } = serviceOf(config, entry)
  const given: Partial<UsedService> = typeof entry === 'string' ? {} : entry
  if (given.purpose) checkTexts(config, purpose, `${at}/purpose`, 'purpose', error)
  if (given.necessaryBecause && category === NECESSARY) {
    checkTexts(config, necessaryBecause, `${at}/necessaryBecause`, 'reason', error)
  }
  for (const [j, trace] of given.cookies ? traces.entries() : []) {
    checkTexts(config, trace.purpose, at + pointer('cookies', j, 'purpose'), `purpose of "${trace.name}"`, error)
  }
  for (const language of untoldLanguages(config, entry)) {
    const why = `The catalogue does not say all about "${id}" in ${language}; its category's description stands in (LAW-20).`
    warn(at, why, `Write { "use": "${id}", "purpose": { "${language}": "…" } }, with "necessaryBecause" and "cookies" where it has them.`)
  }
}

function checkCategoryWords(config: SiteConfig, error: Report): void {
  const services = config.services.filter(isKnown).map((entry) => serviceOf(config, entry))
  // A category that does not exist is told with the service that names it.
  for (const id of categoriesOf(config, services).filter((id) => knownCategories(config).includes(id))) {
    for (const key of ['name', 'description'] as const) {
      const words = config.languages.flatMap((language) => {
        const text = categoryTextsIn(config, id, language)[key]
        return text === undefined ? [] : [[language, text]]
      })
      checkTexts(config, Object.fromEntries(words), pointer('categories', id, key), `${key} of the category "${id}"`, error)
    }
    const { purpose } = config.categories?.[id] ?? {}
    checkTexts(config, purpose, pointer('categories', id, 'purpose'), `purpose of the category "${id}"`, error)
  }
}

/** Reports every text that is missing in a language of the site. */
export function checkLanguages(config: SiteConfig, reporter: Reporter): void {
  const { error } = reporter
  checkTags(config.languages, error)
  checkCategoryWords(config, error)
  for (const [i, entry] of config.services.entries()) if (isKnown(entry)) checkService(config, entry, pointer('services', i), reporter)
  // It is part of every site, listed or not.
  if (!config.services.some((entry) => idOf(entry) === CHOICE_SERVICE)) checkService(config, CHOICE_SERVICE, '/services', reporter)
  if (typeof config.policyUrl === 'object') checkTexts(config, config.policyUrl, '/policyUrl', 'address of the policy', error)
}
