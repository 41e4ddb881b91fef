/** Bench. Print: figures in columns. */

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

export const line = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(13))).join(''))

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0

/** Between which the middle half of the values lies. */
export const quartiles = (values: readonly number[]): [low: number, high: number] => {
  const sorted = [...values].sort((one, other) => one - other)
  return [sorted[Math.floor(sorted.length / 4)] ?? 0, sorted[Math.ceil((3 * sorted.length) / 4) - 1] ?? 0]
}
