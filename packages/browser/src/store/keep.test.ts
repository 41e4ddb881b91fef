// @vitest-environment happy-dom
import { KEEP, printChoice, UNSEEN } from '@placet/model'
import { beforeEach, expect, test, vi } from 'vitest'
import { dropKeep, seeKeep } from './keep.ts'
import { type OutboxRow, writeOutbox } from './outbox.ts'
import { readSaved } from './saved-choice.ts'

const choice = (n: number) =>
  printChoice({
    site: 'site',
    n,
    action: 'save',
    layer: 'notice',
    decidedAtMs: 1_700_000_000_000,
    validUntilMs: 1_710_000_000_000,
    consentId: 'consent',
    noticeHash: '',
    items: { analytics: { choice: 'granted', terms: 'a' } },
  })
const set = (name: string, value: string) => {
  document.cookie = `${name}=${value}; path=/`
}
const forget = (name: string) => {
  document.cookie = `${name}=; expires=Thu, 01 Jan 1970 00:00:00 GMT; path=/`
}
/** As the collector's answer does. */
const answer = (n: number) => {
  set(UNSEEN, '1')
  set(KEEP, choice(n))
}
const names = () =>
  document.cookie
    .split('; ')
    .map((cookie) => cookie.split('=')[0])
    .sort()

beforeEach(() => {
  localStorage.clear()
  for (const name of ['placet', KEEP, UNSEEN, 'other']) forget(name)
})

test('a copy of what the device says counts from the look on, and alone once the cookie is forgotten (WEB-04)', () => {
  set('placet', choice(2))
  answer(2)
  seeKeep()
  expect(names()).toEqual(['placet', KEEP])
  forget('placet')
  expect(readSaved()).toEqual([choice(2)])
})

test('a copy that nobody has looked at is passed over', () => {
  set('placet', choice(2))
  answer(1)
  expect(readSaved()).toEqual([choice(2)])
  forget('placet')
  expect(readSaved()).toEqual([])
})

test.each([
  ['older than', choice(2)],
  ['readable, unlike', '0'],
])('a copy that says something else goes: %s what stands', (_what, written) => {
  set('placet', written)
  answer(1)
  seeKeep()
  expect(names()).toEqual(['placet'])
})

test('a copy older than a decision that no cookie could keep goes', () => {
  set('placet', choice(1))
  answer(1)
  writeOutbox([{ choice: choice(2), isOnlyCopy: true } as OutboxRow])
  seeKeep()
  expect(names()).toEqual(['placet'])
})

test('a copy alone is left as it is, seen or not', () => {
  answer(1)
  seeKeep()
  expect(names()).toEqual([KEEP, UNSEEN])
  forget(UNSEEN)
  seeKeep()
  expect(names()).toEqual([KEEP])
})

test('dropping takes the copy before its mark, so that there is no moment at which it counts', () => {
  set('other', '1')
  answer(1)
  const seen: string[][] = []
  const page = document
  vi.stubGlobal('document', {
    get cookie() {
      return page.cookie
    },
    set cookie(text: string) {
      page.cookie = text
      seen.push(readSaved())
    },
  })
  dropKeep()
  vi.unstubAllGlobals()
  expect(names()).toEqual(['other'])
  expect(seen.length).toBeGreaterThan(1)
  expect(seen.flat()).toEqual([])
})
