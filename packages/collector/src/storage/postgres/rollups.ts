/** Storage. Rollups in PostgreSQL. */
import type { CategorySum, RollupStorage, Sums } from '../rollup-storage.ts'
import * as statements from '../statements/rollups.ts'
import type { Connection } from './connection.ts'
import { statement } from './statement.ts'

const sumByDay = statement(statements.sumByDay)
const sumByCategory = statement(statements.sumByCategory)
const sumByLanguage = statement(statements.sumByLanguage)
const sumByDevice = statement(statements.sumByDevice)
const hasAnyOfSite = statement(statements.hasAnyOfSite)

/** Sums may come from a replica; whether there is anything at all is asked where it is written. */
export function createRollups(connection: Connection, reads: Pick<Connection, 'ask'>): RollupStorage {
  return {
    byDay: (site, from, to, leaveOut = '') => reads.ask<{ day: string } & Sums>(sumByDay({ site, from, to, leaveOut })),
    byCategory: (site, from, to, leaveOut = '') => reads.ask<CategorySum>(sumByCategory({ site, from, to, leaveOut })),
    byLanguage: (site, from, to, leaveOut = '') => reads.ask<{ key: string } & Sums>(sumByLanguage({ site, from, to, leaveOut })),
    byDevice: (site, from, to) => reads.ask<{ key: string } & Sums>(sumByDevice({ site, from, to })),
    hasAny: async (site) => (await connection.ask<{ hasAny: boolean }>(hasAnyOfSite({ site })))[0]?.hasAny === true,
  }
}
