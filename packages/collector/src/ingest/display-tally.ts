/** Ingest. Displays wait here, added together, until the next commit: they are aggregates, and a lost one is only a lost one. */
import type { TallyCount } from '../storage/rollup-storage.ts'

export interface DisplayTally {
  add(display: Omit<TallyCount, 'count'>): void
  /** Hands over everything counted so far and starts again at nothing. */
  take(): TallyCount[]
  /** Puts back what could not be written. */
  giveBack(counts: readonly TallyCount[]): void
  readonly isEmpty: boolean
}

/** Grows with days, languages and devices, never with visitors. */
export function createDisplayTally(): DisplayTally {
  let counts = new Map<string, TallyCount>()

  const add = (display: TallyCount) => {
    const { site, day, language, device, measure } = display
    const key = `${site}|${day}|${language}|${device}|${measure}`
    const before = counts.get(key)
    if (before) before.count += display.count
    else counts.set(key, { ...display })
  }

  return {
    add: (display) => add({ ...display, count: 1 }),
    take() {
      const taken = [...counts.values()]
      counts = new Map()
      return taken
    },
    giveBack: (taken) => taken.forEach(add),
    get isEmpty() {
      return counts.size === 0
    },
  }
}
