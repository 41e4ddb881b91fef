/** Charts. Plot: a uPlot chart as an image with a text alternative. The figures themselves stand in a table beside it. */
import type { Signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import uPlot from 'uplot'
import { onPaletteChange, type Palette, readPalette } from './palette.ts'

export interface PlotProps {
  /** The chart in words. */
  label: string
  data: uPlot.AlignedData
  /** Must stay the same object while the chart stays the same. */
  optionsFor(palette: Palette, size: { width: number; height: number }): uPlot.Options
  /** Place of the day under the pointer. */
  hovered: Signal<number | null>
}

/** uPlot does its arithmetic on a 2D context; without one the table is all there is. */
const canDraw = () => Boolean(document.createElement('canvas').getContext('2d'))

export function Plot({ label, data, optionsFor, hovered }: PlotProps) {
  const frame = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const into = frame.current
    if (!into || !canDraw()) return
    let plot: uPlot | undefined
    let width = 0
    let height = 0
    const draw = () => {
      plot?.destroy()
      width = into.clientWidth
      height = into.clientHeight
      if (width === 0) return
      plot = new uPlot(optionsFor(readPalette(into), { width, height }), data, into)
      plot.hooks.setCursor = [
        ({ cursor }) => {
          hovered.value = cursor.idx ?? null
        },
      ]
    }
    draw()
    const resize = new ResizeObserver(() => {
      if (into.clientWidth !== width || into.clientHeight !== height) draw()
    })
    resize.observe(into)
    const stopWatching = onPaletteChange(draw)
    return () => {
      stopWatching()
      resize.disconnect()
      plot?.destroy()
      hovered.value = null
    }
  }, [data, optionsFor, hovered])
  return <div class="plot" role="img" aria-label={label} ref={frame} />
}
