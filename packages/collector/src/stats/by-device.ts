/** Stats. What happened on each kind of device? */
import type { Breakdown } from '@placet/model'
import type { RollupStorage } from '../storage/rollup-storage.ts'
import { breakdownOf } from './breakdown.ts'
import type { Period } from './period.ts'

export const byDevice = async (rollups: RollupStorage, site: string, { from, to }: Period): Promise<Breakdown[]> =>
  breakdownOf(await rollups.byDevice(site, from, to))
