/** Charts. Lines: consent rate of each category, day by day. A day with no display is a gap, never 0 %. */
import type { CategoryRates, StatsAnswer } from '@placet/model'
import { categoryRates, shareOf } from '../state/figures.ts'

export interface Line {
  category: string
  /** One per day. */
  rates: CategoryRates[]
  /** Percent, or `null` where that day cannot be measured. */
  values: (number | null)[]
}

export function linesOf({ categories, days }: Pick<StatsAnswer, 'categories' | 'days'>): Line[] {
  return categories.map(({ id }) => {
    const rates = days.map((day) => categoryRates(day, day.categories.find((counts) => counts.id === id) ?? { id, granted: 0, denied: 0 }))
    return { category: id, rates, values: rates.map(({ consent }) => shareOf(consent) ?? null) }
  })
}

/** Where a line is lowest and highest, as places in it; `undefined` for a line without any value. */
export function extremesOf(values: Line['values']): { low: number; high: number } | undefined {
  let low = -1
  let high = -1
  values.forEach((value, i) => {
    if (value === null) return
    if (low < 0 || value < (values[low] ?? 0)) low = i
    if (high < 0 || value > (values[high] ?? 0)) high = i
  })
  return low < 0 ? undefined : { low, high }
}

/** Days that the lines leave out. */
export const gapsIn = (days: StatsAnswer['days']): number => days.filter((day) => day.shownAtStart === 0).length

/** Values that stand alone between gaps: no line is drawn through them, so that they need a point to be seen at all. */
export const loneValues = (values: Line['values']): number[] =>
  values.flatMap((value, i) => (value !== null && (values[i - 1] ?? null) === null && (values[i + 1] ?? null) === null ? [i] : []))

/** Places of the days on which displays were lost: more decisions than displays arrived, so that the rate stands too high. */
export const lostIn = (days: StatsAnswer['days']): number[] =>
  days.flatMap(({ shownAtStart, decided }, place) => (shownAtStart > 0 && decided > shownAtStart ? [place] : []))
