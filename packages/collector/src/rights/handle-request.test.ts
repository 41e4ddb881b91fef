import { rightsTexts } from '@placet/site'
import { describe, expect, test } from 'vitest'
import { Problem } from '../problems.ts'
import type { RightsRequest } from '../storage/rights-storage.ts'
import { dueAfter } from './due-date.ts'
import { handledBy } from './handle-request.ts'

const at = (day: string) => Date.parse(`${day}T10:00:00Z`)
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10)

describe('V-12, LAW-41: one calendar month, three when extended', () => {
  test.each([
    ['2026-08-31', '2026-09-30', '2026-11-30'],
    ['2026-11-23', '2026-12-23', '2027-02-23'],
    ['2027-01-31', '2027-02-28', '2027-04-30'],
    ['2026-11-30', '2026-12-30', '2027-02-28'],
  ])('a request of %s is due on %s, or on %s', (opened, due, extended) => {
    expect(dayOf(dueAfter(at(opened), false))).toBe(due)
    expect(dayOf(dueAfter(at(opened), true))).toBe(extended)
  })
})

const request: RightsRequest = {
  id: 'r',
  site: 'sertius',
  subjectKey: 'k',
  right: 'access',
  message: '',
  reply: null,
  language: 'fr',
  openedAtMs: at('2026-08-31'),
  dueAtMs: at('2026-09-30'),
  state: 'open',
  extensionReason: null,
  answer: null,
  partReason: null,
  handledBy: null,
  closedAtMs: null,
}
const codeOf = (work: () => unknown) => {
  try {
    work()
  } catch (error) {
    return error instanceof Problem ? error.code : error
  }
}

test('an extension gives its reasons within the first month, once', () => {
  const extended = handledBy(request, { action: 'extend', text: ' Two systems. ' }, 'Claire', at('2026-09-20'))
  expect(extended).toMatchObject({ state: 'extended', extensionReason: 'Two systems.', handledBy: 'Claire', closedAtMs: null })
  expect(dayOf(extended.dueAtMs)).toBe('2026-11-30')
  expect(codeOf(() => handledBy({ ...request, ...extended }, { action: 'extend', text: 'More.' }, 'Claire', at('2026-09-21')))).toBe(
    'EXTENDED_ALREADY',
  )
  expect(codeOf(() => handledBy(request, { action: 'extend', text: 'Late.' }, 'Claire', at('2026-10-01')))).toBe('EXTENSION_TOO_LATE')
  expect(codeOf(() => handledBy(request, { action: 'extend', text: '  ' }, 'Claire', at('2026-09-20')))).toBe('FIELD_INVALID')
})

test('an answer or a refusal closes it for good', () => {
  for (const [action, state] of [
    ['answer', 'answered'],
    ['refuse', 'refused'],
  ] as const) {
    const handled = handledBy(request, { action, text: 'Said.' }, 'Claire', at('2026-09-20'))
    expect(handled).toMatchObject({ state, answer: 'Said.', closedAtMs: at('2026-09-20') })
    expect(codeOf(() => handledBy({ ...request, ...handled }, { action, text: 'Again.' }, 'Claire', at('2026-09-21')))).toBe(
      'REQUEST_CLOSED',
    )
  }
})

test('an answer in part takes the reason why the rest is refused, and nothing else takes one (GDPR Art. 12(4))', () => {
  const nowMs = at('2026-09-20')
  const inPart = { action: 'answer-in-part', text: ' Some. ' } as const
  expect(handledBy(request, { ...inPart, reason: ' A lawsuit. ' }, 'Claire', nowMs)).toMatchObject({
    ...{ state: 'answered-in-part', answer: 'Some.', partReason: 'A lawsuit.', closedAtMs: nowMs },
  })
  for (const wish of [inPart, { ...inPart, reason: ' ' }, { ...inPart, action: 'answer', reason: 'Why.' } as const])
    expect(codeOf(() => handledBy(request, wish, 'Claire', nowMs))).toBe('FIELD_INVALID')
  expect(handledBy(request, { ...inPart, action: 'answer', reason: '' }, 'Claire', nowMs)).toMatchObject({ partReason: null })
})

test('there are words for every right in four languages, and none asks for an identity card (LAW-42)', () => {
  expect(Object.keys(rightsTexts).sort()).toEqual(['de', 'en', 'fr', 'nl'])
  for (const texts of Object.values(rightsTexts)) {
    expect(Object.keys(texts)).toHaveLength(11)
    for (const [name, text] of Object.entries(texts)) {
      expect(text).toContain('{controller}')
      if (name !== 'withoutId') expect(text).not.toMatch(/identi(té|teit|ty|tät)/i)
    }
    expect(texts.withoutId).toMatch(/11/)
  }
})
