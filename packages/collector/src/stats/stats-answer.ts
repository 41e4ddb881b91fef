/** Stats. The whole answer that the dashboard draws. Reads sums, never records. Bursts are left out unless they are asked for (SEC-05). */
import type { StatsAnswer } from '@placet/model'
import { BURST, type RollupStorage } from '../storage/rollup-storage.ts'
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
  areCounted = false,
): Promise<StatsAnswer> {
  const leaveOut = areCounted ? '' : BURST
  const [days, languages, { devices, bursts }] = await Promise.all([
    byDay(rollups, site.id, period, site.categories, leaveOut),
    byLanguage(rollups, site.id, period, leaveOut),
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
    bursts: { ...bursts, areCounted },
    threshold: THRESHOLD,
  }
}
