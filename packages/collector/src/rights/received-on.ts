/** Rights. Received on: from when the month of a request runs that came by letter, telephone or mail. */
import { addMonths } from '@placet/model'
import { fieldProblem } from '../problems.ts'

/** Longest ago that a request is entered: what was forgotten for a year is not a slip of the clock. */
const MONTHS_AGO = 12

/** The beginning of that day, UTC. Throws the problem of a day that is none, that is to come, or that is too long ago. */
export function receivedOn(day: string, nowMs: number): number {
  const atMs = Date.parse(`${day}T00:00:00.000Z`)
  const isDay = !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(day)
  if (!isDay || atMs > nowMs || atMs < addMonths(nowMs, -MONTHS_AGO))
    throw fieldProblem('/receivedOn', `a day, today or before, of the last ${MONTHS_AGO} months`)
  return atMs
}
