/** Global Privacy Control, with the vectors of V-6. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { SavedChoice } from './choice-cookie.ts'
import { type Asked, choiceInForce } from './choice-in-force.ts'
import { askedWhileHeard, HEARD, isGpcHeader, isGpcProperty, parseGpcSupport, printGpcSupport } from './gpc.ts'

test.each([
  ['1', true],
  ['0', false],
  ['true', false],
  [' 1x', false],
  ['', false],
  [['0', '1'], true],
  ['0, 1', true],
  [undefined, false],
  [null, false],
  ['11', false],
])('GPC-02: the header %j is %s', (values, isOn) => {
  expect(isGpcHeader(values)).toBe(isOn)
})

test.each([
  [true, true],
  [false, false],
  [undefined, false],
  ['1', false],
  [1, false],
])('GPC-03: the property %j is %s', (globalPrivacyControl, isOn) => {
  expect(isGpcProperty({ globalPrivacyControl })).toBe(isOn)
})

test.each([
  ['{"gpc":true,"lastUpdate":"2026-11-23"}', true],
  ['{"gpc":false,"lastUpdate":"2026-11-23T08:00:00.000Z","x":1}', false],
  ['{"gpc":"true"}', undefined],
  ['[]', undefined],
  ['{"gpc":1}', undefined],
  ['<!doctype html>', undefined],
  ['{"gpc":true,"lastUpdate":"soon"}', undefined],
  ['null', undefined],
])('GPC-05: %s says %s', (text, says) => {
  expect(parseGpcSupport(text)?.gpc).toBe(says)
})

test('GPC-05: what is printed can be read', () => {
  const support = { gpc: true, lastUpdate: '2026-11-27' }
  expect(parseGpcSupport(printGpcSupport(support))).toEqual(support)
})

const NOW = Date.UTC(2026, 10, 27)
const asked: Asked = {
  site: 'shop',
  categories: { functional: 'f1', analytics: 'a1', marketing: 'm1' },
  services: { counter: 'analytics', pixel: 'marketing', ads: 'marketing' },
}
const heard = askedWhileHeard(asked, ['marketing'])
const saved = (items: SavedChoice['items']): SavedChoice => ({
  site: 'shop',
  n: 1,
  action: 'save',
  layer: 'notice',
  decidedAtMs: NOW - 1000,
  validUntilMs: NOW + 1000,
  consentId: 'id',
  noticeHash: '',
  items,
})
const granted = (terms: string) => ({ choice: 'granted' as const, terms })
const holds = (items: SavedChoice['items'] | undefined, now: Asked) => choiceInForce(items ? [saved(items)] : [], now, NOW)

describe('GPC-06, V-6', () => {
  test('with the signal and no choice, marketing is denied, and hearing it is no decision', () => {
    const { choices, saved: decision, ask } = holds(undefined, heard)
    expect([choices.marketing, decision]).toEqual(['denied', undefined])
    expect(ask).toContain('marketing')
  })

  test('an acceptance made while it is heard holds', () => {
    expect(holds({ functional: granted('f1'), analytics: granted('a1'), marketing: granted(`m1${HEARD}`) }, heard).choices.marketing).toBe(
      'granted',
    )
  })

  test('an acceptance made without it is denied until it is confirmed, and asked again for that category alone', () => {
    const { choices, ask } = holds({ functional: granted('f1'), analytics: granted('a1'), marketing: granted('m1') }, heard)
    expect(choices).toEqual({ functional: 'granted', analytics: 'granted', marketing: 'denied' })
    expect(ask).toEqual(['marketing'])
  })
})

test('a refusal is sacred: hearing grants nothing, and takes nothing but what it refuses', () => {
  const names = ['functional', 'analytics', 'marketing', 'counter', 'pixel', 'ads']
  const item = fc.record({
    choice: fc.constantFrom('granted' as const, 'denied' as const),
    terms: fc.constantFrom('f1', 'a1', 'm1', 'm1g', 'a1g', ''),
  })
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), item), fc.subarray(['analytics', 'marketing']), (items, refused) => {
      const without = holds(items, asked)
      const during = holds(items, askedWhileHeard(asked, refused))
      for (const name of names) {
        const category = asked.services[name] ?? name
        const is = (what: typeof during) => (what.services[name] ?? what.choices[category]) === 'granted'
        const wasRefused = items[name]?.choice === 'denied'
        if (wasRefused) expect(is(during)).toBe(false)
        if (!refused.includes(category)) expect(is(during)).toBe(is(without))
        // What was agreed to on the terms of a page that heard nothing does not hold while it is heard.
        else if (is(during)) expect([items[name], items[category]].some((one) => one?.terms.endsWith(HEARD))).toBe(true)
      }
    }),
  )
})
