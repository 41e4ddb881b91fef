/** Charts. Spacing: where words can stand without running into each other. */

const STEPS = [1, 2, 3, 5, 7, 10, 14, 15, 30, 60, 90, 180, 365]

/** Places of the days that get a date under the axis, as many as fit, counted back from the last day. */
export function labelledDays(days: number, fitting: number): number[] {
  const step = STEPS.find((each) => Math.ceil(days / each) <= Math.max(1, fitting)) ?? days
  return Array.from({ length: days }, (_, i) => i).filter((i) => (days - 1 - i) % step === 0)
}

/**
 * Moves labels apart: each keeps at least `gap` to the next, all stay between `top` and `bottom` while there is room, and the order of the
 * wanted positions is kept.
 */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((at, i) => ({ at, i })).sort((one, other) => one.at - other.at)
  let edge = top
  for (const label of order) {
    label.at = Math.max(label.at, edge)
    edge = label.at + gap
  }
  edge = bottom
  for (const label of order.reverse()) {
    label.at = Math.max(top, Math.min(label.at, edge))
    edge = label.at - gap
  }
  const placed: number[] = []
  for (const { at, i } of order) placed[i] = at
  return placed
}
