/** Stats. The whole answer that the dashboard draws. Reads sums, never records. */
import type { StatsAnswer } from '@placet/model'
import type { RollupStorage } from '../storage/rollup-storage.ts'
import { THRESHOLD } from './breakdown.ts'
import { byCategory } from './by-category.ts'
import { byDay } from './by-day.ts'
import { byDevice } from './by-device.ts'
import { byLanguage } from './by-language.ts'
import { countsOf, totalOf } from './counts.ts'
import type { Period } from './period.ts'

export async function statsAnswer(
  rollups: RollupStorage,
  site: { id: string; categories: readonly string[] },
  period: Period,
): Promise<StatsAnswer> {
  const [days, languages, devices] = await Promise.all([
    byDay(rollups, site.id, period, site.categories),
    byLanguage(rollups, site.id, period),
    byDevice(rollups, site.id, period),
  ])
  return {
    site: site.id,
    ...period,
    totals: countsOf(totalOf(days)),
    days,
    categories: byCategory(days),
    languages,
    devices,
    threshold: THRESHOLD,
  }
}
