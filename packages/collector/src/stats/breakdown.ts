/** Stats. Breakdown: one row per language or device, kept back where few people stand behind it. */
import type { Breakdown } from '@placet/model'
import type { Sums } from '../storage/rollup-storage.ts'
import { countsOf } from './counts.ts'

/** Smallest number of visits or decisions that a breakdown shows (SEC-18). */
export const THRESHOLD = 5

/** Rows with the most visits first. A row stands for as many people as were shown a notice, or decided where displays were lost. */
export function breakdownOf(rows: readonly ({ key: string } & Sums)[]): Breakdown[] {
  return rows
    .map((row) => ({ key: row.key, counts: countsOf(row) }))
    .map(({ key, counts }) => ({ key, counts, people: Math.max(counts.shownAtStart, counts.decided) }))
    .sort((one, other) => other.people - one.people || one.key.localeCompare(other.key))
    .map(({ key, counts, people }) => ({ key, counts: people < THRESHOLD ? null : counts }))
}
