/** Storage. Sums: adds up tallies before they are written, so that a commit touches each row of the rollups once. */
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

  const rowOf = ({ site, day, language, device }: Omit<TallyCount, 'measure' | 'count'>): DailySums => {
    const key = `${site}|${day}|${language}|${device}`
    let row = rows.get(key)
    if (!row) {
      row = { site, day, language, device, sums: noSums(), categories: new Map() }
      rows.set(key, row)
    }
    return row
  }

  return {
    rows: () => rows.values(),
    addDisplay(display: TallyCount): void {
      rowOf(display).sums[display.measure] += display.count
    },
    addDecision(site: string, day: string, tally: Tally): void {
      const row = rowOf({ site, day, ...tally })
      row.sums[tally.measure] += 1
      for (const [category, choice] of Object.entries(tally.choices ?? {})) {
        const sum = row.categories.get(category) ?? { granted: 0, denied: 0 }
        sum[choice] += 1
        row.categories.set(category, sum)
      }
    },
  }
}
