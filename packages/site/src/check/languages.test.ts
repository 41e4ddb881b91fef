import { expect, test } from 'vitest'
import { cookie, mistakesOf, only, own, texts } from './mistakes.fixture.ts'

only([
  [
    'a purpose that lacks a language',
    { services: ['posthog', own({ purpose: { fr: 'Un texte.' } })] },
    '/services/1/purpose',
    'There is no en text',
    'Add "en"',
  ],
  [
    'a cookie’s purpose that lacks a language',
    { services: ['posthog', own({ cookies: [cookie('chat_id', { purpose: { en: 'A text.' } })] })] },
    '/services/1/cookies/0/purpose',
    'There is no fr text for the purpose of "chat_id"',
  ],
  [
    'a reason that lacks a language',
    { services: ['posthog', own({ category: 'necessary', necessaryBecause: { fr: 'Car.' } })] },
    '/services/1/necessaryBecause',
    'There is no en text',
  ],
  [
    'a policy address that lacks a language',
    { policyUrl: { fr: '/fr/vie-privee' } },
    '/policyUrl',
    'There is no en text for the address of the policy',
  ],
  [
    'a category’s name that lacks a language',
    { services: ['posthog', own({ category: 'chats' })], categories: { chats: { name: { fr: 'Discussions' }, description: texts } } },
    '/categories/chats/name',
    'There is no en text for the name',
  ],
])

test('a language tag written in its own way', () => {
  expect(mistakesOf({ languages: ['fr', 'EN'] })).toContainEqual(
    expect.objectContaining({ path: '/languages/1', suggestion: 'Write "en".' }),
  )
})

test('a language that Placet does not speak needs every text: the widget’s, the categories’ and what it keeps itself', () => {
  const mistakes = mistakesOf({ languages: ['fr', 'ca'], services: ['posthog'] })
  expect(mistakes.find(({ path }) => path === '/texts/ca')?.reason).toMatch(/^The widget has no ca yet: \d\d texts are missing/)
  const errors = mistakes.filter(({ severity }) => severity === 'error').map(({ path }) => path)
  expect(errors).toEqual(expect.arrayContaining(['/categories/analytics/name', '/categories/necessary/description']))
  expect(mistakes).toContainEqual(
    expect.objectContaining({ path: '/services', reason: expect.stringContaining('does not say all about "placet-choice" in ca') }),
  )
})

test('LAW-20: where the catalogue does not speak a language, the check says so, and how to give the words', () => {
  expect(mistakesOf({ languages: ['fr', 'es'], services: ['posthog', own({ purpose: { fr: 'Un texte.', es: 'Un texto.' } })] })).toEqual([
    {
      file: 'shop.json',
      path: '/services/0',
      severity: 'warning',
      reason: 'The catalogue does not say all about "posthog" in es; its category\'s description stands in (LAW-20).',
      suggestion: 'Write { "use": "posthog", "purpose": { "es": "…" } }, with "necessaryBecause" and "cookies" where it has them.',
    },
  ])
  const told = { use: 'posthog', purpose: { es: 'Analizar el uso del sitio.' }, cookies: [] }
  expect(mistakesOf({ languages: ['fr', 'es'], services: [told] })).toEqual([])
})

test('words for a language that the catalogue speaks replace all of its words', () => {
  const told = { use: 'posthog', purpose: { fr: 'Analyser.', es: 'Analizar.' } }
  expect(mistakesOf({ languages: ['fr', 'en'], services: [told] }).map(({ path }) => path)).toEqual(['/services/0/purpose'])
})

test('what keeps the choice is part of every site, and told like any other', () => {
  expect(mistakesOf({ services: ['posthog', { use: 'placet-choice', purpose: texts, necessaryBecause: texts }] })).toEqual([])
  const untold = mistakesOf({ services: ['posthog', { use: 'placet-choice', cookies: [cookie('placet')] }] })
  expect(untold.map(({ path, reason }) => [path, reason.split(' ')[0]])).toEqual([
    ['/services/1/cookies', '"__Host-placet"'],
    ['/services/1/cookies', '"placet-keep"'],
    ['/services/1/cookies', '"placet-unseen"'],
    ['/services/1/cookies', '"placet-outbox"'],
    ['/services/1/cookies', '"placet-closed"'],
  ])
})

test('a region’s language takes the texts of that same language', () => {
  expect(mistakesOf({ languages: ['fr-BE', 'en'] })).toEqual([])
})

test('an own form of a number is asked for in languages that have one, and may be a word only where it means one number', () => {
  const told = (language: string, words: Record<string, string>) =>
    mistakesOf({
      languages: ['fr', language],
      services: [own({ purpose: { fr: 'Un texte.', [language]: 'Text.' } })],
      texts: { [language]: words },
    }).map(({ path }) => path)
  expect(told('pl', { 'preferences.servicesFew': '{count} usługi' })).toEqual([])
  expect(told('pl', { 'preferences.servicesFew': 'usługi' })).toEqual(['/texts/pl/preferences.servicesFew'])
  expect(told('es', { 'preferences.servicesFew': '{count} servicios' })).toEqual(['/texts/es/preferences.servicesFew'])
  expect(told('sl', { 'notice.monthsTwo': 'dva meseca' })).toEqual(['/texts/sl/notice.monthsTwo'])
  expect(told('ar', { 'notice.monthsTwo': 'شهرين' })).toEqual([])
})
