/** Receipt. Duration: how long something is kept or holds, as ISO 8601 has it. */
import { addMonths } from './calendar.ts'

const DAY_MS = 864e5
const MONTHS = 12

/** Days in each unit, for comparing only. */
const daysIn: Readonly<Record<string, number>> = { Y: 365, M: 30.4, W: 7, D: 1, TH: 1 / 24, TM: 1 / 1440, TS: 1 / 86_400 }

const lengthOf = (lifetime: string): number => {
  const [, time = '', count = '', unit = ''] = /^P(T?)(\d+)([YMWDHS])$/.exec(lifetime) ?? []
  return Number(count || Number.NaN) * (daysIn[time + unit] ?? Number.NaN)
}

/**
 * The longest of the lifetimes of traces. What lasts until somebody deletes it, or what nobody tells, is longer than any that is told, and
 * named in DPV's words; nothing at all holds as long as the choice.
 */
export function longestOf(lifetimes: readonly string[], otherwise: string): string {
  if (lifetimes.some((lifetime) => lifetime === 'unknown' || lifetime === 'persistent')) return 'dpv:IndeterminateDuration'
  const told = lifetimes.filter((lifetime) => Number.isFinite(lengthOf(lifetime))).sort((one, other) => lengthOf(other) - lengthOf(one))
  return told[0] ?? (lifetimes.includes('session') ? 'dpv:UntilEventDuration' : otherwise)
}

/** Whole months where there are, else days: `P6M`, `P45D`. */
export function durationBetween(fromMs: number, untilMs: number): string {
  for (let months = 1; months <= MONTHS; months++) if (addMonths(fromMs, months) === untilMs) return `P${months}M`
  return `P${Math.round((untilMs - fromMs) / DAY_MS)}D`
}
