/** Rules: silence is a grant only where a written rule of a known region says so, for a visitor never seen before; nothing else ever is. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { SavedChoice } from './choice-cookie.ts'
import { choiceInForce } from './choice-in-force.ts'
import { inForceByRule, regionIn } from './rules.ts'

const asked = { site: 'shop', categories: { analytics: 'a1', marketing: 'm1' }, services: { pixel: 'marketing' } }
const NOW = Date.UTC(2026, 10, 27)

const savedChoice = fc
  .record({
    site: fc.constantFrom('shop', 'other'),
    n: fc.integer({ min: 1, max: 3 }),
    decidedAtMs: fc.integer({ min: NOW - 400 * 864e5, max: NOW + 3 * 864e5 }),
    validForMs: fc.integer({ min: 1, max: 366 * 864e5 }),
    items: fc.dictionary(
      fc.constantFrom('analytics', 'marketing', 'pixel'),
      fc.record({ choice: fc.constantFrom('granted' as const, 'denied' as const), terms: fc.constantFrom('a1', 'm1', 'old') }),
    ),
  })
  .map(({ validForMs, ...rest }) => ({ ...rest, validUntilMs: rest.decidedAtMs + validForMs }) as SavedChoice)

test('whoever was seen before is held to what was seen, in every mode: cut, expired, newer or another site’s', () => {
  const seen = fc.array(fc.option(savedChoice, { nil: undefined }), { minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(seen, fc.subarray(['analytics', 'marketing']), (seen, starts) => {
      expect(inForceByRule(seen, { ...asked, starts }, NOW)).toEqual(choiceInForce(seen, asked, NOW))
    }),
  )
})

test('a visitor never seen before: exactly what the rule names, of what is on offer', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom('analytics', 'marketing', 'pixel', '__proto__', 'necessary'), fc.string())), (starts) => {
      const { choices, services, saved, ask } = inForceByRule([], { ...asked, starts }, NOW)
      const wanted = (id: string) => (starts.includes(id) ? 'granted' : 'denied')
      expect(choices).toEqual({ analytics: wanted('analytics'), marketing: wanted('marketing') })
      expect([services, saved, ask]).toEqual([{}, undefined, ['analytics', 'marketing']])
    }),
  )
})

test('without a word about what starts, nothing does', () => {
  expect(inForceByRule([], asked, NOW)).toEqual(choiceInForce([], asked, NOW))
})

const written = new Map([
  ['US', 1],
  ['US-CA', 1],
])

test('a region is found by its code, the part before the country, whatever its case', () => {
  expect(['US-CA', 'us-ca', ' US ', 'US-TX'].map((header) => regionIn(header, written))).toEqual(['US-CA', 'US-CA', 'US', 'US'])
})

test('anything else is no region: a missing header, two values, an unknown country, what a proxy says of networks it does not know', () => {
  const odd = [undefined, null, '', '*', 'XX', 'T1', 'BE', 'US,BE', 'US, US', ['US'], 'USA', 'US-CA-1', 'U', 'US-', 'US\n', 7]
  const known = odd.filter((header) => regionIn(header, written) !== undefined)
  // A line end is no part of a header's value.
  expect(known).toEqual(['US\n'])
})

test('whatever a header says: only a code that begins with a region that has a rule finds one', () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string(), fc.stringMatching(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/)), (header) => {
      const region = regionIn(header, written)
      if (region !== undefined) expect(`${header}`.trim().toUpperCase()).toMatch(/^US(-[A-Z0-9]{1,3})?$/)
    }),
  )
})
