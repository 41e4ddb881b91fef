/** Charts. Palette: the colours of the page, read from its style sheet, because a canvas does not inherit them. */

export interface Palette {
  ink: string
  muted: string
  grid: string
  surface: string
  font: string
  /** Lines, one per category; they also differ by dash. */
  lines: string[]
  accepted: string
  saved: string
  rejected: string
  closed: string
  ignored: string
  /** Outline of what is hollow. */
  control: string
}

const LINES = 6

/** Colours that hold for an element now. They change with the colour scheme and in forced colours. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(`--${name}`).trim()
  return {
    ink: read('ink'),
    muted: read('muted'),
    grid: read('grid'),
    surface: read('surface'),
    font: `12px ${style.fontFamily}`,
    lines: Array.from({ length: LINES }, (_, i) => read(`line-${i + 1}`)),
    accepted: read('accepted'),
    saved: read('saved'),
    rejected: read('rejected'),
    closed: read('closed'),
    ignored: read('surface'),
    control: read('control'),
  }
}

/** Calls back when the colour scheme, or the use of forced colours, changes. Returns what stops it. */
export function onPaletteChange(listener: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) => matchMedia(query))
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}
