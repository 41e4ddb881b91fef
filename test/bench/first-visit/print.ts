/** Benchmark. Print: medians with their spread, as a table for terminals and for the README. */
import type { Figures, Profile } from './visit.ts'

export interface Row {
  name: string
  runs: Figures[]
}

const sorted = (runs: readonly Figures[], key: keyof Figures): number[] => runs.flatMap((run) => run[key] ?? []).toSorted((a, b) => a - b)
export const median = (runs: readonly Figures[], key: keyof Figures): number | undefined => {
  const all = sorted(runs, key)
  return all[Math.floor(all.length / 2)]
}

const whole = (value: number | undefined) => (value === undefined ? '—' : Math.round(value).toLocaleString('en'))
const spread = (runs: readonly Figures[], key: keyof Figures, minus = 0): string => {
  const all = sorted(runs, key).map((value) => value - minus)
  return all.length ? `${whole(all[Math.floor(all.length / 2)])} (${whole(all[0])}–${whole(all.at(-1))})` : '—'
}

/** A Markdown table, one line each. Times of the notice and of the paints are beside the page alone. */
export function tableOf({ name, slowdown, roundTripMs, bitsPerS }: Profile, alone: readonly Figures[], rows: readonly Row[]): string[] {
  const paint = median(alone, 'fcpMs') ?? 0
  const line = bitsPerS ? `, ${bitsPerS / 1e6} Mbit/s` : ''
  const heads = [
    'first visit, bytes',
    'requests',
    'notice after the page’s own first paint, ms',
    'first paint later by, ms',
    'layout shift',
    'scripting, ms',
    'INP of accept, ms',
    'return visit, bytes',
    'held script runs at, ms',
  ]
  return [
    `${name}: ${slowdown}× CPU slow-down, ${roundTripMs} ms round trip${line}; ${alone.length} interleaved runs, median (spread); the page alone paints at ${whole(paint)} ms.`,
    '',
    `| | ${heads.join(' | ')} |`,
    `|---|${heads.map(() => '---').join('|')}|`,
    ...rows.map(({ name, runs }) => {
      const cells = [
        whole(median(runs, 'bytes')),
        whole(median(runs, 'requests')),
        spread(runs, 'noticeMs', paint),
        whole((median(runs, 'fcpMs') ?? paint) - paint),
        (median(runs, 'cls') ?? 0).toFixed(3),
        spread(runs, 'scriptMs'),
        spread(runs, 'acceptMs'),
        whole(median(runs, 'returnBytes')),
        spread(runs, 'heldMs'),
      ]
      return `| ${name} | ${cells.join(' | ')} |`
    }),
  ]
}

/** The same, with columns that line up. */
export function printed(lines: readonly string[]): string {
  const cells = lines.map((line) =>
    line.startsWith('| ')
      ? line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim())
      : undefined,
  )
  const widths = cells.reduce<number[]>((most, row) => (row ?? []).map((cell, i) => Math.max(most[i] ?? 0, cell.length)), [])
  return lines
    .flatMap((line, i) => (line.startsWith('|---') ? [] : [cells[i]?.map((cell, j) => cell.padEnd(widths[j] ?? 0)).join('  ') ?? line]))
    .join('\n')
}
