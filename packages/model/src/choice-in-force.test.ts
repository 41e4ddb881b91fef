import { describe, expect, test } from 'vitest'
import type { SavedChoice, SavedItem } from './choice-cookie.ts'
import { type Asked, choiceInForce, isAllowed } from './choice-in-force.ts'

const NOW = Date.UTC(2026, 10, 23)
const asked: Asked = {
  site: 'sertius',
  categories: { functional: 'f1', analytics: 'a1', marketing: 'm1' },
  services: { matomo: 'analytics', youtube: 'functional', session: 'necessary' },
}
const granted = (terms: string): SavedItem => ({ choice: 'granted', terms })
const denied = (terms: string): SavedItem => ({ choice: 'denied', terms })
const saved = (items: Record<string, SavedItem>, rest: Partial<SavedChoice> = {}): SavedChoice => ({
  site: 'sertius',
  n: 1,
  action: 'save',
  layer: 'notice',
  decidedAtMs: NOW - 864e5,
  validUntilMs: NOW + 100 * 864e5,
  consentId: 'id',
  noticeHash: '',
  items,
  ...rest,
})
const all = saved({ functional: granted('f1'), analytics: granted('a1'), marketing: granted('m1') })
const nothing = { functional: 'denied', analytics: 'denied', marketing: 'denied' }

test('no choice: everything is denied and everything is asked (LAW-08, V-7)', () => {
  expect(choiceInForce([], asked, NOW)).toMatchObject({
    saved: undefined,
    choices: nothing,
    ask: ['functional', 'analytics', 'marketing'],
    n: 0,
  })
})

describe('changed terms (LAW-16, V-7)', () => {
  const changed = { ...asked, categories: { ...asked.categories, marketing: 'm2' } }
  test('end the grant of that category alone, and only that category is asked', () => {
    const now = choiceInForce([all], changed, NOW)
    expect(now.choices).toEqual({ functional: 'granted', analytics: 'granted', marketing: 'denied' })
    expect(now.ask).toEqual(['marketing'])
  })
  test('leave a refusal standing: it is not asked again during its validity (LAW-25)', () => {
    const refused = saved({ functional: granted('f1'), analytics: granted('a1'), marketing: denied('m1') })
    expect(choiceInForce([refused], changed, NOW).ask).toEqual([])
  })
  test('end what was granted by name in that category', () => {
    const byName = saved({ functional: denied('f0'), youtube: granted('f0'), analytics: denied('a1'), marketing: denied('m1') })
    const now = choiceInForce([byName], asked, NOW)
    expect(isAllowed('youtube', now, asked)).toBe(false)
    expect(now.ask).toEqual(['functional'])
  })
  test('a category never asked before is asked, alone', () => {
    const before = saved({ functional: denied('f1'), analytics: granted('a1') })
    expect(choiceInForce([before], asked, NOW).ask).toEqual(['marketing'])
  })
})

describe('several choices', () => {
  const refusal = saved({ functional: denied('f1'), analytics: denied('a1'), marketing: denied('m1') }, { n: 2 })
  test('the higher counter wins, in whatever order they are found', () => {
    expect(choiceInForce([all, refusal], asked, NOW).choices).toEqual(nothing)
    expect(choiceInForce([refusal, all], asked, NOW).choices).toEqual(nothing)
  })
  test('on a tie the more denying holds, category by category', () => {
    const one = saved({ functional: granted('f1'), analytics: granted('a1'), marketing: denied('m1') })
    const other = saved({ functional: granted('f1'), analytics: denied('a1'), marketing: granted('m1') })
    expect(choiceInForce([one, other], asked, NOW).choices).toEqual({ functional: 'granted', analytics: 'denied', marketing: 'denied' })
  })
  test('one that cannot be read denies everything: it may have been the newest refusal', () => {
    expect(choiceInForce([all, undefined], asked, NOW)).toMatchObject({ saved: undefined, choices: nothing })
  })
  test("another site's choice is passed over", () => {
    expect(choiceInForce([all, saved({}, { site: 'other', n: 9 })], asked, NOW).choices.analytics).toBe('granted')
    expect(choiceInForce([saved(all.items, { site: 'other' })], asked, NOW).choices).toEqual(nothing)
  })
  test('an expired newer refusal does not bring back an older grant', () => {
    const expired = { ...refusal, validUntilMs: NOW - 1 }
    expect(choiceInForce([all, expired], asked, NOW).choices).toEqual(nothing)
  })
})

describe('time', () => {
  test('a choice ends when its time is over, by itself (PRF-12)', () => {
    expect(choiceInForce([all], asked, all.validUntilMs - 1).choices.analytics).toBe('granted')
    expect(choiceInForce([all], asked, all.validUntilMs).choices).toEqual(nothing)
  })
  test('a choice from a wrong clock, ahead of today, does not hold', () => {
    expect(choiceInForce([all], asked, all.decidedAtMs - 2 * 864e5).choices).toEqual(nothing)
  })
})

test('a service follows its category unless it was decided by name', () => {
  const now = choiceInForce([saved({ ...all.items, youtube: denied('f1') })], asked, NOW)
  expect(now.services).toEqual({ youtube: 'denied' })
  expect(isAllowed('youtube', now, asked)).toBe(false)
  expect(isAllowed('matomo', now, asked)).toBe(true)
})

test('necessary always is, unknown names never are', () => {
  const now = choiceInForce([all], asked, NOW)
  expect(['necessary', 'session'].map((name) => isAllowed(name, now, asked))).toEqual([true, true])
  expect(['nobody', 'constructor', '__proto__', ''].map((name) => isAllowed(name, now, asked))).toEqual([false, false, false, false])
})
