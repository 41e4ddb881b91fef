/** Bench. Print: figures in columns. */

export const whole = (value: number): string => Math.round(value).toLocaleString('en')

export const line = (...cells: (string | number)[]): void =>
  console.log(cells.map((cell, i) => (i === 0 ? String(cell).padEnd(14) : String(cell).padStart(13))).join(''))

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
