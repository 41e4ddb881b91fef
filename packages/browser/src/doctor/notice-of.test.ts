/** What a developer reads where no notice is to be seen. */
import { expect, test } from 'vitest'
import { aPage, asked, doctorData } from './a-page.fixture.ts'
import { noticeOf } from './notice-of.ts'
import { seenIn } from './state.ts'
import { orderOf } from './summary.ts'

test.each([
  ['nothing was answered', {}, 'noticeDue'],
  ['it was closed without a choice', { isClosed: true }, 'noticeClosed'],
  ['everything was answered', { ask: [] }, 'noticeAnswered'],
  ['everything was answered, after it was closed once', { ask: [], isClosed: true }, 'noticeAnswered'],
  ['nothing needs consent', { ask: [], asked: { ...asked, categories: {} } }, 'noticeNeedless'],
])('%s', (_, changes, reason) => {
  expect(noticeOf(aPage(changes)).reason).toBe(reason)
})

test('the panel says for what, or why not', () => {
  const panel = { ...doctorData.texts.panel, notice: 'Notice', noticeDue: 'due, for {categories}', noticeAnswered: 'answered' }
  const data = { ...doctorData, texts: { ...doctorData.texts, panel } }
  const said = (changes: object) => new Map(orderOf(seenIn(aPage(changes)), data, '1.0.0')).get('Notice')
  expect(said({ ask: ['analytics', 'marketing'] })).toBe('due, for analytics, marketing')
  expect(said({ ask: [] })).toBe('answered')
})
