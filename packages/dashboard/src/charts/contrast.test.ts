/** Charts. Contrast: the colours of app.css hold what WCAG 2.2 asks (1.4.3 for words, 1.4.11 for shapes), in light and in dark. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../app.css', import.meta.url), 'utf8')
const root = (from: number) => css.slice(css.indexOf(':root {', from), css.indexOf('}', css.indexOf(':root {', from)))
const colours = (block: string) =>
  Object.fromEntries([...block.matchAll(/--([a-z0-9-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]))
const light = colours(root(0))
const schemes = { light, dark: { ...light, ...colours(root(css.indexOf('prefers-color-scheme: dark'))) } }

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

const words = [
  ['ink', 'ground'],
  ['ink', 'surface'],
  ['muted', 'ground'],
  ['muted', 'surface'],
  ['muted', 'raised'],
  ['muted', 'warn-soft'],
  ['accent', 'surface'],
  ['accent', 'ground'],
  ['accent', 'generated-soft'],
  ['ink', 'accent-soft'],
  ['on-accent', 'accent'],
  ['warn', 'surface'],
  ['generated', 'generated-soft'],
  ...[1, 2, 3, 4, 5, 6].map((n) => [`line-${n}`, 'surface']),
] as const

const shapes = [
  ['control', 'surface'],
  ['control', 'ground'],
  ['accent', 'accent-soft'],
  ['saved', 'surface'],
  ['closed', 'surface'],
  ['accepted', 'surface'],
  ['rejected', 'surface'],
  // Neighbours in the stack of bars.
  ['accepted', 'saved'],
  ['saved', 'rejected'],
  ['rejected', 'closed'],
] as const

for (const [scheme, values] of Object.entries(schemes)) {
  const measure = ([one, other]: readonly string[]) => contrast(values[one ?? ''] ?? '', values[other ?? ''] ?? '')
  test.each(words)(`${scheme}: %s on %s reads at 4.5:1`, (...pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(shapes)(`${scheme}: %s beside %s is told apart at 3:1`, (...pair) => {
    expect(measure(pair)).toBeGreaterThanOrEqual(3)
  })
}
