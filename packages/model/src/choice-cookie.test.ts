import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MAX_COOKIE_LENGTH, parseChoice, printChoice, type SavedChoice } from './choice-cookie.ts'

const saved: SavedChoice = {
  site: 'sertius',
  n: 3,
  action: 'save',
  layer: 'preferences',
  decidedAtMs: Date.UTC(2026, 10, 23, 9, 15, 30),
  validUntilMs: Date.UTC(2027, 4, 23, 9, 15, 30),
  consentId: '8jq2mzb7t0yyw4kqxn1u3a0000',
  noticeHash: '3f'.repeat(32),
  items: {
    functional: { choice: 'granted', terms: '0a1b2c3d' },
    analytics: { choice: 'granted', terms: '11111111' },
    marketing: { choice: 'denied', terms: '22222222' },
    youtube: { choice: 'denied', terms: '0a1b2c3d' },
  },
}

test('what is printed is read back whole', () => {
  expect(parseChoice(printChoice(saved))).toEqual(saved)
})

test('it is version-prefixed, URL-safe, and well under a kilobyte (WEB-02)', () => {
  const text = printChoice(saved)
  expect(text).toMatch(/^1~[A-Za-z0-9._~-]+$/)
  expect(encodeURIComponent(text)).toBe(text)
  expect(text.length).toBeLessThan(MAX_COOKIE_LENGTH / 2)
})

describe('anything not written whole by this version says nothing', () => {
  const text = printChoice(saved)
  test('cut anywhere', () => {
    for (let length = 0; length < text.length; length++) expect(parseChoice(text.slice(0, length))).toBeUndefined()
  })
  test('altered anywhere', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, letter) => {
        const altered = text.slice(0, at) + letter + text.slice(at + 1)
        expect(parseChoice(altered)).toEqual(altered === text ? saved : undefined)
      }),
    )
  })
  test('of a newer version', () => {
    expect(parseChoice(`2${text.slice(1)}`)).toBeUndefined()
  })
  test('too long', () => {
    const items = Object.fromEntries(
      Array.from({ length: 60 }, (_, i) => [`service-number-${i}`, { choice: 'granted' as const, terms: '00000000' }]),
    )
    expect(parseChoice(printChoice({ ...saved, items }))).toBeUndefined()
  })
  test.each([
    ['a counter of nothing', { n: 0 }],
    ['an end before its beginning', { validUntilMs: saved.decidedAtMs - 1 }],
    ['more than a year (LAW-24)', { validUntilMs: saved.decidedAtMs + 400 * 864e5 }],
    ['no date at all', { decidedAtMs: Number.NaN }],
  ])('%s', (_, wrong) => {
    expect(parseChoice(printChoice({ ...saved, ...wrong }))).toBeUndefined()
  })
  test.each(['', '0', '~', 'true', '{}', '1~sertius~1'])('%j', (value) => {
    expect(parseChoice(value)).toBeUndefined()
  })
})
