/** Charts. Day options: each day's notices shown, stacked by what became of them. */
import uPlot from 'uplot'
import type { Format } from '../format.ts'
import { frameOf } from './frame.ts'
import type { Palette } from './palette.ts'
import { skyline } from './skyline.ts'
import { type Stacked, stacked } from './stack.ts'

const INCREMENTS = [1, 2, 5].flatMap((step) => Array.from({ length: 8 }, (_, power) => step * 10 ** power)).sort((a, b) => a - b)
/** Bars closer together than this stand without a gap, or there would be more gap than bar. */
const ROOM_FOR_GAPS = 14

/** Returns the options for `Plot`. Data: the stack from the top layer down, then notices shown. */
export const dayOptions =
  (days: readonly string[], format: Format) =>
  (palette: Palette, size: { width: number; height: number }): uPlot.Options => {
    const isDense = (size.width - 60) / days.length < ROOM_FOR_GAPS
    const bars = uPlot.paths.bars?.({ size: isDense ? [1, 1000] : [0.78, 72], align: 0 })
    const layer = (name: Stacked): uPlot.Series => ({
      label: name,
      fill: palette[name],
      stroke: name === 'ignored' ? palette.control : palette.surface,
      width: isDense ? 0 : 1,
      points: { show: false },
      ...(bars && { paths: bars }),
    })
    // Where bars touch, their outline is one line over all of them; where they stand apart, each has its own.
    const outline: uPlot.Series = {
      label: 'shown',
      stroke: palette.control,
      width: isDense ? 1.5 : 0,
      paths: skyline,
      points: { show: false },
    }
    return {
      ...frameOf({
        palette,
        size,
        days,
        right: 24,
        y: { range: (_, __, max) => [0, Math.max(4, max * 1.06)], incrs: INCREMENTS, values: (splits) => splits.map(format.number) },
        hasPoints: false,
      }),
      series: [{}, ...[...stacked].reverse().map(layer), outline],
    }
  }
