/** Charts. Stack: the day's notices by what became of them, on top of each other. */
import type { Counts } from '@placet/model'
import { outcomesOf } from '../state/figures.ts'

/** From the ground up. */
export const stacked = ['accepted', 'saved', 'rejected', 'closed', 'ignored'] as const
export type Stacked = (typeof stacked)[number]

/**
 * Height of the top of each layer, day by day, in the order of `stacked`. The last one is what was shown that day, or more where displays
 * were lost.
 */
export function stackOf(days: readonly Counts[]): number[][] {
  let ground = days.map(() => 0)
  const ignored = days.map((day) => outcomesOf(day).ignored.part)
  return stacked.map((layer) => {
    ground = days.map((day, i) => (ground[i] ?? 0) + (layer === 'ignored' ? (ignored[i] ?? 0) : day[layer]))
    return ground
  })
}
