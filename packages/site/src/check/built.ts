/** Site. Check of what is built: asks nothing of the tag that it cannot do yet, and says so instead of doing something else. */
import { drawn, type SiteConfig } from '../configuration.ts'
import type { Report } from '../mistake.ts'

/** Reports layouts where they cannot stand. */
export function checkBuilt({ notice = {} }: SiteConfig, error: Report): void {
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
