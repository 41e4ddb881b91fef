/** Benchmark. Hold: what is promised about speed, as ratios of one run. A busy machine slows all of a run; no absolute time is held. */
import { type Measured, median, type Row } from './print.ts'
import type { Figures } from './visit.ts'

export interface Promised {
  what: string
  isHeld: boolean
  figures: string
}

const isOurs = ({ name }: Row) => name.startsWith('Placet')
/** The browser tells presses in steps of 8 ms, and says nothing of those within a frame. */
const STEP_MS = 8
const FRAME_MS = 16

/** What holds, and what does not, of one run. */
export function promisesOf({ alone, rows }: Measured): Promised[] {
  const peers = rows.filter((row) => !isOurs(row))
  const of = (row: Row | undefined, key: keyof Figures) => (row && median(row.runs, key)) ?? Number.NaN
  const least = (key: keyof Figures, from: number = 0) => Math.min(...peers.map((row) => of(row, key) - from).filter((value) => value >= 0))
  const form = (name: string) => rows.find((row) => row.name === name)
  const promised: Promised[] = []
  const hold = (what: string, ours: number, most: number, digits = 0) =>
    promised.push({ what, isHeld: ours <= most, figures: `${ours.toFixed(digits)}, at most ${most.toFixed(digits)}` })

  for (const row of rows.filter(isOurs)) {
    hold(`${row.name}: bytes of a first visit`, of(row, 'bytes'), Math.min(11_000, least('bytes')))
    hold(`${row.name}: bytes with preferences open`, of(row, 'openBytes'), 1.6 * least('openBytes'))
    hold(`${row.name}: first paint, beside the page alone`, of(row, 'fcpMs'), 1.05 * (median(alone, 'fcpMs') ?? 0))
    hold(`${row.name}: largest paint, beside the page alone`, of(row, 'lcpMs'), 1.05 * (median(alone, 'lcpMs') ?? 0))
    hold(`${row.name}: layout shift`, of(row, 'cls'), 0, 3)
    hold(`${row.name}: scripting of a first visit, beside the least of the peers`, of(row, 'scriptMs'), least('scriptMs'), 1)
    for (const [key, name] of [
      ['acceptMs', 'accept'],
      ['rejectMs', 'reject'],
      ['openMs', 'open the preferences'],
    ] as const) {
      hold(`${row.name}: INP of ${name}, within one step of the fastest peer`, of(row, key), Math.max(FRAME_MS, least(key)) + STEP_MS)
    }
    hold(`${row.name}: bytes of a return visit, 4 KB`, of(row, 'returnBytes'), 4_096)
    hold(`${row.name}: scripting of a return visit, beside the least of the peers`, of(row, 'returnScriptMs'), least('returnScriptMs'), 1)
    hold(`${row.name}: held script runs, beside the first of the peers`, of(row, 'heldMs'), least('heldMs'))
  }
  const paint = median(alone, 'fcpMs') ?? 0
  for (const [name, share] of [
    ['Placet', 1],
    ['Placet, hint', 0.8],
    ['Placet, inline', 0.75],
  ] as const) {
    if (!form(name)) continue
    hold(
      `${name}: notice after the page's own first paint, at most ${share} of the fastest peer's`,
      of(form(name), 'noticeMs') - paint,
      share * least('noticeMs', paint),
    )
  }
  return promised
}

/** One line each, broken ones marked. */
export const printedPromises = (promised: readonly Promised[]): string =>
  promised.map(({ what, isHeld, figures }) => `${isHeld ? 'held  ' : 'BROKEN'}  ${what}: ${figures}`).join('\n')
