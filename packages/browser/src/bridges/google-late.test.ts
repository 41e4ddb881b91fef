import { expect, test } from 'vitest'
import { lateness } from './google-late.ts'

const tag = (changes: object = {}) => ({ async: false, defer: false, ...changes }) as HTMLScriptElement

test('GCM-02: in time is a tag that ran before anything of Google, without async and defer', () => {
  expect(lateness(tag(), undefined)).toBeUndefined()
  expect(lateness(tag(), [{ event: 'other' }, ['set', 'a'], null])).toBeUndefined()
})

test.each(['js', 'config', 'event'])('the command "%s" before the default is too early', (command) => {
  expect(lateness(tag(), [[command]])).toContain(`"${command}" was in dataLayer`)
})

test('a tag manager before the default, a late tag, and one that is a module', () => {
  expect(lateness(tag(), [{ event: 'gtm.js' }])).toContain('"gtm.js"')
  expect(lateness(tag({ async: true }), undefined)).toContain('without async')
  expect(lateness(tag({ defer: true }), undefined)).toContain('without async')
  expect(lateness(null, undefined)).toContain('without async')
})
