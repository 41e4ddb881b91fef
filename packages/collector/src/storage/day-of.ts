/** Storage. Day: the UTC day of an instant, as the sums are kept. */

const DAY_MS = 86_400_000
let newest = { number: 0, text: '1970-01-01' }

/** `YYYY-MM-DD`, UTC. Remembers the newest: nearly every record is of the same day as the one before. */
export function dayOf(instantMs: number): string {
  const number = Math.floor(instantMs / DAY_MS)
  if (newest.number !== number) newest = { number, text: new Date(instantMs).toISOString().slice(0, 10) }
  return newest.text
}
