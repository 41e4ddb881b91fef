// @vitest-environment happy-dom
import type { RegisterAnswer, RegisteredRequest, RightsTexts } from '@placet/model'
import { expect, test } from 'vitest'
import { textOf } from '../../fixtures/draw.tsx'
import { createFakeApi, given, refused } from '../../fixtures/fake-api.ts'
import { aSession, aSite } from '../../fixtures/figures.ts'
import { open } from '../../fixtures/open.tsx'
import type { RegisterApi } from '../../register-api.ts'

const aRequest = (some: Partial<RegisteredRequest> = {}): RegisteredRequest => ({
  id: 'r1',
  right: 'access',
  message: '<img src=x onerror=alert(1)>',
  reply: 'paul@example.com',
  language: 'fr',
  hasConsentId: false,
  isHeld: false,
  openedAt: '2026-11-20T10:00:00.000Z',
  dueAt: '2026-12-20T10:00:00.000Z',
  state: 'open',
  extensionReason: null,
  answer: null,
  partReason: null,
  handledBy: null,
  closedAt: null,
  ...some,
})
const closed = aRequest({
  id: 'r2',
  right: 'erasure',
  state: 'refused',
  closedAt: '2026-11-22T10:00:00.000Z',
  answer: 'No.',
  handledBy: 'Eve',
})
const late = aRequest({
  id: 'r3',
  right: 'objection',
  openedAt: '2026-10-01T10:00:00.000Z',
  dueAt: '2026-11-01T10:00:00.000Z',
  hasConsentId: true,
  reply: null,
})

const words = (start: string) =>
  ({
    access: `${start} {controller} {date}`,
    refusal: `${start} refusal`,
    partRefusal: `${start} not all`,
    extension: `${start} until {date}`,
  }) as unknown as RightsTexts
const anAnswer = (some: Partial<RegisterAnswer> = {}): RegisterAnswer => ({
  requests: [late, aRequest(), closed],
  holds: [],
  mayAct: true,
  templates: { fr: words('Bonjour'), en: words('Hello') },
  controller: { name: 'Sertius', contact: 'privacy@sertius.example' },
  ...some,
})
const openWith = (register: Partial<RegisterApi>, answer = anAnswer()) => {
  const api = createFakeApi({ session: () => given(aSession([aSite()])), register: { list: async () => given(answer), ...register } })
  return open(api, '#page=requests').then((opened) => ({ ...opened, api }))
}
const namesOf = (page: HTMLElement) => [...page.querySelectorAll<HTMLElement>('[data-request]')].map(({ dataset }) => dataset.request)
const one = (id: string, inside = '') => `[data-request="${id}"] ${inside}`.trim()

test('LAW-41: those that wait stand first with their clock; filters show the late, the closed, all', async () => {
  const { page, press } = await openWith({})
  expect(textOf(page.querySelector('h1'))).toBe('Requests')
  expect(namesOf(page)).toEqual(['r3', 'r1'])
  expect([...page.querySelectorAll('[data-clock]')].map(textOf)).toEqual(['22 days late', '27 days left'])
  expect(textOf(page.querySelector('[data-filter="waiting"]'))).toBe('Waiting 2')
  await press('[data-filter="late"]')
  expect(namesOf(page)).toEqual(['r3'])
  await press('[data-filter="closed"]')
  expect(namesOf(page)).toEqual(['r2'])
  expect(textOf(page.querySelector(one('r2')))).toContain('No.')
  expect(page.querySelector(one('r2', '[data-act]'))).toBeNull()
  await press('[data-filter="all"]')
  expect(namesOf(page)).toHaveLength(3)
})

test('what was written is shown as text', async () => {
  const { page } = await openWith({})
  expect(page.querySelector('.requests img')).toBeNull()
  expect(textOf(page.querySelector(one('r1', 'dd')))).toBe('<img src=x onerror=alert(1)>')
})

test('an answer begins with words in the language of whoever asked, and closes', async () => {
  const { page, press, submit, fill, api } = await openWith({ handle: async () => given(closed) })
  await press(one('r1', '[data-act="answer"]'))
  const text = page.querySelector<HTMLTextAreaElement>('textarea[name="text"]')
  expect(text?.value).toBe('Bonjour Sertius 23 novembre 2026')
  expect(document.activeElement).toBe(text)
  fill('textarea[name="text"]', '  ')
  await submit('answer')
  expect(textOf(page.querySelector('.mistake'))).not.toBe('')
  fill('textarea[name="text"]', 'Voici.')
  await submit('answer')
  expect(api.asked).toContain('handle {"action":"answer","text":"Voici."}')
  expect(page.querySelector('textarea')).toBeNull()
})

