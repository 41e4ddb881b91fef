/** Site. Check of languages: every text in every language of the site. A gap is a mistake, never another language (LAW-20). */
import type { Texts } from '@placet/model'
import { didYouMean } from '../closest.ts'
import type { ServiceEntry, SiteConfig } from '../configuration.ts'
import { pointer } from '../mistake.ts'
import { categoriesOf, idOf, serviceOf } from '../resolve.ts'
import { textKeys } from '../texts/built-in.ts'
import { categoryTextsIn, inLanguage, widgetTextsIn } from '../texts/in-language.ts'
import { slotsOf } from '../texts/slots.ts'
import type { Reporter } from './reporter.ts'
import { isKnown } from './services.ts'

type Missing = (path: string, language: string, what: string, suggestion?: string) => void

function checkTags(languages: readonly string[], { error }: Reporter): void {
  for (const [i, language] of languages.entries()) {
    let canonical: string | undefined
    try {
      canonical = Intl.getCanonicalLocales(language)[0]
    } catch {}
    if (canonical !== language) error(pointer('languages', i), `"${language}" is not how this language is written.`, canonical && `Write "${canonical}".`)
  }
}

function checkService(config: SiteConfig, entry: ServiceEntry, i: number, missing: Missing): void {
  const at = pointer('services', i)
  const { purpose, necessaryBecause, traces, category } = serviceOf(config, entry)
  const given = typeof entry === 'string' ? undefined : entry
  const check = (texts: Texts | undefined, isGiven: boolean, path: string, what: string) => {
    for (const language of config.languages) {
      // What stands in for a purpose that is not told is checked with the categories.
      if (!texts || inLanguage(texts, language) !== undefined) continue
      if (isGiven) missing(`${at}${path}`, language, what)
      else missing(at, language, `${what} of "${idOf(entry)}" in the catalogue`, `Write { "use": "${idOf(entry)}" } with the texts of this language.`)
    }
  }
  check(purpose, given?.purpose !== undefined, '/purpose', 'purpose')
  if (category === 'necessary') check(necessaryBecause, given?.necessaryBecause !== undefined, '/necessaryBecause', 'reason')
  for (const [j, trace] of traces.entries()) check(trace.purpose, given?.cookies !== undefined, `/cookies/${j}/purpose`, `purpose of "${trace.name}"`)
}

function checkCategories(config: SiteConfig, missing: Missing): void {
  const services = config.services.filter(isKnown).map((entry) => serviceOf(config, entry))
  for (const id of categoriesOf(config, services)) {
    for (const language of config.languages) {
      const words = categoryTextsIn(config, id, language)
      for (const key of ['name', 'description'] as const) {
        if (words[key] === undefined) missing(pointer('categories', id, key), language, `${key} of the category "${id}"`)
      }
    }
    const { purpose } = config.categories?.[id] ?? {}
    for (const language of purpose ? config.languages : []) {
      if (inLanguage(purpose, language) === undefined) missing(pointer('categories', id, 'purpose'), language, `purpose of the category "${id}"`)
    }
  }
}

function checkWidgetTexts(config: SiteConfig, { error, warn }: Reporter): void {
  for (const [language, own] of Object.entries(config.texts ?? {})) {
    for (const [key, text] of Object.entries(own)) {
      const at = pointer('texts', language, key)
      const example = Object.hasOwn(textKeys, key) ? textKeys[key] : undefined
      if (example === undefined) {
        error(at, `There is no text "${key}".`, didYouMean(key, Object.keys(textKeys)))
        continue
      }
      const slots = slotsOf(text)
      for (const slot of slotsOf(example)) if (!slots.includes(slot)) error(at, `"${key}" must keep {${slot}}: without it the text would not say what it has to.`, `As in: "${example}"`)
      for (const slot of slots) if (!slotsOf(example).includes(slot)) error(at, `"${key}" has {${slot}}, which nothing fills.`, `As in: "${example}"`)
    }
  }
  for (const language of config.languages) {
    const all = widgetTextsIn(config, language)
    const gaps = Object.keys(textKeys).filter((key) => all[key] === undefined)
    if (gaps.length) error(pointer('texts', language), `The widget has no ${language} yet: ${gaps.length} texts are missing, ${gaps.slice(0, 3).join(', ')}${gaps.length > 3 ? ' and so on' : ''}.`, `Add them under "texts", "${language}".`)
    else if (!/cookie/i.test(`${all['notice.title']} ${all['notice.intro']}`)) warn(pointer('texts', language), 'The first layer does not say "cookie", the word that people and their tools look for.')
  }
}

/** Reports every text that is missing in a language of the site, and every text of the configuration's own that says too little. */
export function checkLanguages(config: SiteConfig, reporter: Reporter): void {
  const missing: Missing = (path, language, what, suggestion) =>
    reporter.error(path, `There is no ${language} text for the ${what} (LAW-20).`, suggestion ?? `Add "${language}".`)
  checkTags(config.languages, reporter)
  checkWidgetTexts(config, reporter)
  checkCategories(config, missing)
  for (const [i, entry] of config.services.entries()) if (isKnown(entry)) checkService(config, entry, i, missing)
  const { policyUrl } = config
  if (typeof policyUrl === 'object') {
    for (const language of config.languages) if (inLanguage(policyUrl, language) === undefined) missing('/policyUrl', language, 'address of the policy')
  }
}
