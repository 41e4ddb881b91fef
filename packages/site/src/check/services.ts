/** Site. Check of services: known, once, in a category that exists, and with a reason where none is asked for consent. */
import { builtInCategories, NECESSARY } from '@placet/model'
import { catalogue } from '@placet/services'
import { didYouMean } from '../closest.ts'
import type { ServiceEntry, SiteConfig } from '../configuration.ts'
import { pointer } from '../mistake.ts'
import { CHOICE_SERVICE, idOf, serviceOf } from '../resolve.ts'
import type { Reporter } from './reporter.ts'

const countryName = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
const isCountry = (code: string): boolean => !['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ'].includes(code) && countryName.of(code) !== undefined

/** True where the entry can be resolved: its own, or one that the catalogue knows. */
export const isKnown = (entry: ServiceEntry): boolean => (typeof entry === 'object' && 'id' in entry) || catalogue[idOf(entry)] !== undefined

function checkEntry(config: SiteConfig, entry: ServiceEntry, i: number, { error, warn }: Reporter): void {
  const id = idOf(entry)
  const at = pointer('services', i)
  if (!isKnown(entry)) {
    return error(at, `The service "${id}" is not known.`, `${didYouMean(id, Object.keys(catalogue))} Any other is written as { "id": …, "name": …, "category": … }.`)
  }
  if (id === CHOICE_SERVICE) {
    if (typeof entry === 'string') error(at, `"${id}" is part of every site.`, 'Leave it out.')
    else if (entry.category !== undefined) error(`${at}/category`, 'What keeps the choice is always necessary.', 'Leave the category out.')
    return
  }
  const service = serviceOf(config, entry)
  const categories = [...builtInCategories, ...Object.keys(config.categories ?? {})]
  if (!categories.includes(service.category)) {
    error(`${at}/category`, `The category "${service.category}" does not exist.`, `${didYouMean(service.category, categories)} A category of the site's own is described under "categories".`)
  }
  if (service.category === NECESSARY && !service.necessaryBecause) {
    error(at, `"${id}" is necessary and does not say why (LAW-04).`, 'Add "necessaryBecause", or put it in a category that asks for consent.')
  }
  if (typeof entry === 'string') return
  if ('id' in entry && catalogue[id]) warn(at, `The catalogue knows "${id}" already.`, `Write { "use": "${id}", … } to build on what it knows, or choose another id.`)
  if (entry.vendor?.country && !isCountry(entry.vendor.country)) error(`${at}/vendor/country`, `"${entry.vendor.country}" is no country of ISO 3166-1.`)
  if ('id' in entry) {
    if (!entry.purpose) warn(at, `"${id}" does not say what it is for; its category's description stands in.`, 'Add "purpose".')
    if (!entry.vendor) warn(at, `"${id}" does not say who receives the data; its name stands in.`, 'Add "vendor" with name and country.')
    if (!entry.cookies) warn(at, `"${id}" lists no cookies, so none are shown and none are deleted on withdrawal.`, 'Add "cookies", empty where there are none.')
  }
}

/** Reports what is wrong with the list of services and with the categories they stand in. */
export function checkServices(config: SiteConfig, reporter: Reporter): void {
  const { error, warn } = reporter
  const seen = new Map<string, number>()
  const ownCategories = Object.keys(config.categories ?? {})
  const categories: readonly string[] = [...builtInCategories, ...ownCategories]
  for (const [i, entry] of config.services.entries()) {
    const id = idOf(entry)
    const first = seen.get(id)
    if (first !== undefined) error(pointer('services', i), `The service "${id}" is listed twice, first as item ${first}.`, 'Remove one of them.')
    else if (categories.includes(id)) error(pointer('services', i), `"${id}" is the id of a category: services and categories share their names.`, 'Give one of them another id.')
    seen.set(id, first ?? i)
    checkEntry(config, entry, i, reporter)
  }
  const used = new Set(config.services.filter(isKnown).map((entry) => serviceOf(config, entry).category))
  for (const id of ownCategories) {
    if (id !== NECESSARY && !used.has(id)) warn(pointer('categories', id), `The category "${id}" has no service, so visitors cannot see what they would agree to.`, 'Add its services, or remove it.')
  }
  if (![...used, ...ownCategories].some((id) => id !== NECESSARY)) warn('/services', 'Nothing on this site asks for consent, so no notice is shown.')
  const { country } = config.controller
  if (country !== undefined && !isCountry(country)) error('/controller/country', `"${country}" is no country of ISO 3166-1.`)
}
