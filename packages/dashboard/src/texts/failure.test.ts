import { expect, test } from 'vitest'
import type { Failure } from '../api.ts'
import { failureSentence } from './failure.ts'
import { textsIn } from './language.ts'

const sentenceOf = (failure: Partial<Failure>) =>
  failureSentence(
    { status: 403, code: 'ROLE_TOO_LOW', message: '', requestId: null, field: null, retryAfterS: null, ...failure },
    textsIn.fr,
    (n) => ({ n, text: `${n}` }),
  )

test('who lacks a second factor reads what to do, not only that something is not permitted', () => {
  expect(sentenceOf({ code: 'SECOND_FACTOR_NEEDED' })).toContain('second facteur')
  expect(sentenceOf({})).toBe('Cette demande n’est pas permise.')
})

test('too many tries say when the next may be', () => {
  expect(sentenceOf({ status: 429, retryAfterS: 2 })).toContain('dans 2\u00a0secondes')
  expect(sentenceOf({ status: 0 })).toContain('ne répond pas')
})
