/** Charts. Skyline: a line that runs level over the whole width of each day, as the tops of bars do. */
import type uPlot from 'uplot'

/** Path builder for uPlot. The line stands on the ground between days that have nothing. */
export const skyline: uPlot.Series.PathBuilder = (u, seriesIdx, first, last) => {
  const path = new Path2D()
  const values = u.data[seriesIdx]
  const x = (at: number) => u.valToPos(at, 'x', true)
  const y = (value: number) => u.valToPos(value, 'y', true)
  path.moveTo(x(first - 0.5), y(0))
  for (let day = first; day <= last; day++) {
    const top = y(values?.[day] ?? 0)
    path.lineTo(x(day - 0.5), top)
    path.lineTo(x(day + 0.5), top)
  }
  path.lineTo(x(last + 0.5), y(0))
  return { stroke: path }
}
