/** Benchmark. Print: medians with their spread, as tables for terminals and for the README. */
import type { Figures, Profile } from './visit.ts'

export interface Row {
  name: string
  runs: Figures[]
}

/** A run of the bench: the page alone, and with each platform. */
export interface Measured {
  profile: Profile
  alone: readonly Figures[]
  rows: readonly Row[]
}

type Key = keyof Figures

const sorted = (runs: readonly Figures[], key: Key): number[] => runs.flatMap((run) => run[key] ?? []).toSorted((a, b) => a - b)

export const median = (runs: readonly Figures[], key: Key): number | undefined => {
  const all = sorted(runs, key)
  return all[Math.floor(all.length / 2)]
}

const number = (value: number | undefined, digits = 0) =>
  value === undefined
    ? '—'
    : value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }).replace(/^-0$/, '0')

/** The median between the least and the most, all beside what the page alone has. */
const spread = (digits = 0) =>
  function shown(runs: readonly Figures[], key: Key, minus: number): string {
    const all = sorted(runs, key).map((value) => value - minus)
    const [middle, ...ends] = [all[Math.floor(all.length / 2)], all[0], all.at(-1)].map((value) => number(value, digits))
    return all.length ? `${middle} (${ends.join(' to ')})` : '—'
  }

const whole = (runs: readonly Figures[], key: Key, minus: number): string => number((median(runs, key) ?? Number.NaN) - minus)
const press = (runs: readonly Figures[], key: Key): string => {
  const all = sorted(runs, key)
  const shown = (value: number | undefined) => (value && value > 16 ? number(value) : '≤ 16')
  return all.length ? `${shown(all[Math.floor(all.length / 2)])} (${shown(all[0])} to ${shown(all.at(-1))})` : '—'
}

interface Column {
  head: string
  key: Key
  show(runs: readonly Figures[], key: Key, minus: number): string
  /** The page alone has this much already: `own` is its figure of the same name. */
  beside?: 'own' | Key
}

const ms = spread()
const tables: { title: string; columns: Column[] }[] = [
  {
    title: 'First visit',
    columns: [
      { head: 'bytes', key: 'bytes', show: whole },
      { head: 'requests', key: 'requests', show: whole },
      { head: 'notice after the page’s own first paint, ms', key: 'noticeMs', show: ms, beside: 'fcpMs' },
      { head: 'FCP later by, ms', key: 'fcpMs', show: ms, beside: 'own' },
      { head: 'LCP later by, ms', key: 'lcpMs', show: ms, beside: 'own' },
      { head: 'CLS', key: 'cls', show: (runs, key) => number(median(runs, key), 3) },
      { head: 'bytes with preferences open', key: 'openBytes', show: whole },
    ],
  },
  {
    title: 'Work of a first visit, beside the page alone',
    columns: [
      { head: 'scripting, ms', key: 'scriptMs', show: spread(1), beside: 'own' },
      { head: 'style and layout, ms', key: 'styleMs', show: spread(1), beside: 'own' },
      { head: 'in long tasks, ms', key: 'longMs', show: ms, beside: 'own' },
      { head: 'heap, KB', key: 'heapKb', show: whole, beside: 'own' },
      { head: 'DOM nodes', key: 'nodes', show: whole, beside: 'own' },
    ],
  },
  {
    title: 'Presses and return visit',
    columns: [
      { head: 'INP of accept, ms', key: 'acceptMs', show: press },
      { head: 'of reject', key: 'rejectMs', show: press },
      { head: 'of opening the preferences', key: 'openMs', show: press },
      { head: 'return visit, bytes', key: 'returnBytes', show: whole },
      { head: 'scripting, ms', key: 'returnScriptMs', show: spread(1), beside: 'own' },
      { head: 'held script runs after the page’s first paint, ms', key: 'heldMs', show: ms, beside: 'fcpMs' },
    ],
  },
]

/** What was measured, in a line. */
export const sentenceOf = ({ profile: { name, slowdown, roundTripMs, bitsPerS }, alone }: Measured): string =>
  `${name}: ${slowdown}× CPU slow-down, ${roundTripMs} ms round trip${bitsPerS ? `, ${bitsPerS / 1e6} Mbit/s` : ''}; ${alone.length} interleaved runs, median (least to most); the page alone paints at ${number(median(alone, 'fcpMs'))} ms.`

/** Markdown tables, one line each. */
export function tablesOf(measured: Measured): string[] {
  const { alone, rows } = measured
  return [
    sentenceOf(measured),
    ...tables.flatMap(({ title, columns }) => [
      '',
      `| ${[title, ...columns.map(({ head }) => head)].join(' | ')} |`,
      `|---|${columns.map(() => '---').join('|')}|`,
      ...rows.map(({ name, runs }) => {
        const cells = columns.map(({ key, show, beside }) =>
          show(runs, key, beside ? (median(alone, beside === 'own' ? key : beside) ?? 0) : 0),
        )
        return `| ${[name, ...cells].join(' | ')} |`
      }),
    ]),
  ]
}

/** The same, with columns that line up. */
export function printed(lines: readonly string[]): string {
  const out: string[] = []
  let block: string[][] = []
  const flush = () => {
    const widths = (block[0] ?? []).map((_, i) => Math.max(...block.map((row) => (row[i] ?? '').length)))
    for (const row of block) out.push(row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  '))
    block = []
  }
  for (const line of [...lines, '']) {
    if (line.startsWith('|---')) continue
    if (line.startsWith('|')) {
      block.push(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      )
    } else {
      flush()
      out.push(line)
    }
  }
  return out.join('\n')
}
