/** Charts. Stack: the day's notices by what became of them, on top of each other. */
import type { Counts } from '@placet/model'
import { outcomesOf } from '../state/figures.ts'

/** From the ground up. */
export const stacked = ['accepted', 'saved', 'rejected', 'closed', 'ignored'] as const
export type Stacked = (typeof stacked)[number]

/**
 * Height of the top of each layer, day by day, in the order of `stacked`; `null` where a day has nothing of it, so that nothing is drawn.
 * The highest one is what was shown that day, or more where displays were lost.
 */
export function stackOf(days: readonly Counts[]): (number | null)[][] {
  const tops: (number | null)[][] = stacked.map(() => [])
  for (const day of days) {
    const ignored = outcomesOf(day).ignored.part
    let ground = 0
    stacked.forEach((layer, place) => {
      const count = layer === 'ignored' ? ignored : day[layer]
      ground += count
      tops[place]?.push(count > 0 ? ground : null)
    })
  }
  return tops
}
