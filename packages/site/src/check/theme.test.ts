import { expect, test } from 'vitest'
import { mistakesOf, only } from './mistakes.fixture.ts'

const theme = (tokens: Record<string, string>) => ({ notice: { theme: { scheme: 'light', ...tokens } } })
only([
  [
    'A11Y-06: a title too near to its ground',
    theme({ ink: '#999999', muted: '#17212e', line: '#17212e' }),
    '/notice/theme/ink',
    'By light, "ink" on "surface" has a contrast of 2.8',
    'At least 4.5',
  ],
  [
    'A11Y-06: text made unreadable by a new ground',
    theme({ surface: '#ccc', muted: '#777', 'on-accent': '#fff', line: '#17212e' }),
    '/notice/theme/muted',
    '"muted" on "surface"',
  ],
  [
    'LAW-12: a button that cannot be read, for accept and reject at once',
    theme({ accent: '#3f7a3f', 'on-accent': '#336633' }),
    '/notice/theme/on-accent',
    '"on-accent" on "accent"',
  ],
  [
    'A11Y-09: buttons that cannot be told from the ground',
    theme({ accent: '#f0f0f0', 'on-accent': '#000' }),
    '/notice/theme/accent',
    '"accent" on "surface"',
    'At least 3',
  ],
  ['A11Y-09: borders that cannot be seen', theme({ line: '#eee' }), '/notice/theme/line', '"line" on "surface"', 'At least 3'],
  ['a ready theme that there is not', { notice: { theme: 'papper' } }, '/notice/theme', 'No ready theme is called "papper"', '"paper"'],
  [
    'one with changes',
    { notice: { theme: { use: 'sea', radius: '0px' } } },
    '/notice/theme/use',
    '"sea"',
    'paper, forest, night, plain, rose',
  ],
  [
    'a ready theme made unreadable by a change',
    { notice: { theme: { use: 'plain', 'on-accent': '#333333' } } },
    '/notice/theme/on-accent',
    '"on-accent" on "accent"',
  ],
  [
    'what is set by light and cannot be read in the dark',
    { notice: { theme: { muted: '#45505e' } } },
    '/notice/theme/muted',
    'In the dark, "muted" on "surface"',
    'as "dark-muted"',
  ],
])

test('a theme that can be read is left alone', () => {
  for (const name of ['paper', 'forest', 'night', 'plain', 'rose']) expect(mistakesOf({ notice: { theme: name } })).toEqual([])
  for (const tokens of [
    {},
    {
      scheme: 'light',
      surface: '#fffdf5',
      ink: '#222',
      accent: '#064',
      'on-accent': '#fff',
      radius: '0px',
      font: "Inter, 'Segoe UI', sans-serif",
      shadow: 'none',
    },
    { scheme: 'dark', 'dark-accent': '#ffd200', 'dark-on-accent': '#000', space: '.75em' },
  ]) {
    expect(mistakesOf({ notice: { theme: tokens } })).toEqual([])
  }
})
