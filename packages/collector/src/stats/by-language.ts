/** Stats. What happened in each language of the notice? */
import type { Breakdown } from '@placet/model'
import type { RollupStorage } from '../storage/rollup-storage.ts'
import { breakdownOf } from './breakdown.ts'
import type { Period } from './period.ts'

export const byLanguage = async (rollups: RollupStorage, site: string, { from, to }: Period, leaveOut?: string): Promise<Breakdown[]> =>
  breakdownOf(await rollups.byLanguage(site, from, to, leaveOut))
