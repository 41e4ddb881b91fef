/** Site. Resolve: the services and categories that a configuration amounts to, whole and in a fixed order. */
import { builtInCategories, KEEP, NECESSARY, type Service, type Texts, UNSEEN } from '@placet/model'
import { CONTROLLER, catalogue, theSite } from '@placet/services'
import { isToldToStop } from './bridging.ts'
import { DEFAULT_VALID_FOR_MONTHS, type OwnService, type ServiceEntry, type SiteConfig, type UsedService } from './configuration.ts'
import { idOf } from './id-of.ts'
import { categoryTextsIn, inLanguage } from './texts/in-language.ts'
import { fill } from './texts/slots.ts'

/** The service that is part of every site: what keeps the choice. */
export const CHOICE_SERVICE = 'placet-choice'

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

export const monthsOf = (config: SiteConfig): number => config.validForMonths ?? DEFAULT_VALID_FOR_MONTHS

/** A service of the site's own, before the configuration's fields are laid over it. */
const blankService = (id: string, name: string): Service => ({
  id,
  name,
  vendor: { name, country: '' },
  category: NECESSARY,
  hosts: [],
  traces: [],
  purpose: {},
})

/** Who reads what the page itself sets: the site, and the vendor where that is somebody else. */
const readersOf = (vendor: string): string => (vendor === CONTROLLER ? CONTROLLER : `${CONTROLLER}, ${vendor}`)

/** Languages of the site in which a text is missing. */
const missingIn = (texts: Texts, { languages }: SiteConfig): string[] =>
  languages.filter((language) => inLanguage(texts, language) === undefined)

/** A text with its category's description where nobody wrote one, so that nothing is invented and no other language appears (LAW-20). */
const completed = (config: SiteConfig, category: string, texts: Texts, nearer: Texts = {}): Texts => ({
  ...Object.fromEntries(
    missingIn(texts, config).map((language) => [
      language,
      inLanguage(nearer, language) ?? categoryTextsIn(config, category, language).description ?? '',
    ]),
  ),
  ...texts,
})

/** Words of the site for languages that the catalogue lacks stand beside the catalogue's; any others take their place. */
const laidOver = (known: Texts = {}, given: Texts = known): Texts =>
  Object.keys(known)[0] && !Object.keys(given).some((language) => known[language] !== undefined) ? { ...known, ...given } : given

/** Languages of the site in which the catalogue lacks words for an entry that the site does not give either. */
export function untoldLanguages(config: SiteConfig, entry: ServiceEntry): string[] {
  const known = catalogue[idOf(entry)]
  if (!known || (typeof entry === 'object' && 'id' in entry)) return []
  const { purpose, necessaryBecause, category = known.category, cookies }: Partial<UsedService> = typeof entry === 'string' ? {} : entry
  const told = [
    laidOver(known.purpose, purpose),
    ...(category === NECESSARY && known.necessaryBecause ? [laidOver(known.necessaryBecause, necessaryBecause)] : []),
    ...(cookies ? [] : known.traces.map((trace) => trace.purpose)),
  ].filter((texts) => texts !== purpose && texts !== necessaryBecause)
  return config.languages.filter((language) => told.some((texts) => missingIn(texts, config).includes(language)))
}