test('an answer in part says what is refused and why, apart, and the card shows both (GDPR Art. 12(4))', async () => {
  const inPart = aRequest({
    id: 'r4',
    state: 'answered-in-part',
    closedAt: '2026-11-22T10:00:00.000Z',
    answer: 'Some.',
    partReason: 'A lawsuit.',
  })
  const { page, press, submit, fill, api } = await openWith(
    { handle: async () => given(inPart) },
    anAnswer({ requests: [aRequest(), inPart] }),
  )
  await press(one('r1', '[data-act="answer-in-part"]'))
  expect(page.querySelector<HTMLTextAreaElement>('textarea[name="reason"]')?.value).toBe('Bonjour not all')
  fill('textarea[name="text"]', 'Voici.')
  await submit('answer-in-part')
  expect([...page.querySelectorAll('.mistake')].map(textOf)).toEqual([expect.stringContaining('Give the reason')])
  fill('textarea[name="reason"]', 'Un procès.')
  await submit('answer-in-part')
  expect(api.asked).toContain('handle {"action":"answer-in-part","text":"Voici.","reason":"Un procès."}')
  await press('[data-filter="closed"]')
  expect(textOf(page.querySelector(one('r4')))).toMatch(/answered in part.*Some\..*Why not the rest.*A lawsuit\./)
})

test('an extension names its new day, and is not offered after the first month', async () => {
  const { page, press, submit, fill, api } = await openWith({ handle: async () => given(aRequest()) })
  expect(page.querySelector(one('r3', '[data-act="extend"]'))).toBeNull()
  expect(textOf(page.querySelector(one('r3')))).toContain('The first month is over')
  await press(one('r1', '[data-act="extend"]'))
  expect(textOf(page.querySelector('[data-form="extend"]'))).toContain('Extend until 20 Feb 2027')
  await submit('extend')
  expect(textOf(page.querySelector('.mistake'))).toContain('Give the reason')
  fill('textarea[name="text"]', 'Bonjour until 20 février 2027: two systems.')
  await submit('extend')
  expect(api.asked).toContain('handle {"action":"extend","text":"Bonjour until 20 février 2027: two systems."}')
})

test('LAW-42: whose it is is known by the consent id alone', async () => {
  const wrong = refused({ status: 422, code: 'FIELD_INVALID', field: 'consentId', message: '' })
  const { page, press, fill, submit, api } = await openWith({ identify: async () => wrong })
  expect(page.querySelector(one('r3', '[data-act="identify"]'))).toBeNull()
  await press(one('r1', '[data-act="identify"]'))
  fill('[name="consentId"]', ' 8Jq2mZb7T0yYw4kQxN1u3A ')
  await submit('identify')
  expect(api.asked).toContain('identify {"consentId":"8Jq2mZb7T0yYw4kQxN1u3A"}')
  expect(textOf(page.querySelector('.mistake'))).toBe('No choice is kept under this number.')
  expect(page.querySelectorAll('input[type="file"]')).toHaveLength(0)
})

test('what came by letter is entered, from the day it was received', async () => {
  const { page, press, fill, submit, api } = await openWith({ enter: async () => given(aRequest()) })
  await press('[data-act="enter"]')
  expect(page.querySelector<HTMLInputElement>('[name="receivedOn"]')?.value).toBe('2026-11-23')
  fill('[name="receivedOn"]', '2026-11-24')
  fill('[name="reply"]', 'nobody')
  await submit('enter-request')
  expect([...page.querySelectorAll('.mistake')].map(textOf)).toHaveLength(2)
  fill('[name="receivedOn"]', '2026-11-19')
  fill('[name="reply"]', '')
  fill('[name="message"]', 'All of it.')
  await submit('enter-request')
  expect(api.asked).toContain('enter {"right":"access","message":"All of it.","reply":null,"language":"fr","receivedOn":"2026-11-19"}')
})

