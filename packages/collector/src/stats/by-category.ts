/** Stats. How was each category decided over the whole period? */
import type { CategoryCounts, StatsAnswer } from '@placet/model'

/** Sums of the days' categories, in their order. */
export function byCategory(days: StatsAnswer['days']): CategoryCounts[] {
  const sums = new Map<string, CategoryCounts>()
  for (const { categories } of days) {
    for (const { id, granted, denied } of categories) {
      const sum = sums.get(id) ?? { id, granted: 0, denied: 0 }
      sums.set(id, { id, granted: sum.granted + granted, denied: sum.denied + denied })
    }
  }
  return [...sums.values()]
}
