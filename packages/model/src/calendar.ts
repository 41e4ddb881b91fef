/** Model. Calendar: months as people count them. */

/**
 * Adds whole calendar months in UTC and clamps to the month's end (vectors V-12): six months after 31 August is 28 or 29 February.
 * The time of day is kept.
 */
export function addMonths(fromMs: number, months: number): number {
  const date = new Date(fromMs)
  const day = date.getUTCDate()
  date.setUTCMonth(date.getUTCMonth() + months)
  // A day that the target month does not have rolls over into the next one; day 0 is the last day before.
  if (date.getUTCDate() !== day) date.setUTCDate(0)
  return date.getTime()
}
