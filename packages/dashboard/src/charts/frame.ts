/** Charts. Frame: what all charts share. Days below, values on the left, a cursor that only reads. */
import type uPlot from 'uplot'
import type { Palette } from './palette.ts'
import { labelledDays } from './spacing.ts'

export interface FrameOptions {
  palette: Palette
  size: { width: number; height: number }
  /** Printed dates, one per day. */
  days: readonly string[]
  /** Room for words at the right end of lines. */
  right: number
  y: { range: uPlot.Scale.Range; values(splits: number[]): string[]; incrs: number[] }
  hasPoints: boolean
}

const DATE_WIDTH = 64

/** Options of a chart over days. The x scale is the place of the day: a calendar day needs no time zone. */
export function frameOf({ palette, size, days, right, y, hasPoints }: FrameOptions): Omit<uPlot.Options, 'series'> {
  const fitting = Math.floor((size.width - 48 - right) / DATE_WIDTH)
  const axis = { stroke: palette.muted, font: palette.font } as const
  return {
    ...size,
    padding: [10, right, 0, 0],
    legend: { show: false },
    select: { show: false, left: 0, top: 0, width: 0, height: 0 },
    cursor: { y: false, drag: { x: false, y: false, setScale: false }, points: { show: hasPoints, size: 9, width: 2 } },
    scales: { x: { time: false, range: [-0.6, days.length - 0.4] }, y: { range: y.range } },
    axes: [
      {
        ...axis,
        splits: labelledDays(days.length, fitting),
        values: (_, splits) => splits.map((place) => days[place] ?? ''),
        grid: { show: false },
        ticks: { stroke: palette.grid, width: 1, size: 5 },
        border: { show: true, stroke: palette.grid, width: 1 },
        size: 34,
      },
      {
        ...axis,
        incrs: y.incrs,
        values: (_, splits) => y.values(splits),
        grid: { stroke: palette.grid, width: 1 },
        ticks: { show: false },
        size: 48,
        gap: 8,
      },
    ],
  }
}
