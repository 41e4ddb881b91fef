/** State. Day: a calendar day in UTC, as the collector counts them. */

/** `YYYY-MM-DD`. */
export type Day = string

const DAY_MS = 864e5
const msOf = (day: Day) => Date.parse(`${day}T00:00:00.000Z`)

/** The UTC day that a moment falls in. */
export const dayOf = (ms: number): Day => new Date(ms).toISOString().slice(0, 10)

/** The day so many days later; earlier where the number is negative. */
export const addDays = (day: Day, days: number): Day => dayOf(msOf(day) + days * DAY_MS)

/** How many days a period holds, both ends included. Less than 1 when the ends are the wrong way round. */
export const daysBetween = (from: Day, to: Day): number => Math.round((msOf(to) - msOf(from)) / DAY_MS) + 1

/** True for a day that exists: 30 February does not. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const ms = msOf(text)
  return !Number.isNaN(ms) && dayOf(ms) === text
}
