/** Stats. What happened on each kind of device, and in bursts, of which no device is known? */
import type { Breakdown, StatsAnswer } from '@placet/model'
import { BURST, type RollupStorage } from '../storage/rollup-storage.ts'
import { breakdownOf } from './breakdown.ts'
import { countsOf } from './counts.ts'
import type { Period } from './period.ts'

export async function byDevice(
  rollups: RollupStorage,
  site: string,
  { from, to }: Period,
): Promise<{ devices: Breakdown[]; bursts: Omit<StatsAnswer['bursts'], 'areCounted'> }> {
  const rows = await rollups.byDevice(site, from, to)
  const burst = rows.find(({ key }) => key === BURST)
  const { shownAtStart, decided } = burst ? countsOf(burst) : { shownAtStart: 0, decided: 0 }
  return { devices: breakdownOf(rows.filter(({ key }) => key !== BURST)), bursts: { shownAtStart, decided } }
}
