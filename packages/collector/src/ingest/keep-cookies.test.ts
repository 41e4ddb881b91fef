import { type DecisionWire, printChoice, type SavedChoice } from '@placet/model'
import { expect, test } from 'vitest'
import { aDecision, NOW_MS } from '../fixtures/a-decision.ts'
import { aSite, noticeHash } from '../fixtures/a-site.ts'
import { keepCookies } from './keep-cookies.ts'

const site = aSite({ collector: 'https://www.sertius.example/consent' })
const decision = aDecision()

/** The choice cookie of that decision, as the page wrote it. */
const aChoice = (changes: Partial<SavedChoice> = {}): SavedChoice => ({
  site: 'sertius',
  n: decision.n,
  action: decision.action,
  layer: decision.layer,
  decidedAtMs: Date.parse(decision.decidedAt),
  validUntilMs: Date.parse(decision.validUntil),
  consentId: decision.consentId,
  noticeHash,
  items: {
    functional: { choice: 'granted', terms: '1' },
    analytics: { choice: 'granted', terms: '2' },
    marketing: { choice: 'denied', terms: '3' },
    youtube: { choice: 'denied', terms: '1' },
  },
  ...changes,
})
const keepFor = (
  saved: SavedChoice | string,
  { decisions = [decision], origin = 'https://www.sertius.example', at = site, nowMs = NOW_MS, more = '' } = {},
) => {
  const value = typeof saved === 'string' ? saved : printChoice(saved)
  return keepCookies({ origin, cookie: `a=1; __Host-placet=${value}${more}` }, at, decisions, nowMs)
}

test('a decision on the site’s own host is answered with its own cookie, for as long as it holds (WEB-04)', () => {
  const [mark, copy, ...none] = keepFor(aChoice())
  const seconds = (Date.parse(decision.validUntil) - NOW_MS) / 1000
  expect(copy).toBe(`placet-keep=${printChoice(aChoice())}; Max-Age=${Math.floor(seconds)}; Path=/; Secure; SameSite=Lax`)
  expect(mark).toBe(`placet-unseen=1; Max-Age=${Math.floor(seconds) + 86_400}; Path=/; Secure; SameSite=Lax`)
  expect(none).toEqual([])
})

test('a domain is kept to, and plain http is not Secure', () => {
  const local = aSite({ collector: 'http://localhost:8787', domain: 'sertius.example' })
  for (const cookie of keepFor(aChoice(), { at: local, origin: 'http://localhost:8787' })) {
    expect(cookie).toContain('; Domain=sertius.example')
    expect(cookie).not.toMatch(/Secure|HttpOnly/)
  }
})

test.each([
  ['another host', 'https://shop.sertius.example'],
  ['another port', 'https://www.sertius.example:8443'],
  ['plain http', 'http://www.sertius.example'],
])('a page on %s than the collector gets none', (_what, origin) => {
  expect(keepFor(aChoice(), { origin })).toEqual([])
})

const other = (items: SavedChoice['items']): Partial<SavedChoice> => ({ items: { ...aChoice().items, ...items } })

test.each<[string, Partial<SavedChoice>]>([
  ['another site', { site: 'shop' }],
  ['another device', { consentId: 'A'.repeat(22) }],
  ['a newer decision', { n: 2 }],
  ['another action', { action: 'accept-all' }],
  ['another layer', { layer: 'notice' }],
  ['another notice', { noticeHash: '' }],
  ['another time', { decidedAtMs: Date.parse(decision.decidedAt) + 1 }],
  ['another end', { validUntilMs: Date.parse(decision.validUntil) + 1 }],
  ['a category granted that the record denies', other({ marketing: { choice: 'granted', terms: '3' } })],
  ['a category denied that the record grants', other({ analytics: { choice: 'denied', terms: '2' } })],
  ['a category missing that the record grants', { items: { functional: { choice: 'granted', terms: '1' } } }],
  ['a service granted that the record denies by name', other({ youtube: { choice: 'granted', terms: '1' } })],
  ['a service granted that the record denies with its category', other({ matomo: { choice: 'denied', terms: '2' } })],
  ['something granted that the record does not know', other({ pixel: { choice: 'granted', terms: '3' } })],
])('a cookie that says something else is not given back: %s', (_what, changes) => {
  expect(keepFor(aChoice(changes))).toEqual([])
})

test('a refusal of something that the record does not know is given back: it can only deny', () => {
  expect(keepFor(aChoice(other({ pixel: { choice: 'denied', terms: '' } })))).toHaveLength(2)
})

test('nothing goes into a header that no page of ours wrote', () => {
  for (const value of ['', '0', `${printChoice(aChoice())}x`, printChoice(aChoice({ site: 'a"b' })), 'x'.repeat(5000)])
    expect(keepFor(value)).toEqual([])
  expect(keepCookies({ origin: 'https://www.sertius.example', cookie: undefined }, site, [decision], NOW_MS)).toEqual([])
})

test('of several decisions the newest counts, and an older one never (WEB-04)', () => {
  const newer: DecisionWire = { ...decision, n: 2 }
  expect(keepFor(aChoice(), { decisions: [decision, newer] })).toEqual([])
  expect(keepFor(aChoice({ n: 2 }), { decisions: [newer, decision] })).toHaveLength(2)
  expect(keepFor(aChoice(), { decisions: [] })).toEqual([])
})

test('a choice that is over is not kept; with a clock that is ahead, no longer than the visitor was told', () => {
  expect(keepFor(aChoice(), { nowMs: Date.parse(decision.validUntil) })).toEqual([])
  const whole = (Date.parse(decision.validUntil) - Date.parse(decision.decidedAt)) / 1000
  expect(keepFor(aChoice(), { nowMs: 0 })[1]).toContain(`; Max-Age=${whole};`)
})

test('a copy that is older than what was acknowledged goes, also where the page cannot delete it', () => {
  const refusal: DecisionWire = { ...decision, n: 2 }
  const gone = ['placet-keep=; Max-Age=0; Path=/; Secure; SameSite=Lax']
  const more = `; placet-keep=${printChoice(aChoice())}`
  expect(keepFor(aChoice(), { decisions: [refusal], more })).toEqual(gone)
  expect(keepFor('', { decisions: [refusal], more: `${more}; placet-unseen=1` })).toEqual(gone)
  expect(keepFor('', { decisions: [refusal], more: `; placet-keep=${printChoice(aChoice({ site: 'shop' }))}` })).toEqual([])
  expect(keepFor('', { decisions: [refusal], more: `; placet-keep=${printChoice(aChoice({ n: 3 }))}` })).toEqual([])
})
