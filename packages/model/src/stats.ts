/** Model. Stats: the answers that the dashboard draws. Rates as the contract, section 7, defines them. */

/** A share that never stands without its whole. */
export interface Rate {
  part: number
  whole: number
  of: 'shown' | 'decided'
}

/** Percent with one decimal, or `undefined` where there is nothing to divide by. */
export const percentOf = ({ part, whole }: Rate): number | undefined => (whole === 0 ? undefined : Math.round((1000 * part) / whole) / 10)

/** What happened in one stretch of time. Decisions by script (`api`) are in `byScript` and nowhere else. */
export interface Counts {
  /** Notices shown at the start of a visit: the whole of the consent rate. */
  shownAtStart: number
  /** Showings within a visit that had already begun. */
  shownAgain: number
  /** Closed without a choice. */
  closed: number
  /** First decisions, and how they were made. `decided` is their sum. */
  decided: number
  accepted: number
  rejected: number
  saved: number
  /** Later decisions that are not withdrawals. */
  changed: number
  withdrawn: number
  byScript: number
}

/** First decisions about one category. */
export interface CategoryCounts {
  id: string
  granted: number
  denied: number
}

export interface Breakdown {
  key: string
  /** `null` where fewer than the threshold were counted, so that nobody can be picked out (SEC-18). */
  counts: Counts | null
}

export interface StatsAnswer {
  site: string
  /** First and last day, inclusive, UTC, `YYYY-MM-DD`. */
  from: string
  to: string
  totals: Counts
  /** One entry per day of the period, empty days included. */
  days: ({ day: string; categories: CategoryCounts[] } & Counts)[]
  categories: CategoryCounts[]
  languages: Breakdown[]
  devices: Breakdown[]
  /** What single networks sent beyond what one network sends: in the figures above only where `areCounted` (SEC-05). */
  bursts: Pick<Counts, 'shownAtStart' | 'decided'> & { areCounted: boolean }
  /** Smallest count a breakdown shows. */
  threshold: number
}

/** Rates of one category, with the displays that got lost on the way named as such. */
export interface CategoryRates {
  consent: Rate
  amongDeciders: Rate
  /** First decisions for which no display arrived: displays are lossy, decisions are not. */
  lostDisplays: number
}

/**
 * Consent rate of a category: first decisions that grant it, of notices shown at the start of a visit; beside it the rate among deciders.
 * Where displays were lost the whole is the number of decisions, so that no rate passes 100 %.
 */
export function ratesOf(counts: Pick<Counts, 'shownAtStart'>, category: CategoryCounts): CategoryRates {
  const decided = category.granted + category.denied
  const lostDisplays = Math.max(0, decided - counts.shownAtStart)
  return {
    consent: { part: category.granted, whole: counts.shownAtStart + lostDisplays, of: 'shown' },
    amongDeciders: { part: category.granted, whole: decided, of: 'decided' },
    lostDisplays,
  }
}
