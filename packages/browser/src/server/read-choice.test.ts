import { isAllowed, printChoice } from '@placet/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, cookie, NOW, saved, shop } from './a-server.fixture.ts'
import { readChoice } from './read-choice.ts'

const read = (header: Parameters<typeof readChoice>[0]) => readChoice(header, shop, NOW)
const nothing = { functional: 'denied', analytics: 'denied', marketing: 'denied' }

test('a visitor never seen has no decision, everything is denied and asked (LAW-08)', () => {
  for (const header of [undefined, null, '', 'session=1; theme=dark', []]) {
    expect(read(header)).toMatchObject({ status: 'none', choices: nothing, ask: ['functional', 'analytics', 'marketing'] })
  }
  expect(read('').allows('session')).toBe(true)
  expect(read('').allows('counter')).toBe(false)
})

test('a choice is read as the page reads it, by category and by name, under each of its names', () => {
  const chosen = saved({ functional: 'denied', analytics: 'granted', marketing: 'denied', chat: 'granted' })
  for (const name of ['placet', '__Host-placet', 'placet-keep']) {
    const choice = read(`a=1; ${cookie(chosen, name)}; b=2`)
    expect(choice).toMatchObject({ status: 'made', action: 'save', ask: [], services: { chat: 'granted' }, noticeHash: null })
    expect(['functional', 'chat', 'analytics', 'counter', 'pixel', 'necessary', 'unknown', 'toString'].map(choice.allows)).toEqual([
      ...[false, true, true, true, false],
      ...[true, false, false],
    ])
  }
  expect(JSON.stringify(read(cookie(chosen)))).not.toContain('"id"')
})

test('the copy that no page has seen yet does not count', () => {
  expect(read(`${cookie(all('granted'), 'placet-keep')}; placet-unseen=1`).status).toBe('none')
})

describe('denies everything where the newest choice', () => {
  const old = cookie(all('granted'))
  const value = printChoice(all('granted'))
  test.each([
    ['is cut', `placet=${value.slice(0, -3)}`],
    ['is of a newer version', `placet=2${value.slice(1)}`],
    ['is empty', 'placet'],
    ['is longer than any choice', `placet=${'1~'.repeat(600)}`],
    ['cannot be read, beside one that can', `${old}; __Host-placet=?`],
    ['has expired', cookie(saved({ analytics: 'granted' }, { validUntilMs: NOW - 1 }))],
    ['was made on a clock far ahead', cookie(saved({ analytics: 'granted' }, { decidedAtMs: NOW + 2 * 864e5 }))],
    ['is another site’s', cookie({ ...all('granted'), site: 'other' })],
    ['is a refusal after a grant', `${old}; ${cookie({ ...all('denied'), n: 2 }, '__Host-placet')}`],
    ['is a refusal before a grant of lower number', `${cookie({ ...all('denied'), n: 2 }, '__Host-placet')}; ${old}`],
    ['ties with a refusal', `${old}; ${cookie(all('denied'), 'placet-keep')}`],
    ['stands after a semicolon without a space', `${old};__Host-placet=${printChoice({ ...all('denied'), n: 2 })}`],
    ['comes in a second header', [old, cookie({ ...all('denied'), n: 2 }, '__Host-placet')]],
  ])('%s', (_what, header) => {
    const choice = read(header)
    expect(choice.choices).toEqual(nothing)
    expect(['analytics', 'counter', 'pixel', 'chat'].filter(choice.allows)).toEqual([])
  })
})

test('changed terms end the grant of that category alone (LAW-16)', () => {
  const changed = { ...shop, categories: { ...shop.categories, marketing: 'm2' } }
  const choice = readChoice(cookie(all('granted')), changed, NOW)
  expect(choice.choices).toEqual({ functional: 'granted', analytics: 'granted', marketing: 'denied' })
  expect(choice.ask).toEqual(['marketing'])
})

test('a value that its checksum vouches for and that is no choice denies, and throws nothing', () => {
  // Whoever knows the form can print this; no reader may fall over it.
  const short = printChoice({ ...all('granted'), noticeHash: '' })
    .split('~')
    .slice(0, 5)
    .join('~')
  expect(read(`placet=${short}`).choices).toEqual(nothing)
})

test('whatever comes as header and site, nothing throws, and nothing optional is granted without a choice that grants it', () => {
  const anything = fc.oneof(fc.anything(), fc.constantFrom(shop, { ...shop, services: null }, {}, null, undefined))
  fc.assert(
    fc.property(fc.anything(), anything, fc.anything(), (header, site, nowMs) => {
      const choice = readChoice(header as string, site as typeof shop, nowMs as number)
      expect(['functional', 'analytics', 'marketing', 'counter', 'chat', 'pixel'].filter(choice.allows)).toEqual([])
    }),
  )
})

test('page and server never differ: both are the model’s rule over the same cookies', () => {
  const choice = fc.constantFrom('granted' as const, 'denied' as const)
  const one = fc
    .record({
      choices: fc.record({ functional: choice, analytics: choice, marketing: choice, pixel: choice }, { requiredKeys: [] }),
      n: fc.integer({ min: 1, max: 3 }),
      name: fc.constantFrom('placet', '__Host-placet', 'placet-keep'),
      ageMs: fc.integer({ min: -3 * 864e5, max: 200 * 864e5 }),
    })
    .map(({ choices, n, name, ageMs }) => ({
      said: choices,
      n,
      text: cookie(saved(choices, { n, decidedAtMs: NOW - ageMs, validUntilMs: NOW - ageMs + 183 * 864e5 }), name),
    }))
  fc.assert(
    fc.property(fc.array(one, { maxLength: 3 }), (cookies) => {
      const choice = read(cookies.map(({ text }) => text).join('; '))
      const newest = Math.max(...cookies.map(({ n }) => n))
      for (const id of ['functional', 'analytics', 'marketing'] as const) {
        expect(choice.allows(id)).toBe(isAllowed(id, choice, shop))
        // Granted only where every one of the newest grants it.
        if (choice.allows(id)) expect(cookies.filter(({ n }) => n === newest).every(({ said }) => said[id] === 'granted')).toBe(true)
      }
    }),
  )
})
