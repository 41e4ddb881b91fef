import { expect, test } from 'vitest'
import { cookie, mistakesOf, only, own } from './mistakes.fixture.ts'

const withCookie = (name: string, changes: object = {}) => ({
  services: ['posthog', 'hosting-session', own({ cookies: [cookie(name, changes)] })],
})
only([
  ['a pattern that matches everything', withCookie('*'), '/services/2/cookies/0/name', 'matches almost everything'],
  [
    'a pattern that matches the choice cookie',
    withCookie('pla*'),
    '/services/2/cookies/0/name',
    'would delete "placet", which is necessary',
  ],
  [
    'a pattern that matches the guarded choice cookie',
    withCookie('__Host-*'),
    '/services/2/cookies/0/name',
    'would delete "__Host-placet"',
  ],
  [
    'a pattern that matches the outbox',
    withCookie('*outbox', { kind: 'session-storage' }),
    '/services/2/cookies/0/name',
    'would delete "placet-outbox"',
  ],
  ['a pattern of two letters', withCookie('_*a'), '/services/2/cookies/0/name', 'matches almost everything'],
  ['the cookie of a necessary service', withCookie('PHPSESSID'), '/services/2/cookies/0/name', 'would delete "PHPSESSID"'],
])

test('a name counts only in its place: a worker or a database is no key in the storage', () => {
  for (const kind of ['service-worker', 'cache', 'indexed-db']) expect(mistakesOf(withCookie('*outbox', { kind }))).toEqual([])
})

test('dots and brackets in a name are just that', () => {
  expect(mistakesOf(withCookie('p.acet'))).toEqual([])
  expect(mistakesOf(withCookie('[a](b)+c'))).toEqual([])
})

test('an exact name may be short', () => {
  expect(mistakesOf(withCookie('m'))).toEqual([])
})

test('what lies with a third party is never deleted, so it may have any name', () => {
  expect(mistakesOf(withCookie('PHPSESSID', { setBy: 'chat.example' }))).toEqual([])
  expect(mistakesOf(withCookie('C*', { setBy: 'chat.example' }))).toEqual([])
  expect(mistakesOf({ services: ['cloudflare', 'vimeo'] }).filter(({ severity }) => severity === 'error')).toEqual([])
})
