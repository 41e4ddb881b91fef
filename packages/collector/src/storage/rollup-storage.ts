/** Storage. Rollups: sums per site and UTC day, kept in the same transaction as the records they count. */
import type { Choices, Device } from '@placet/model'

/** What is counted, one column each. `decided` is the sum of accepted, rejected and saved. */
export const measures = [
  'shownAtStart',
  'shownAgain',
  'closed',
  'accepted',
  'rejected',
  'saved',
  'changed',
  'withdrawn',
  'byScript',
] as const
export type Measure = (typeof measures)[number]
export type Sums = Record<Measure, number>

/** Stands in place of the device of what a network sent beyond what one network sends: a burst (SEC-05). */
export const BURST = 'burst'

/** What one decision or display adds. */
export interface Tally {
  measure: Measure
  language: string
  device: Device | typeof BURST
  /** The choices of a first decision, counted per category; `null` for everything else. */
  choices: Choices | null
}

/** Displays of one kind, added together. */
export interface TallyCount extends Omit<Tally, 'choices'> {
  site: string
  /** `YYYY-MM-DD`, UTC. */
  day: string
  count: number
}

/** First decisions about one category on one day. */
export interface CategorySum {
  day: string
  category: string
  granted: number
  denied: number
}

/** Days are inclusive. What `leaveOut` names as a device is left out. Answers come from the sums alone: their cost does not grow with the number of records. */
export interface RollupStorage {
  byDay(site: string, from: string, to: string, leaveOut?: string): Promise<({ day: string } & Sums)[]>
  byCategory(site: string, from: string, to: string, leaveOut?: string): Promise<CategorySum[]>
  byLanguage(site: string, from: string, to: string, leaveOut?: string): Promise<({ key: string } & Sums)[]>
  byDevice(site: string, from: string, to: string): Promise<({ key: string } & Sums)[]>
  /** True when anything was ever counted or recorded for the site. */
  hasAny(site: string): Promise<boolean>
}
