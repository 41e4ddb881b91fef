/** Stats. Period: first and last day of a question, inclusive, UTC. */
import { fieldProblem } from '../problems.ts'
import { dayOf } from '../storage/day-of.ts'

export interface Period {
  from: string
  to: string
}

const DAY_MS = 864e5
/** What a question covers when it names no days, and the most it may cover. */
const DEFAULT_DAYS = 30
const MAX_DAYS = 1100

/** Reads `from` and `to` of a query: the last thirty days where they are missing. Throws the problem that names the field. */
export function readPeriod(query: { from?: unknown; to?: unknown }, nowMs: number): Period {
  const to = readDay('/to', query.to ?? dayOf(nowMs))
  const from = readDay('/from', query.from ?? dayOf(Date.parse(to) - (DEFAULT_DAYS - 1) * DAY_MS))
  if (from > to) throw fieldProblem('/from', 'a day that is not after the last one')
  if (Date.parse(to) - Date.parse(from) >= MAX_DAYS * DAY_MS) throw fieldProblem('/from', `at most ${MAX_DAYS} days before the last one`)
  return { from, to }
}

/** Reads whether bursts are to be counted: `bursts=counted`. Throws the problem that names the field. */
export function readBursts({ bursts }: { bursts?: unknown }): boolean {
  if (bursts !== undefined && bursts !== 'counted') throw fieldProblem('/bursts', '"counted", or left out')
  return bursts === 'counted'
}

function readDay(field: string, day: unknown): string {
  const isDay = typeof day === 'string' && /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)) && dayOf(Date.parse(day)) === day
  if (!isDay) throw fieldProblem(field, 'a day as YYYY-MM-DD')
  return day
}

export function daysOf({ from, to }: Period): string[] {
  const days: string[] = []
  for (let ms = Date.parse(from); ms <= Date.parse(to); ms += DAY_MS) days.push(dayOf(ms))
  return days
}

/** The instants a period covers: from its first one, until the first one after it. */
export const instantsOf = ({ from, to }: Period): { fromMs: number; untilMs: number } => ({
  fromMs: Date.parse(from),
  untilMs: Date.parse(to) + DAY_MS,
})
