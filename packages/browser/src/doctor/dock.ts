/** Doctor. Dock: where the panel stands, so that it never covers the notice's buttons. */

/** Where a box stands on the screen, in pixels. */
export interface Box {
  top: number
  bottom: number
  left: number
  right: number
}

export interface Dock {
  side: 'left' | 'right' | 'top' | 'bottom'
  /** Distances from the edges of the screen. */
  top: number
  bottom: number
}

/** As wide as the panel's style makes it at a side. */
const PANEL_WIDTH = 448

/** Below this width there is no room beside a page. */
const WIDE = 840

/** The panel's head stays in sight, however much room a notice takes. */
const HEAD_HEIGHT = 56

/** Docks at the side where the notice is not; on a narrow screen, or where the notice takes the whole width, above or below it. */
export function dockOf(screen: { width: number; height: number }, notice?: Box): Dock {
  const { width, height } = screen
  if (width >= WIDE) {
    if (!notice || width - notice.right >= PANEL_WIDTH) return { side: 'right', top: 0, bottom: 0 }
    if (notice.left >= PANEL_WIDTH) return { side: 'left', top: 0, bottom: 0 }
    const isBelow = notice.top >= height - notice.bottom
    return isBelow ? { side: 'right', top: 0, bottom: height - notice.top } : { side: 'right', top: notice.bottom, bottom: 0 }
  }
  const least = height - HEAD_HEIGHT
  // At the top: the control that leads back to the choice stands at the bottom.
  if (!notice) return { side: 'top', top: 0, bottom: Math.round(height * 0.4) }
  const isBelow = notice.top >= height - notice.bottom
  return isBelow
    ? { side: 'top', top: 0, bottom: Math.min(least, height - notice.top) }
    : { side: 'bottom', top: Math.min(least, notice.bottom), bottom: 0 }
}
