/** Charts. Rate options: one line per category from 0 to 100 %, told apart by dash and by its name at the right end. */
import uPlot from 'uplot'
import type { Format } from '../format.ts'
import { dashAt } from './dashes.ts'
import { frameOf } from './frame.ts'
import { type Line, loneValues } from './lines.ts'
import type { Palette } from './palette.ts'
import { spread } from './spacing.ts'

const LABEL_WIDTH = 132
/** Narrower than this, names at the ends of lines leave no room for the lines: the legend names them. */
const ROOM_FOR_LABELS = 720

/** Always from 0, so that a line is as high as its rate; the top is the next quarter above the highest. */
const topOf = (max: number | null): number => Math.min(100, Math.max(25, Math.ceil(((max ?? 0) + 1) / 25) * 25))

const shorten = (context: CanvasRenderingContext2D, name: string, width: number): string => {
  if (context.measureText(name).width <= width) return name
  let cut = name
  while (cut && context.measureText(`${cut}…`).width > width) cut = cut.slice(0, -1)
  return `${cut.trimEnd()}…`
}

/** Writes each line's name beside its last value. */
function labelEnds(u: uPlot, lines: readonly Line[], names: readonly string[], palette: Palette): void {
  const { ctx, bbox } = u
  const ends = lines.flatMap(({ values }, place) => {
    const last = values.findLastIndex((value) => value !== null)
    return last < 0 ? [] : [{ place, x: u.valToPos(last, 'x', true), y: u.valToPos(values[last] ?? 0, 'y', true) }]
  })
  const half = 8 * uPlot.pxRatio
  const heights = spread(
    ends.map(({ y }) => y),
    2 * half,
    bbox.top,
    bbox.top + bbox.height,
  )
  ctx.save()
  ctx.font = palette.font.replace(/^[\d.]+px/, `${12 * uPlot.pxRatio}px`)
  ctx.textBaseline = 'middle'
  ctx.textAlign = 'left'
  ends.forEach(({ place }, i) => {
    ctx.fillStyle = palette.lines[place % palette.lines.length] ?? palette.ink
    ctx.fillText(
      shorten(ctx, names[place] ?? '', (LABEL_WIDTH - 14) * uPlot.pxRatio),
      bbox.left + bbox.width + 6 * uPlot.pxRatio,
      heights[i] ?? 0,
    )
  })
  ctx.restore()
}

/** Rings each line's value on days that lost displays. */
function ringLost(u: uPlot, lines: readonly Line[], lost: readonly number[], palette: Palette): void {
  const { ctx } = u
  ctx.save()
  ctx.lineWidth = 1.5 * uPlot.pxRatio
  ctx.fillStyle = palette.surface
  lines.forEach(({ values }, line) => {
    ctx.strokeStyle = palette.lines[line % palette.lines.length] ?? palette.ink
    for (const place of lost) {
      ctx.beginPath()
      ctx.arc(u.valToPos(place, 'x', true), u.valToPos(values[place] ?? 0, 'y', true), 4 * uPlot.pxRatio, 0, 2 * Math.PI)
      ctx.fill()
      ctx.stroke()
    }
  })
  ctx.restore()
}

export interface RateChart {
  lines: readonly Line[]
  /** Names of the categories, in the order of the lines. */
  names: readonly string[]
  /** Printed dates. */
  days: readonly string[]
  /** Places of the days that lost displays. */
  lost: readonly number[]
  format: Format
}

/** Returns the options for `Plot`. */
export const rateOptions =
  ({ lines, names, days, lost, format }: RateChart) =>
  (palette: Palette, size: { width: number; height: number }): uPlot.Options => {
    const hasLabels = size.width >= ROOM_FOR_LABELS
    return {
      ...frameOf({
        palette,
        size,
        days,
        right: hasLabels ? LABEL_WIDTH : 24,
        y: { range: (_, __, max) => [0, topOf(max)], incrs: [25], values: (splits) => splits.map(format.axisPercent) },
        hasPoints: true,
      }),
      series: [
        {},
        ...lines.map(({ category, values }, place): uPlot.Series => {
          const stroke = palette.lines[place % palette.lines.length] ?? palette.ink
          const lone = loneValues(values)
          return {
            label: category,
            stroke,
            width: 2,
            dash: dashAt(place),
            cap: 'butt',
            points: { show: lone.length > 0, filter: lone, size: 6, fill: stroke, stroke },
          }
        }),
      ],
      hooks: {
        draw: [(u) => ringLost(u, lines, lost, palette), ...(hasLabels ? [(u: uPlot) => labelEnds(u, lines, names, palette)] : [])],
      },
    }
  }
