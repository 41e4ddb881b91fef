/** Site. Check of what is built: asks nothing of the tag that it cannot do yet, and says so instead of doing something else. */
import { drawn, type SiteConfig } from '../configuration.ts'
import { pointer, type Report } from '../mistake.ts'

/** Reports modes that the contract names and that are not built yet, and layouts where they cannot stand. */
export function checkBuilt({ rules = [], notice = {} }: SiteConfig, error: Report): void {
  for (const [i, { mode }] of rules.entries()) {
    if (mode !== 'opt-in')
      error(pointer('rules', i, 'mode'), `The mode "${mode}" is not built yet.`, 'Write "opt-in", which is asked everywhere.')
  }
  if (rules.length > 1)
    error('/rules', 'Rules by region are not built yet.', 'Write one rule, for example { "region": "*", "mode": "opt-in" }.')
  const { layout = 'box', position } = notice
  const places = drawn[layout]
  if (position && !places.includes(position)) {
    error(
      '/notice/position',
      `A ${layout} cannot stand at "${position}".`,
      `It can stand at ${places.map((name) => `"${name}"`).join(' or ')}.`,
    )
  }
}