/** The whole service that one entry stands for, before the controller's name is put in. Throws where the catalogue does not know it. */
export function serviceOf(config: SiteConfig, entry: ServiceEntry): Service {
  const { use, cookies, vendor, ...given }: Partial<UsedService & OwnService> = typeof entry === 'string' ? { use: entry } : entry
  const id = idOf(entry)
  const known = use === undefined ? blankService(id, given.name ?? id) : catalogue[use]
  if (!known) throw new Error(`The service "${id}" is not known.`)
  // That it can be told to stop does not mean that somebody tells it: without that, a withdrawal reloads.
  const { canStop = false, ...facts } = known
  const isTold = canStop && isToldToStop(config, known.bridge)
  const service: Service = { ...facts, ...(isTold && { canStop }), ...given, purpose: laidOver(known.purpose, given.purpose), id }
  if (service.necessaryBecause) service.necessaryBecause = laidOver(known.necessaryBecause, given.necessaryBecause)
  // A site that runs a service itself names itself as the vendor; then no third party reads its traces.
  if (vendor) service.vendor = vendor.name === config.controller.name ? theSite : { country: '', ...vendor }
  const readBy = readersOf(service.vendor.name)
  if (cookies) {
    service.traces = cookies.map((cookie) => ({ kind: 'cookie', setBy: 'page', readBy, ...cookie }))
    // Whoever lists the cookies has looked.
    delete service.mayLeaveMore
  } else if (vendor) service.traces = known.traces.map((trace) => (trace.setBy === 'page' ? { ...trace, readBy } : trace))
  const { purpose, necessaryBecause, category } = service
  // What the site wrote itself is for the site to complete: the check asks for it.
  if (given.purpose === undefined || purpose !== given.purpose) service.purpose = completed(config, category, purpose)
  if (necessaryBecause && necessaryBecause !== given.necessaryBecause)
    service.necessaryBecause = completed(config, category, necessaryBecause)
  if (!cookies)
    service.traces = service.traces.map((trace) => ({ ...trace, purpose: completed(config, category, trace.purpose, service.purpose) }))
  return service
}

/** Puts the controller in the place of the slots that stand for the site itself. */
function named(service: Service, { controller }: SiteConfig): Service {
  const values = { controller: controller.name, country: controller.country ?? '' }
  return {
    ...service,
    vendor: { name: fill(service.vendor.name, values), country: fill(service.vendor.country, values) },
    traces: service.traces.map((trace) => ({ ...trace, readBy: fill(trace.readBy, values) })),
  }
}

/** What keeps the choice on this site: the cookie's name and lifetime follow the configuration. */
function choiceService(config: SiteConfig): Service {
  const known = serviceOf(config, config.services.find((entry) => idOf(entry) === CHOICE_SERVICE) ?? CHOICE_SERVICE)
  const origins = config.origins.map((origin) => new URL(origin))
  const isShared = config.domain !== undefined
  // Only there do browsers take a cookie from its answer (see the collector's `keep-cookies.ts`).
  const isOwnHost = origins.some(({ origin }) => origin === new URL(config.collector).origin)
  const occurs: Record<string, boolean> = {
    '__Host-placet': !isShared && origins.some(({ protocol }) => protocol === 'https:'),
    placet: isShared || origins.some(({ protocol }) => protocol !== 'https:'),
    [KEEP]: isOwnHost,
    [UNSEEN]: isOwnHost,
  }
  const traces = known.traces
    .filter(({ name }) => occurs[name] ?? true)
    .map((trace) => (trace.kind === 'cookie' ? { ...trace, lifetime: `P${monthsOf(config)}M` } : trace))
  return { ...known, vendor: theSite, category: NECESSARY, traces }
}

/** Every service of the site with what keeps the choice, sorted by id. The configuration has been checked. */
export function servicesOf(config: SiteConfig): Service[] {
  const others = config.services.filter((entry) => idOf(entry) !== CHOICE_SERVICE).map((entry) => serviceOf(config, entry))
  return [choiceService(config), ...others].map((service) => named(service, config)).sort(byId)
}

/** Categories on offer: `necessary` first, the built-in ones in their order, a site's own ones by id. */
export function categoriesOf(config: SiteConfig, services: readonly Service[]): string[] {
  const used = new Set([NECESSARY, ...services.map(({ category }) => category), ...Object.keys(config.categories ?? {})])
  const builtIn: readonly string[] = builtInCategories
  return [...builtIn.filter((id) => used.has(id)), ...[...used].filter((id) => !builtIn.includes(id)).sort()]
}