test('a viewer sees clocks and outcomes, and may act on nothing', async () => {
  const { page } = await openWith({}, anAnswer({ mayAct: false, requests: [aRequest({ message: '', reply: null })] }))
  expect(namesOf(page)).toEqual(['r1'])
  expect(page.querySelector('[data-act="enter"], [data-act="answer"], [data-export], dl')).toBeNull()
  expect(textOf(page.querySelector('.note'))).toContain('for editors')
})

test('somebody quicker is told of', async () => {
  const { page, press, submit, fill } = await openWith({ handle: async () => refused({ status: 409, code: 'REQUEST_CLOSED' }) })
  await press(one('r1', '[data-act="refuse"]'))
  fill('textarea[name="text"]', 'No.')
  await submit('refuse')
  expect(textOf(page.querySelector('[role="alert"]'))).toContain('Somebody else was quicker')
})

const hold = {
  ...{ id: 'h1', reason: 'Case 26/114 <b>', told: 'A lawsuit.', placedBy: 'Eve', placedAt: '2026-11-20T10:00:00.000Z' },
  ...{ endedBy: null, endedAt: null, erasureAskedAt: '2026-11-22T10:00:00.000Z' },
}

test('SEC-23: the records under a number are kept for a claim, with a reason and a sentence for the person', async () => {
  const unknown = refused({ status: 422, code: 'FIELD_INVALID', field: 'consentId', message: '' })
  const { page, press, fill, submit, api } = await openWith({ placeHold: async () => unknown })
  await press('[data-act="place-hold"]')
  await submit('hold')
  expect([...page.querySelectorAll('.mistake')]).toHaveLength(3)
  fill('[name="consentId"]', ' 8Jq2mZb7T0yYw4kQxN1u3A ')
  fill('[name="reason"]', 'Case 26/114.')
  fill('[name="told"]', 'A lawsuit.')
  await submit('hold')
  expect(api.asked).toContain('placeHold {"consentId":"8Jq2mZb7T0yYw4kQxN1u3A","reason":"Case 26/114.","told":"A lawsuit."}')
  expect([...page.querySelectorAll('.mistake')].map(textOf)).toEqual(['No choice is kept under this number.'])
})

test('SEC-23: the records of whoever made a request are kept without its number', async () => {
  const { page, press, fill, submit, api } = await openWith({ placeHold: async () => given({ hold, records: 2 }) })
  expect(page.querySelector(one('r1', '[data-act="hold"]'))).toBeNull()
  await press(one('r3', '[data-act="hold"]'))
  expect(page.querySelector('[name="consentId"]')).toBeNull()
  fill('[name="reason"]', 'Case.')
  fill('[name="told"]', 'Un procès.')
  await submit('hold')
  expect(api.asked).toContain('placeHold {"requestId":"r3","reason":"Case.","told":"Un procès."}')
  expect(page.querySelector('[data-form="hold"]')).toBeNull()
})

test('a hold tells why and what waits for its end, which is asked once more', async () => {
  const ended = { ...hold, id: 'h2', erasureAskedAt: null, endedBy: 'Eddy', endedAt: '2026-11-21T10:00:00.000Z' }
  const { page, press, api } = await openWith(
    { endHold: async () => given({ hold: ended, erased: 2 }) },
    anAnswer({ holds: [hold, ended] }),
  )
  expect(textOf(page.querySelector('[data-hold="h1"]'))).toMatch(/Case 26\/114 <b>.*A lawsuit\..*by Eve.*Erasure asked for on 22 Nov 2026/)
  expect(page.querySelector('[data-hold="h2"] [data-act]')).toBeNull()
  await press('[data-hold="h1"] [data-act="end-hold"]')
  expect(api.asked).not.toContain('endHold "h1"')
  await press('[data-hold="h1"] [data-act="end-hold-yes"]')
  expect(api.asked).toContain('endHold "h1"')
})

test('SEC-23: whoever is about to answer sees that the records are under a hold; a closed request says nothing of it', async () => {
  const { page } = await openWith(
    {},
    anAnswer({ requests: [{ ...late, isHeld: true }, aRequest(), { ...closed, isHeld: true }], holds: [hold] }),
  )
  expect([...page.querySelectorAll('[data-held]')].map(textOf)).toEqual([expect.stringContaining('cannot be erased now')])
  expect(page.querySelector(one('r3', '[data-held]'))).not.toBeNull()
})

test('a viewer sees no hold', async () => {
  const { page } = await openWith({}, anAnswer({ mayAct: false }))
  expect(page.querySelector('[data-panel="holds"]')).toBeNull()
})
