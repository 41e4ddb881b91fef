/** Model. Choice in force: of everything saved on a device, what holds now. The one place that may say "granted". */
import { type Choice, NECESSARY } from './category.ts'
import type { SavedChoice, SavedItem } from './choice-cookie.ts'

/** What a site asks: each category's terms, and each service's category. */
export interface Asked {
  site: string
  /** Category id (without `necessary`) to the short hash of its terms today. */
  categories: Readonly<Record<string, string>>
  /** Service id to its category. */
  services: Readonly<Record<string, string>>
}

export interface ChoiceInForce {
  /** The saved choice that won, still holding; `undefined` when there is none: then everything is denied. */
  saved: SavedChoice | undefined
  /** Every category on offer, with what holds now. */
  choices: Record<string, Choice>
  /** Services whose choice differs from their category's. */
  services: Record<string, Choice>
  /** Categories to ask for: all of them without a decision, else those whose agreed terms changed and those never asked. */
  ask: string[]
  /** The newest choice seen, also one that no longer holds. */
  last: SavedChoice | undefined
  /** The highest counter seen. */
  n: number
}

/** A device clock may be off; a decision from further ahead than this was made on a wrong clock and does not hold. */
const MAX_AHEAD_MS = 864e5

/** Both choices on a tie: granted only where both grant, on the same terms (contract, section 4). */
export function stricterOf(one: SavedChoice, other: SavedChoice): SavedChoice {
  const items: Record<string, SavedItem> = {}
  for (const id of Object.keys({ ...one.items, ...other.items })) {
    const mine = one.items[id]
    const theirs = other.items[id]
    const bothGrant = mine?.choice === 'granted' && theirs?.choice === 'granted' && mine.terms === theirs.terms
    items[id] = bothGrant ? mine : { choice: 'denied', terms: '' }
  }
  return { ...one, validUntilMs: Math.min(one.validUntilMs, other.validUntilMs), items }
}

/** True for what was granted on other terms than today's: it does not hold, and is asked again. */
export const isStale = (item: SavedItem | undefined, terms: string | undefined): boolean =>
  item?.choice === 'granted' && item.terms !== terms

/**
 * Decides what holds. `seen` is everything found under our names: a saved choice, or `undefined` for one that could not be read.
 * An unreadable one denies everything, because it may have been the newest refusal. Another site's choice is passed over.
 * Never grants what the winning choice does not grant on exactly today's terms.
 */
export function choiceInForce(seen: readonly (SavedChoice | undefined)[], asked: Asked, nowMs: number): ChoiceInForce {
  let winner: SavedChoice | undefined
  let isReadable = true
  for (const saved of seen) {
    if (!saved) isReadable = false
    else if (saved.site === asked.site) {
      if (!winner || saved.n > winner.n) winner = saved
      else if (saved.n === winner.n) winner = stricterOf(winner, saved)
    }
  }
  const holds = isReadable && winner && nowMs < winner.validUntilMs && nowMs > winner.decidedAtMs - MAX_AHEAD_MS
  const saved = holds ? winner : undefined
  const choices: Record<string, Choice> = {}
  const services: Record<string, Choice> = {}
  const ask = new Set<string>()
  // Categories come first, so that a service finds its category decided.
  for (const id of Object.keys({ ...asked.categories, ...asked.services })) {
    const category = asked.services[id] ?? id
    const item = saved?.items[id]
    const needsAsking = isStale(item, asked.categories[category])
    if (id === category) {
      choices[id] = item && !needsAsking ? item.choice : 'denied'
      // A refusal stands when terms change (LAW-25): only what was granted, and what was never asked, is asked.
      if (!item) ask.add(id)
    } else if (item && !needsAsking && item.choice !== choices[category]) services[id] = item.choice
    if (needsAsking) ask.add(category)
  }
  return { saved, choices, services, ask: [...ask], last: winner, n: winner?.n ?? 0 }
}

/** True when the category or service is granted. `necessary` and its services always are; an unknown name never is. */
export function isAllowed(name: string, inForce: Pick<ChoiceInForce, 'choices' | 'services'>, asked: Asked): boolean {
  const category = asked.services[name] ?? name
  return category === NECESSARY || (inForce.services[name] ?? inForce.choices[category]) === 'granted'
}
