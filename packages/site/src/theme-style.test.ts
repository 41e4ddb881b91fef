/** Themes as style: the site's values replace ours, by light and in the dark, and only what is used travels. */
import { describe, expect, test } from 'vitest'
import { meetingsOf, readyThemes, tokens } from './theme.ts'
import { themeStyleOf, tokensOf } from './theme-style.ts'

const code = Object.keys(tokens)
  .map((name) => `var(--placet-${name})`)
  .join()
const styleOf = (theme: Record<string, string>) => themeStyleOf(theme, code)

/** The value of a token, by light and in the dark. */
function valuesOf(css: string, token: string): (string | undefined)[] {
  const [light = '', dark = ''] = css.split('@media')
  return [light, dark].map((block) => [...block.matchAll(new RegExp(`--placet-${token}:([^;]*);`, 'g'))].at(-1)?.[1])
}

test('has its own values where the site sets none', () => {
  expect(valuesOf(styleOf({}), 'surface')).toEqual(['#ffffff', '#171c24'])
})

test('a token of the site takes the place of ours, and its dark twin only in the dark', () => {
  const css = styleOf({ accent: '#a00', 'dark-accent': '#faa', radius: '3px' })
  expect(valuesOf(css, 'accent')).toEqual(['#a00', '#faa'])
  expect(valuesOf(css, 'radius')).toEqual(['3px', undefined])
})

test('a light value does not reach into the dark', () => {
  expect(valuesOf(styleOf({ accent: '#a00' }), 'accent')).toEqual(['#a00', '#c3dcf5'])
})

test('a site of one scheme carries the values of that one', () => {
  expect(styleOf({ scheme: 'light', 'dark-accent': '#faa' })).not.toMatch(/#faa|prefers-color-scheme/)
  const dark = styleOf({ scheme: 'dark', accent: '#a00' })
  expect(dark).not.toMatch(/#a00|prefers-color-scheme/)
  expect(dark).toContain('color-scheme:dark')
})

test('A11Y-33: with more contrast running text and lines are as strong as titles', () => {
  expect(styleOf({})).toContain('@media(prefers-contrast:more){:host{--placet-muted:var(--placet-ink);--placet-line:var(--placet-ink);}}')
})

test('a token that nothing is drawn with does not travel', () => {
  expect(themeStyleOf({ line: '#a00' }, 'color:var(--placet-ink)')).not.toMatch(/line|muted|radius/)
})

describe.each(Object.keys(readyThemes))('the ready theme %s', (name) => {
  test('consists of tokens that a configuration may set', () => {
    for (const [token, value] of Object.entries(readyThemes[name] ?? {}))
      expect(value, token).toMatch(new RegExp(tokens[token]?.pattern ?? '$^'))
  })

  test('A11Y-06, A11Y-09, LAW-12: can be read and pressed, by light and in the dark', () => {
    for (const scheme of ['light', 'dark'] as const) {
      for (const { front, ground, contrast, least } of meetingsOf(tokensOf(name), scheme))
        expect(contrast, `${scheme}: ${front} on ${ground}`).toBeGreaterThanOrEqual(least)
    }
  })
})

test('a ready theme is taken by name, and each token of the site counts more', () => {
  expect(tokensOf('plain')).toMatchObject({ radius: '0px', accent: '#000000' })
  expect(tokensOf({ use: 'plain', radius: '6px' })).toMatchObject({ radius: '6px', accent: '#000000' })
  expect(tokensOf({ use: 'plain' })).not.toHaveProperty('use')
})
