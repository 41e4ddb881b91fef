/** Stats. Counts: sums as the dashboard reads them. */
import type { Counts } from '@placet/model'
import { measures, type Sums } from '../storage/rollup-storage.ts'
import { noSums } from '../storage/sums.ts'

export function countsOf(sums: Sums): Counts {
  const { shownAtStart, shownAgain, closed, accepted, rejected, saved, changed, withdrawn, byScript } = sums
  return { shownAtStart, shownAgain, closed, decided: accepted + rejected + saved, accepted, rejected, saved, changed, withdrawn, byScript }
}

export function totalOf(rows: readonly Sums[]): Sums {
  const total = noSums()
  for (const row of rows) for (const measure of measures) total[measure] += row[measure]
  return total
}
