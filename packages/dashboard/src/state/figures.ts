/** State. Figures: what the page says about a period, worked out of the collector's counts. Every share carries its whole. */
import { type CategoryCounts, type CategoryRates, type Counts, percentOf, type Rate, ratesOf } from '@placet/model'

/** What became of the notices shown at the start of a visit. */
export interface Outcomes {
  /** Shown at the start of a visit, as received. */
  shown: number
  decided: Rate
  closed: Rate
  /** Neither closed nor decided: what is left, never below zero. */
  ignored: Rate
  /** How first decisions were made, of all first decisions. */
  accepted: Rate
  rejected: Rate
  saved: Rate
  /** First decisions for which no display arrived: at least so many displays were lost. */
  lost: number
}

/** No part is larger than its whole: where displays were lost the whole is what must at least have been shown, as in `ratesOf`. */
export function outcomesOf(counts: Counts): Outcomes {
  const { shownAtStart: shown, closed, decided } = counts
  const lost = Math.max(0, decided - shown)
  const ofShown = (part: number): Rate => ({ part, whole: Math.max(shown + lost, part), of: 'shown' })
  const ofDecided = (part: number): Rate => ({ part, whole: decided, of: 'decided' })
  return {
    shown,
    decided: ofShown(decided),
    closed: ofShown(closed),
    ignored: ofShown(Math.max(0, shown - closed - decided)),
    accepted: ofDecided(counts.accepted),
    rejected: ofDecided(counts.rejected),
    saved: ofDecided(counts.saved),
    lost,
  }
}

/**
 * Rates of one category. Where no display arrived at all there is nothing to divide by: the whole is 0 and the rate is not shown,
 * rather than a rate among deciders under the name of a consent rate.
 */
export function categoryRates(counts: Pick<Counts, 'shownAtStart'>, category: CategoryCounts): CategoryRates {
  const rates = ratesOf(counts, category)
  return counts.shownAtStart === 0 ? { ...rates, consent: { ...rates.consent, whole: 0 } } : rates
}

/** How one category's whole is made up: granted, denied, and no choice. Adds up to `whole`. */
export function splitOf(counts: Pick<Counts, 'shownAtStart'>, category: CategoryCounts) {
  const decided = category.granted + category.denied
  const whole = Math.max(counts.shownAtStart, decided)
  return { granted: category.granted, denied: category.denied, noChoice: whole - decided, whole }
}

/**
 * Displays lost, counted day by day: a bad day does not vanish in a good month. At least so many; a visit over midnight may count as one.
 */
export const lostByDay = (days: readonly Pick<Counts, 'decided' | 'shownAtStart'>[]): number =>
  days.reduce((sum, { decided, shownAtStart }) => sum + Math.max(0, decided - shownAtStart), 0)

/** Percent from 0 to 100 with one decimal, or `undefined`; a part over its whole is cut, for nobody should ever read 101 %. */
export function shareOf(rate: Rate): number | undefined {
  const percent = percentOf(rate)
  return percent === undefined ? undefined : Math.min(100, Math.max(0, percent))
}

/** True when nothing at all was counted. */
export const isEmpty = (counts: Counts): boolean => Object.values(counts).every((count) => count === 0)
