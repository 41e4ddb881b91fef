/** Changes since a decision: services that are new, gone or mean something else, and sections whose text is another; nothing else (LAW-16). */
import type { ChangesData, NoticeDocument, NoticeService } from '@placet/model'
import { expect, test } from 'vitest'
import { changesSince } from './changes-since.ts'

const service = (id: string, rest: Partial<NoticeService> = {}): NoticeService => ({
  id,
  name: id.toUpperCase(),
  vendor: `${id} Ltd`,
  country: 'BE',
  purpose: `Pour ${id}.`,
  hosts: [],
  privacyUrl: null,
  necessaryBecause: null,
  traces: [],
  ...rest,
})

const noticeWith = (services: NoticeService[], sections?: Record<string, string>, language = 'fr') =>
  ({
    language,
    categories: [{ id: 'marketing', services }],
    policy: { version: '1', effectiveFrom: '', url: '/p', hash: 'h', ...(sections && { sections }) },
  }) as unknown as NoticeDocument

const today = (services: NoticeService[]): ChangesData => ({
  noticeHash: 'now',
  language: 'fr',
  categories: [{ id: 'marketing', services }],
  sections: [
    { id: 'who', title: 'Qui', hash: 'a' },
    { id: 'how-long', title: 'Combien de temps', hash: 'b' },
  ],
})

test('the same services and sections: nothing', () => {
  const then = noticeWith([service('one')], { who: 'a', 'how-long': 'b' })
  expect(changesSince(then, today([service('one')]))).toEqual({ lists: {}, services: [], sections: [] })
})

test('tells new services, changed ones, and those that are gone', () => {
  const then = noticeWith([service('one'), service('two'), service('three')])
  const { lists, services } = changesSince(then, today([service('one', { country: 'US' }), service('two'), service('four')]))
  expect(lists).toEqual({ marketing: ' (ONE, + FOUR, − THREE)' })
  expect(services).toEqual(['one', 'four'])
})

test('a list of cookies, a host or a name changes nothing that was agreed to', () => {
  const other = service('one', { name: 'Autre nom', hosts: ['x.example'], privacyUrl: 'https://x.example' })
  expect(changesSince(noticeWith([service('one')]), today([other])).lists).toEqual({})
})

test('names the sections that are others, new ones too', () => {
  const then = noticeWith([service('one')], { who: 'a' })
  expect(changesSince(then, today([service('one')])).sections).toEqual([{ id: 'how-long', title: 'Combien de temps' }])
})

test('says nothing of what it cannot compare: words of another language, a notice from before sections were told apart', () => {
  const then = noticeWith([service('one', { purpose: 'For one.' })], { who: 'z' }, 'en')
  expect(changesSince(then, today([service('one')]))).toEqual({ lists: {}, services: [], sections: [] })
  expect(changesSince(noticeWith([service('one')]), today([service('one')])).sections).toEqual([])
})

test('a category that is new altogether has only new services', () => {
  const then = { ...noticeWith([]), categories: [] } as unknown as NoticeDocument
  expect(changesSince(then, today([service('one')])).lists).toEqual({ marketing: ' (+ ONE)' })
})
