/** Site. Check of services: known, once, in a category that exists, and with a reason where none is asked for consent. */
import { NECESSARY } from '@placet/model'
import { catalogue } from '@placet/services'
import { closestTo, didYouMean } from '../closest.ts'
import type { OwnService, ServiceEntry, SiteConfig, UsedService } from '../configuration.ts'
import { idOf } from '../id-of.ts'
import { pointer } from '../mistake.ts'
import { CHOICE_SERVICE, serviceOf } from '../resolve.ts'
import { isCountry, isKnown, knownCategories } from './known.ts'
import type { Reporter } from './reporter.ts'

function checkChoiceService(entry: ServiceEntry, at: string, { error }: Reporter): void {
  if (typeof entry === 'string') error(at, `"${entry}" is part of every site.`, 'Leave it out.')
  else if (entry.category !== undefined) error(`${at}/category`, 'What keeps the choice is always necessary.', 'Leave the category out.')
  const told = typeof entry === 'string' ? undefined : entry.cookies?.map(({ name }) => name)
  const untold = (catalogue[CHOICE_SERVICE]?.traces ?? []).filter(({ name }) => told && !told.includes(name))
  for (const { name } of untold)
    error(`${at}/cookies`, `"${name}" is missing: what keeps the choice is told like any other (LAW-19).`, 'Add it.')
}

function checkCategory(config: SiteConfig, entry: ServiceEntry, at: string, { error }: Reporter): void {
  const { id, category, necessaryBecause } = serviceOf(config, entry)
  const categories = knownCategories(config)
  if (!categories.includes(category)) {
    const right = `${didYouMean(category, categories)} A category of the site's own is described under "categories".`
    error(`${at}/category`, `The category "${category}" does not exist.`, right)
  }
  if (category === NECESSARY && !necessaryBecause) {
    const right = 'Add "necessaryBecause", or put it in a category that asks for consent.'
    error(at, `"${id}" is necessary and does not say why (LAW-04).`, right)
  }
}

function checkOwn(entry: OwnService, at: string, { warn }: Reporter): void {
  const { id, purpose, vendor, cookies } = entry
  if (catalogue[id]) warn(at, `The catalogue knows "${id}" already.`, `Write { "use": "${id}", … } to build on it, or choose another id.`)
  if (!purpose) warn(at, `"${id}" does not say what it is for; its category's description stands in.`, 'Add "purpose".')
  if (!vendor) warn(at, `"${id}" does not say who receives the data; its name stands in.`, 'Add "vendor" with name and country.')
  if (!cookies) {
    const why = `"${id}" lists no cookies, so none are shown and none are deleted on withdrawal.`
    warn(at, why, 'Add "cookies", empty where there are none.')
  }
}

function checkFields(entry: UsedService | OwnService, at: string, reporter: Reporter): void {
  const country = entry.vendor?.country
  if (country !== undefined && !isCountry(country)) {
    reporter.error(`${at}/vendor/country`, `"${country}" is no country of ISO 3166-1.`)
  }
  if ('id' in entry) checkOwn(entry, at, reporter)
}

function checkName(config: SiteConfig, i: number, { error }: Reporter): void {
  const ids = config.services.map(idOf)
  const id = ids[i] as string
  const at = pointer('services', i)
  if (ids.indexOf(id) < i) error(at, `The service "${id}" is listed twice, first as item ${ids.indexOf(id)}.`, 'Remove one of them.')
  else if (knownCategories(config).includes(id)) {
    const why = `"${id}" is the id of a category: services and categories share their names.`
    error(at, why, 'Give one of them another id.')
  }
}

/** The known service that was probably meant, under its id or under another name that it goes by. */
function meantBy(id: string): string {
  const names = new Map(
    Object.values(catalogue).flatMap((known) => [known.id, ...(known.alsoCalled ?? [])].map((name) => [name, known.id])),
  )
  const nearest = closestTo(id, [...names.keys()])
  return nearest ? `Did you mean "${names.get(nearest)}"?` : didYouMean(id, Object.keys(catalogue))
}

/** What the catalogue cannot tell, the operator should: visitors have a right to it. */
function checkUntold(config: SiteConfig, entry: ServiceEntry, at: string, { warn }: Reporter): void {
  if (typeof entry === 'object' && 'id' in entry) return
  const { id, traces, mayLeaveMore } = serviceOf(config, entry)
  const untold = [...new Set(traces.filter(({ lifetime }) => lifetime === 'unknown').map(({ name }) => `"${name}"`))]
  const right = 'Look at the page in a browser, and write what you find under "cookies".'
  if (untold.length) warn(at, `How long ${untold.join(', ')} of "${id}" last is not known, and visitors are told so (LAW-19).`, right)
  if (mayLeaveMore) warn(at, `No full list is known of what "${id}" leaves, and visitors are told so (LAW-19).`, right)
}

/** Reports what is wrong with the list of services. */
export function checkServices(config: SiteConfig, reporter: Reporter): void {
  for (const [i, entry] of config.services.entries()) {
    const id = idOf(entry)
    const at = pointer('services', i)
    checkName(config, i, reporter)
    if (!isKnown(entry)) {
      const right = `${meantBy(id)} Any other is written as { "id": …, "name": …, "category": … }.`
      reporter.error(at, `The service "${id}" is not known.`, right)
    } else if (id === CHOICE_SERVICE) checkChoiceService(entry, at, reporter)
    else {
      checkCategory(config, entry, at, reporter)
      if (typeof entry === 'object') checkFields(entry, at, reporter)
      checkUntold(config, entry, at, reporter)
    }
  }
}
