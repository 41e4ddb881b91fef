/** Themes: the site's values replace ours, by light and in the dark. */
import { expect, test } from 'vitest'
import { themeCss } from './theme.ts'

/** The last value of a token, by light and in the dark. */
function valuesOf(css: string, token: string): (string | undefined)[] {
  const [light = '', dark = ''] = css.split('@media')
  return [light, dark].map((block) => [...block.matchAll(new RegExp(`--placet-${token}:([^!]*)!important`, 'g'))].at(-1)?.[1])
}

test('has its own values where the site sets none', () => {
  expect(valuesOf(themeCss({}), 'surface')).toEqual(['#fff', '#171c24'])
})

test('a token of the site comes last, and its dark twin only in the dark', () => {
  const css = themeCss({ accent: '#a00', 'dark-accent': '#faa', radius: '3px' })
  expect(valuesOf(css, 'accent')).toEqual(['#a00', '#faa'])
  expect(valuesOf(css, 'radius')).toEqual(['3px', undefined])
})

test('a light value does not reach into the dark', () => {
  expect(valuesOf(themeCss({ accent: '#a00' }), 'accent')).toEqual(['#a00', '#c3dcf5'])
})

test.each([
  [undefined, '@media (prefers-color-scheme:dark)'],
  ['light', '@media not all'],
  ['dark', '@media all'],
])('scheme %s asks for the dark by %s', (scheme, query) => {
  expect(themeCss(scheme ? { scheme } : {})).toContain(query)
})

test('every declaration is firm', () => {
  expect(themeCss({ accent: '#a00' }).match(/;/g)).toHaveLength(themeCss({ accent: '#a00' }).match(/!important;/g)?.length ?? 0)
})
