/** Site. Check of Google Consent Mode: what would tell Google more than the visitor said, and what has no effect. */
import { consentModeOf, listeningToGoogle } from '../bridging.ts'
import { didYouMean } from '../closest.ts'
import type { SiteConfig } from '../configuration.ts'
import { pointer } from '../mistake.ts'
import { isCountry, knownCategories } from './known.ts'
import type { Reporter } from './reporter.ts'

const AT = '/googleConsentMode'

/** What holds in a region before a choice; without a rule for it, the visitor is asked first. */
const modeIn = ({ rules = [] }: SiteConfig, code: string): string =>
  (
    rules.find(({ region }) => region === code) ??
    rules.find(({ region }) => code.startsWith(`${region}-`)) ??
    rules.find(({ region }) => region === '*')
  )?.mode ?? 'opt-in'

function checkRegions(config: SiteConfig, { error }: Reporter): void {
  const seen = new Set<string>()
  for (const [i, { region, granted = [] }] of (consentModeOf(config)?.regions ?? []).entries()) {
    for (const [j, code] of region.entries()) {
      const at = AT + pointer('regions', i, 'region', j)
      if (!isCountry(code.slice(0, 2))) error(at, `"${code}" is no region of ISO 3166-2.`)
      if (seen.has(code)) error(at, `"${code}" is listed twice: which default holds there is not certain.`, 'Name each region once.')
      seen.add(code)
      if (granted[0] && modeIn(config, code) === 'opt-in') {
        const why = `In "${code}" visitors are asked first: a granted default would answer for them.`
        error(AT + pointer('regions', i, 'granted'), why, 'Leave it out, or write a rule with another mode for that region.')
      }
    }
  }
}

/** Reports what is wrong with the site's Consent Mode, and says in writing what advanced mode means (GCM-10). */
export function checkConsentMode(config: SiteConfig, reporter: Reporter): void {
  const { error, warn } = reporter
  const mode = consentModeOf(config)
  const google = listeningToGoogle(config)
  if (!mode) {
    const why = 'Without Consent Mode Google takes it that nobody has agreed to advertising (GCM-13).'
    if (google[0]) warn(AT, why, 'Write "basic", or leave it out.')
    return
  }
  if (config.bridges === false)
    error('/bridges', 'Google Consent Mode is a bridge, and the site has none.', 'Leave "bridges" out, or switch Consent Mode off.')
  if (!google[0]) warn(AT, 'No service of the site listens to Google Consent Mode.', 'List Google’s services under "services".')
  if (mode.mode === 'advanced') {
    const why =
      'In advanced mode Google’s tags load, and send pings about the page and the browser, before any choice and after a refusal. In the EEA that needs consent like any other access (LAW-03, GCM-10).'
    warn(AT, why, 'Write "basic", unless a lawyer has agreed. The tag must stand first in <head> without async, or inline.')
  }
  if (mode.urlPassthrough)
    warn(`${AT}/urlPassthrough`, 'Identifiers travel in the addresses of links without consent (GCM-08).', 'Leave it out.')
  const known = knownCategories(config)
  for (const category of Object.keys(mode.categories ?? {})) {
    if (!known.includes(category))
      error(`${AT}${pointer('categories', category)}`, `The category "${category}" does not exist.`, didYouMean(category, known))
  }
  checkRegions(config, reporter)
}
