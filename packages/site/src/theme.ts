/** Site. Theme: the tokens a site may set. Accept and reject share them all, so no theme can make one louder (LAW-12). */

export { readyThemes } from './ready-themes.ts'

interface Token {
  pattern: string
  description: string
}

const colour: Token = { pattern: '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$', description: 'A colour such as #1a2b3c.' }

const plain: Record<string, Token> = {
  surface: { ...colour, description: 'The ground that texts stand on: a colour such as #ffffff.' },
  ink: { ...colour, description: 'Titles and switches: a colour such as #17212e.' },
  muted: { ...colour, description: 'Running text: a colour such as #45505e.' },
  line: { ...colour, description: 'Borders: a colour such as #7a828c.' },
  accent: { ...colour, description: 'The ground of both accept and reject: a colour such as #1d4468.' },
  'on-accent': { ...colour, description: 'The text of both accept and reject: a colour such as #ffffff.' },
  shadow: { pattern: '^(none|[0-9a-fA-F #.()/%,rgbpxem-]{1,80})$', description: 'A shadow as in CSS, or none.' },
}

const shapes: Record<string, Token> = {
  radius: { pattern: '^([0-9]|1[0-9]|2[0-4])px$', description: 'Round corners, from 0px to 24px.' },
  space: { pattern: '^(0?\\.[5-9]\\d*|1(\\.\\d+)?|2)em$', description: 'Distance to the edge of the window, from .5em to 2em.' },
  font: { pattern: '^[A-Za-z0-9 ,\'"-]{1,120}$', description: 'A list of fonts, as in CSS.' },
  scheme: { pattern: '^(light|dark)$', description: 'Always light or always dark. Default: what the visitor’s system says.' },
}

/** Every token with the form of its value; `dark-…` is the value in the dark. */
export const tokens: Readonly<Record<string, Token>> = {
  ...plain,
  ...shapes,
  ...Object.fromEntries(Object.entries(plain).map(([name, token]) => [`dark-${name}`, token])),
}

type Rgb = readonly number[]

/** What the widget shows where a theme sets nothing. */
export const defaults = {
  common: {
    radius: '14px',
    space: '1em',
    font: 'system-ui,sans-serif',
    shadow: '0 12px 40px #0003',
    'on-accent': 'var(--placet-surface)',
    muted: 'color-mix(in srgb,var(--placet-ink) 80%,var(--placet-surface))',
    line: 'color-mix(in srgb,var(--placet-ink) 58%,var(--placet-surface))',
  },
  light: { surface: '#ffffff', ink: '#17212e', accent: '#1d4468' },
  dark: { surface: '#171c24', ink: '#eef2f7', accent: '#c3dcf5' },
}

function readColour(hex: string): Rgb {
  const digits = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit) : hex.slice(1).match(/../g)
  return (digits ?? []).map((pair) => Number.parseInt(pair, 16))
}

const mixed = (share: number, one: Rgb, other: Rgb): Rgb => one.map((part, i) => share * part + (1 - share) * (other[i] ?? 0))

function luminanceOf(rgb: Rgb): number {
  const [r = 0, g = 0, b = 0] = rgb.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast ratio of two colours (WCAG 2.2, 1 to 21). */
export function contrastOf(one: Rgb, other: Rgb): number {
  const [light = 0, dark = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

/** Two colours that meet, and the least contrast they need (WCAG 2.2, 1.4.3 and 1.4.11). */
export interface Meeting {
  front: string
  ground: string
  contrast: number
  least: number
}

/** Every pair of colours that meets in a theme, by light or in the dark, with the widget's own where the theme sets none. */
export function meetingsOf(theme: Readonly<Record<string, string>>, scheme: 'light' | 'dark'): Meeting[] {
  // A value set for light also holds in the dark, except where the widget has a dark value of its own.
  const set = (name: string) =>
    scheme === 'dark' ? (theme[`dark-${name}`] ?? (name in defaults.dark ? undefined : theme[name])) : theme[name]
  const colourOf = (name: string, otherwise: Rgb): Rgb => {
    const hex = set(name)
    return hex === undefined ? otherwise : readColour(hex)
  }
  const surface = colourOf('surface', readColour(defaults[scheme].surface))
  const ink = colourOf('ink', readColour(defaults[scheme].ink))
  const accent = colourOf('accent', readColour(defaults[scheme].accent))
  const pairs: [string, Rgb, string, Rgb, number][] = [
    ['ink', ink, 'surface', surface, 4.5],
    ['muted', colourOf('muted', mixed(0.8, ink, surface)), 'surface', surface, 4.5],
    ['on-accent', colourOf('on-accent', surface), 'accent', accent, 4.5],
    ['accent', accent, 'surface', surface, 3],
    ['line', colourOf('line', mixed(0.58, ink, surface)), 'surface', surface, 3],
  ]
  return pairs.map(([front, one, ground, other, least]) => ({ front, ground, contrast: contrastOf(one, other), least }))
}
