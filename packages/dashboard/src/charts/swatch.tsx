/** Charts. Swatch: the sample of a line or a bar that a legend shows. Hidden from assistive technology: the name stands beside it. */
import { dashAt } from './dashes.ts'
import type { Stacked } from './stack.ts'

/** The line of the category at a place, with its dash. */
export const LineSwatch = ({ place }: { place: number }) => (
  <svg class="swatch" width="28" height="10" viewBox="0 0 28 10" aria-hidden="true" focusable="false">
    <line
      class={`stroke-line-${(place % 6) + 1}`}
      x1="0"
      y1="5"
      x2="28"
      y2="5"
      stroke-width="2.5"
      stroke-dasharray={dashAt(place).join(' ')}
    />
  </svg>
)

/** A filled square in the colour of an answer; hollow for no answer. */
export const FillSwatch = ({ of }: { of: Stacked }) => (
  <svg class="swatch" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    <rect class={`fill-${of}`} x="0.5" y="0.5" width="11" height="11" rx="2" />
  </svg>
)
