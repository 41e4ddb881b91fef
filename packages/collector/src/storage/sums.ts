/** Storage. Sums: adds up tallies before they are written, so that a commit touches each row of the rollups once. */
import type { Choice } from '@placet/model'
import { measures, type Sums, type Tally, type TallyCount } from './rollup-storage.ts'

/** One row of the rollups: a site's day in one language on one kind of device. */
export interface DailySums {
  site: string
  day: string
  language: string
  device: Tally['device']
  sums: Sums
  categories: Map<string, { granted: number; denied: number }>
}

export const noSums = (): Sums => Object.fromEntries(measures.map((measure) => [measure, 0])) as Sums

/** Starts empty; `rows` is everything added so far. */
export function createSums() {
  const rows = new Map<string, DailySums>()
  let newest: DailySums | undefined

  const rowOf = ({ site, day, language, device }: Omit<TallyCount, 'measure' | 'count'>): DailySums => {
    // Often the same as the one before.
    if (newest?.site === site && newest.day === day && newest.language === language && newest.device === device) return newest
    const key = `${site}|${day}|${language}|${device}`
    newest = rows.get(key) ?? { site, day, language, device, sums: noSums(), categories: new Map() }
    rows.set(key, newest)
    return newest
  }

  return {
    rows: () => rows.values(),
    addDisplay(display: TallyCount): void {
      rowOf(display).sums[display.measure] += display.count
    },
    addDecision(site: string, day: string, tally: Tally): void {
      const row = rowOf({ site, day, language: tally.language, device: tally.device })
      row.sums[tally.measure] += 1
      for (const category in tally.choices) {
        const sum = row.categories.get(category) ?? { granted: 0, denied: 0 }
        sum[tally.choices[category] as Choice] += 1
        row.categories.set(category, sum)
      }
    },
  }
}
