/** Sites. Reading: while the configurations are read for the first time, a site that is not served yet may still come. */
import { laterProblem } from '../problems.ts'

export interface Reading {
  /** Brings a site that somebody asks for before the others. Resolves to true once it is known whether there is one. */
  bring(id: string): Promise<boolean>
}

export interface FirstReading {
  isOver(): boolean
  /** Whoever reads says so; returns what ends it. */
  begin(reading: Reading): () => void
  /** Resolves once it is known whether the site is served; rejects with the advice to come back while that cannot be told. */
  settle(id: string): Promise<void>
}

export function createFirstReading(): FirstReading {
  const readings = new Set<Reading>()
  return {
    isOver: () => readings.size === 0,
    begin(reading) {
      readings.add(reading)
      return () => void readings.delete(reading)
    },
    async settle(id) {
      // "No such site" would make browsers let go of decisions that the site's own configuration is about to accept.
      for (const reading of readings) if (!(await reading.bring(id))) throw laterProblem('SITES_BEING_READ', 1)
    },
  }
}
