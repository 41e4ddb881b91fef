/** Storage. Order: rows that several collectors may write at the same time are written in one order, so that none waits for another that waits for it. */

export const inOrder = <T>(rows: Iterable<T>, keyOf: (row: T) => string): T[] =>
  [...rows].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1))
