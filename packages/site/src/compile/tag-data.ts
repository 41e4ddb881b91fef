/** Site. Tag data: the least that the tag must know of a site. */
import { EVERYWHERE, NECESSARY, type TagData } from '@placet/model'
import { CHOICE_SERVICE } from '../resolve.ts'
import { startsOf } from './by-region.ts'
import type { ResolvedSite } from './resolved-site.ts'

/** Data of the tag. `parts` is the template of the parts' addresses, with `{part}` and `{lang}` to fill in. */
export function tagDataOf(
  { config, languages, services, categories, terms, validForMonths, rule }: ResolvedSite,
  sdk: string,
  parts: string,
): TagData {
  // Nothing in a page ever waits for what keeps the choice.
  const asked = services.filter(({ id }) => id !== CHOICE_SERVICE)
  const stoppable = asked.flatMap(({ id, canStop }) => (canStop ? [id] : []))
  const starts = startsOf({ rule, categories, config }, false)
  // In the order in which it compresses best.
  return {
    categories: Object.fromEntries(categories.filter((id) => id !== NECESSARY).map((id) => [id, terms[id] as string])),
    services: Object.fromEntries(asked.map(({ id, category }) => [id, category])),
    sdk,
    parts,
    site: config.site,
    languages: [...languages],
    ...(validForMonths !== 6 && { validForMonths }),
    ...(config.domain !== undefined && { domain: config.domain }),
    ...(rule.region !== EVERYWHERE && { rules: rule.region }),
    ...(starts[0] && { starts }),
    ...(config.displays === false && { displays: false }),
    ...(stoppable.length > 0 && { canStop: stoppable }),
  }
}
