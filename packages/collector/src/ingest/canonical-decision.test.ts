import { actions, type DecisionWire, decisionSchema, devices, idPattern, layers } from '@placet/model'
import canonicalize from 'canonicalize'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aDecision } from '../fixtures/a-decision.ts'
import { canonicalDecision } from './canonical-decision.ts'
import { parseDecision } from './doors.ts'

const choices = fc.dictionary(fc.stringMatching(idPattern), fc.constantFrom('granted' as const, 'denied' as const), {
  minKeys: 1,
  maxKeys: 20,
})
const instant = fc
  .date({ min: new Date('1970-01-01T00:00:00.000Z'), max: new Date('9999-12-31T00:00:00.000Z'), noInvalidDate: true })
  .map((date) => date.toISOString())
const textOf = (member: { pattern: string }) => fc.stringMatching(new RegExp(member.pattern))
const { properties } = decisionSchema

/** Whatever the schema lets through, its members in any order. */
const decisions: fc.Arbitrary<DecisionWire> = fc
  .record({
    eventId: textOf(properties.eventId),
    consentId: textOf(properties.consentId),
    n: fc.integer({ min: 1, max: 1_000_000_000 }),
    action: fc.constantFrom(...actions),
    layer: fc.constantFrom(...layers),
    choices,
    services: choices,
    noticeHash: fc.option(textOf(properties.noticeHash)),
    language: textOf(properties.language),
    variant: fc.option(textOf(properties.variant)),
    decidedAt: instant,
    validUntil: instant,
    signals: fc.record({ gpc: fc.boolean() }),
    rules: textOf(properties.rules),
    device: fc.constantFrom(...devices),
    sdk: textOf(properties.sdk),
  })
  .chain((decision) =>
    fc.shuffledSubarray(Object.entries(decision), { minLength: 16 }).map((entries) => Object.fromEntries(entries) as never),
  )

test('PRF-14: a decision is printed as RFC 8785 prints it, whatever the order of its members', () => {
  fc.assert(
    fc.property(decisions, (decision) => {
      expect(canonicalDecision(parseDecision(decision))).toBe(canonicalize(decision))
    }),
    { numRuns: 2_000 },
  )
})

test('no member that the schema knows is left out', () => {
  expect(Object.keys(JSON.parse(canonicalDecision(aDecision())))).toEqual(Object.keys(properties).sort())
})

test('names that begin like another are in order of their letters', () => {
  const choices = { 'ab-c': 'granted', abc: 'denied', ab: 'granted', ab0: 'denied' } as const
  expect(JSON.stringify(JSON.parse(canonicalDecision(aDecision({ choices }))).choices)).toBe(canonicalize(choices))
})
