/** Storage. Day: the UTC day of an instant, as the sums are kept. */

/** `YYYY-MM-DD`, UTC. */
export const dayOf = (instantMs: number): string => new Date(instantMs).toISOString().slice(0, 10)
