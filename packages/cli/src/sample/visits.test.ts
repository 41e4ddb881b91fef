import type { DecisionWire, DisplayWire } from '@placet/model'
import type { CompiledSite } from '@placet/site'
import { expect, test } from 'vitest'
import { createRandom, uuidOf } from './random.ts'
import { type Happening, happeningsOf } from './visits.ts'

const site = {
  id: 'sample',
  languages: ['fr', 'nl', 'en'],
  categories: ['functional', 'analytics', 'marketing'],
  services: { session: { category: 'necessary' }, matomo: { category: 'analytics' } },
  validForMonths: 6,
  notices: new Map(['fr', 'nl', 'en'].map((language) => [language.repeat(32), { language }])),
} as unknown as CompiledSite

const FROM_MS = Date.parse('2026-08-25T00:00:00.000Z')
const DAY_MS = 864e5
const made = (seed: number) => happeningsOf(site, FROM_MS, 90, createRandom(seed))
const decisionsIn = (happenings: Happening[]) => happenings.flatMap((one): DecisionWire[] => ('decision' in one ? [one.decision] : []))
const displaysIn = (happenings: Happening[]) => happenings.flatMap((one): DisplayWire[] => ('display' in one ? [one.display] : []))
const startsOn = (happenings: Happening[], isOn: (day: number) => boolean) =>
  happenings.filter(
    (one) => 'display' in one && one.display.start && one.display.outcome === 'shown' && isOn(Math.floor((one.atMs - FROM_MS) / DAY_MS)),
  ).length

test('the same seed makes the same visitors, another seed others', () => {
  expect(made(1)).toEqual(made(1))
  expect(made(2)).not.toEqual(made(1))
})

test('happenings are in order and inside the period', () => {
  const times = made(1).map(({ atMs }) => atMs)
  expect(times).toEqual([...times].sort((one, other) => one - other))
  expect(times[0]).toBeGreaterThanOrEqual(FROM_MS)
  expect(times.at(-1)).toBeLessThan(FROM_MS + 90 * DAY_MS)
})

test('weeks have a rhythm and the site grows', () => {
  const happenings = made(1)
  const weekday = (day: number) => new Date(FROM_MS + day * DAY_MS).getUTCDay()
  const sundays = startsOn(happenings, (day) => weekday(day) === 0)
  const tuesdays = startsOn(happenings, (day) => weekday(day) === 2)
  expect(tuesdays).toBeGreaterThan(sundays * 1.5)
  expect(startsOn(happenings, (day) => day >= 60)).toBeGreaterThan(startsOn(happenings, (day) => day < 30) * 1.2)
})

test('everything that a dashboard tells apart happens', () => {
  const happenings = made(1)
  const decisions = decisionsIn(happenings)
  const displays = displaysIn(happenings)
  for (const action of ['accept-all', 'reject-all', 'save', 'withdraw-all'])
    expect(decisions.some((one) => one.action === action)).toBe(true)
  for (const layer of ['notice', 'preferences', 'api']) expect(decisions.some((one) => one.layer === layer)).toBe(true)
  expect(decisions.some(({ n }) => n === 2)).toBe(true)
  for (const device of ['phone', 'tablet', 'desktop', 'other']) expect(displays.some((one) => one.device === device)).toBe(true)
  expect(new Set(displays.map(({ language }) => language)).size).toBe(3)
  expect(displays.some(({ outcome }) => outcome === 'closed')).toBe(true)
  expect(displays.some(({ start }) => !start)).toBe(true)
  const shown = displays.filter(({ start, outcome }) => start && outcome === 'shown').length
  const first = decisions.filter(({ n, layer }) => n === 1 && layer !== 'api').length
  // Some ignore the notice, and nobody decides unshown.
  expect(first).toBeLessThan(shown * 0.8)
})

test('event ids are UUIDv4 and never the same', () => {
  const random = createRandom(7)
  const ids = Array.from({ length: 1_000 }, () => uuidOf(random))
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(new Set(ids).size).toBe(1_000)
})
