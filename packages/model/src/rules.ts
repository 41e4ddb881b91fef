/** Model. Rules: what is asked of whom, by region. Whatever is not known falls under the strictest. */
import type { Choice } from './category.ts'
import type { SavedChoice } from './choice-cookie.ts'
import { type Asked, type ChoiceInForce, choiceInForce } from './choice-in-force.ts'

export const modes = ['opt-in', 'opt-out', 'notice-only'] as const
export type Mode = (typeof modes)[number]

/** Everywhere that no other rule is written for. There it is always opt-in. */
export const EVERYWHERE = '*'

export interface Rule {
  /** ISO 3166: a country (`US`) or a part of one (`US-CA`); `*` for everywhere else. */
  region: string
  mode: Mode
}

/** Form of a region's code. */
export const regionPattern = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/

/**
 * Region of the rule that a request falls under, among those that rules are written for: the part of a country before the country.
 * `undefined` where the header is missing, or says anything but one region with a rule: then the strictest holds.
 */
export function regionIn<T>(header: unknown, written: ReadonlyMap<string, T>): string | undefined {
  if (typeof header !== 'string') return
  const region = header.trim().toUpperCase()
  if (!regionPattern.test(region)) return
  return [region, region.slice(0, 2)].find((one) => written.has(one))
}

/** What a site asks where a rule lets things run in silence. */
export interface AskedByRule extends Asked {
  /** Categories that run until they are refused. */
  starts?: readonly string[]
}

/**
 * What holds where such a rule was written. It speaks only for a visitor never seen before: nothing lies under our names, readable or not,
 * ours or another site's. Whoever left anything behind is held to it, and to nothing else.
 */
export function inForceByRule(seen: readonly (SavedChoice | undefined)[], asked: AskedByRule, nowMs: number): ChoiceInForce {
  const now = choiceInForce(seen, asked, nowMs)
  const runs = (id: string): Choice => (asked.starts?.includes(id) ? 'granted' : 'denied')
  return seen.length ? now : { ...now, choices: Object.fromEntries(Object.keys(now.choices).map((id) => [id, runs(id)])) }
}
