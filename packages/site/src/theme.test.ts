import { expect, test } from 'vitest'
import { contrastOf, meetingsOf, tokens } from './theme.ts'

test('contrast is that of WCAG: black on white is 21, a colour on itself 1', () => {
  expect(contrastOf([0, 0, 0], [255, 255, 255])).toBeCloseTo(21)
  expect(contrastOf([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.48, 2)
  expect(contrastOf([9, 99, 200], [9, 99, 200])).toBe(1)
})

test('A11Y-06, A11Y-09: what the widget shows without a theme can be read, by light and in the dark', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const { front, ground, contrast, least } of meetingsOf({}, scheme))
      expect(contrast, `${scheme}: ${front} on ${ground}`).toBeGreaterThan(least)
  }
})

test('LAW-12: no token dresses accept and reject apart', () => {
  expect(Object.keys(tokens).filter((name) => /accept|reject|button/.test(name))).toEqual([])
})

test('no token lets a value leave its place in a style', () => {
  for (const [name, { pattern }] of Object.entries(tokens)) {
    const form = new RegExp(pattern)
    for (const value of ['red;}', '#fff;color:red', 'url(https://evil.example)', 'expression(1)', 'a}b', '/*', '</style>', '\\3c ', '']) {
      expect(form.test(value), `${name}: ${value}`).toBe(false)
    }
  }
})
