/** Storage. Rollups in SQLite. */
import type { DatabaseSync } from 'node:sqlite'
import type { CategorySum, RollupStorage, Sums } from '../rollup-storage.ts'
import * as statements from '../statements/rollups.ts'
import type { DailySums } from '../sums.ts'
import * as own from './statements/rollups.ts'

/** Writes sums. Runs inside the caller's transaction, so that evidence and rates cannot drift apart. */
export function createRollupWriter(database: DatabaseSync): (rows: Iterable<DailySums>) => void {
  const addDaily = database.prepare(own.addDaily)
  const addDailyCategory = database.prepare(own.addDailyCategory)
  return (rows) => {
    for (const { site, day, language, device, sums, categories } of rows) {
      addDaily.run({ site, day, language, device, ...sums })
      for (const [category, sum] of categories) addDailyCategory.run({ site, day, language, device, category, ...sum })
    }
  }
}

export function createRollups(database: DatabaseSync): RollupStorage {
  const sumByDay = database.prepare(statements.sumByDay)
  const sumByCategory = database.prepare(statements.sumByCategory)
  const sumByLanguage = database.prepare(statements.sumByLanguage)
  const sumByDevice = database.prepare(statements.sumByDevice)
  const hasAnyOfSite = database.prepare(statements.hasAnyOfSite)
  return {
    byDay: async (site, from, to, leaveOut = '') => sumByDay.all({ site, from, to, leaveOut }) as unknown as ({ day: string } & Sums)[],
    byCategory: async (site, from, to, leaveOut = '') => sumByCategory.all({ site, from, to, leaveOut }) as unknown as CategorySum[],
    byLanguage: async (site, from, to, leaveOut = '') =>
      sumByLanguage.all({ site, from, to, leaveOut }) as unknown as ({ key: string } & Sums)[],
    byDevice: async (site, from, to) => sumByDevice.all({ site, from, to }) as unknown as ({ key: string } & Sums)[],
    hasAny: async (site) => hasAnyOfSite.get({ site })?.hasAny === 1,
  }
}
