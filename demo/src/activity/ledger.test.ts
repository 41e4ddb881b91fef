import { expect, test } from 'vitest'
import { keyChanges } from './key-changes.ts'
import { createLedger } from './ledger.ts'

test('a key that comes, goes and comes back is one line', () => {
  const ledger = createLedger()
  ledger.add({ kind: 'cookie', name: '_adp_id', owner: 'AdPulse', atMs: 1 })
  ledger.remove('cookie', '_adp_id', 2)
  expect(ledger.entries()).toMatchObject([{ name: '_adp_id', isGone: true, atMs: 2 }])
  ledger.add({ kind: 'cookie', name: '_adp_id', owner: 'AdPulse', atMs: 3 })
  expect(ledger.entries()).toMatchObject([{ isGone: false, times: 2, atMs: 3 }])
})

test('the newest stands first, and what was never seen cannot go', () => {
  const ledger = createLedger()
  ledger.add({ kind: 'request', name: 'a', owner: 'other', atMs: 1 })
  ledger.add({ kind: 'local', name: 'a', owner: 'other', atMs: 2 })
  ledger.remove('session', 'a', 3)
  expect(ledger.entries().map(({ kind }) => kind)).toEqual(['local', 'request'])
})

test('what came and what went between two looks', () => {
  expect(keyChanges(new Set(['cookie a', 'local b']), new Set(['local b', 'session a']))).toEqual({
    came: ['session a'],
    went: ['cookie a'],
  })
})
