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

test('a language that Placet does not speak needs every text: the widget’s, the categories’ and the services’', () => {
  const mistakes = mistakesOf({ languages: ['fr', 'es'], services: ['posthog'] })
  expect(mistakes.find(({ path }) => path === '/texts/es')?.reason).toMatch(/^The widget has no es yet: \d\d texts are missing/)
  expect(mistakes.map(({ path }) => path)).toEqual(
    expect.arrayContaining(['/categories/analytics/name', '/categories/necessary/description', '/services/0']),
  )
  expect(mistakes.every(({ severity }) => severity === 'error')).toBe(true)
})

test('what keeps the choice is part of every site, so it needs its texts in every language too', () => {
  const mistakes = mistakesOf({ languages: ['fr', 'es'], services: ['posthog'] })
  expect(mistakes).toContainEqual(
    expect.objectContaining({ path: '/services', reason: 'There is no es text for the purpose of "placet-choice" (LAW-20).' }),
  )
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
