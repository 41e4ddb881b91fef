/** Site. Check of categories: each is there for something, and the site has something to ask. */
import { NECESSARY } from '@placet/model'
import type { SiteConfig } from '../configuration.ts'
import { pointer } from '../mistake.ts'
import { serviceOf } from '../resolve.ts'
import { isCountry, isKnown } from './known.ts'
import type { Reporter } from './reporter.ts'

/** Reports categories that nobody uses, and what the controller's country is not. */
export function checkCategories(config: SiteConfig, { error, warn }: Reporter): void {
  const known = config.services.filter(isKnown)
  const used = new Set(known.map((entry) => serviceOf(config, entry).category))
  const own = Object.keys(config.categories ?? {}).filter((id) => id !== NECESSARY)
  for (const id of own.filter((id) => !used.has(id))) {
    const why = `The category "${id}" has no service, so visitors cannot see what they would agree to.`
    warn(pointer('categories', id), why, 'Add its services, or remove it.')
  }
  const mayAsk = known.length < config.services.length || own.length > 0 || [...used].some((id) => id !== NECESSARY)
  if (!mayAsk) warn('/services', 'Nothing on this site asks for consent, so no notice is shown.')
  const { country } = config.controller
  if (country !== undefined && !isCountry(country)) error('/controller/country', `"${country}" is no country of ISO 3166-1.`)
}
