/** Stats. What happened on each day? Empty days included, so that a chart shows silence as silence. */
import type { CategoryCounts, StatsAnswer } from '@placet/model'
import type { RollupStorage } from '../storage/rollup-storage.ts'
import { noSums } from '../storage/sums.ts'
import { countsOf } from './counts.ts'
import { daysOf, type Period } from './period.ts'

/** `categories` are those on offer today; one that is no longer offered is still shown on the days it was decided. */
export async function byDay(
  rollups: RollupStorage,
  site: string,
  period: Period,
  categories: readonly string[],
  leaveOut?: string,
): Promise<StatsAnswer['days']> {
  const [rows, choices] = await Promise.all([
    rollups.byDay(site, period.from, period.to, leaveOut),
    rollups.byCategory(site, period.from, period.to, leaveOut),
  ])
  const sums = new Map(rows.map((row) => [row.day, row]))
  const decided = new Map<string, Map<string, CategoryCounts>>()
  for (const { day, category, granted, denied } of choices) {
    const ofDay = decided.get(day) ?? new Map<string, CategoryCounts>()
    decided.set(day, ofDay.set(category, { id: category, granted, denied }))
  }
  return daysOf(period).map((day) => {
    const ofDay = decided.get(day) ?? new Map<string, CategoryCounts>()
    const ids = new Set([...categories, ...ofDay.keys()])
    return {
      day,
      ...countsOf(sums.get(day) ?? noSums()),
      categories: [...ids].map((id) => ofDay.get(id) ?? { id, granted: 0, denied: 0 }),
    }
  })
}
