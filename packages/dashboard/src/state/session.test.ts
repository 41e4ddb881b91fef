import { expect, test } from 'vitest'
import { createFakeApi, refused } from '../fixtures/fake-api.ts'
import { createSession } from './session.ts'

test('whoever has a session comes straight in', async () => {
  const session = createSession(createFakeApi())
  await session.load()
  expect(session.phase.value).toMatchObject({ at: 'open', session: { name: 'marie' } })
})

test('without an account the first page is set-up; with one it is sign-in', async () => {
  for (const [code, at] of [
    ['SETUP_NEEDED', 'set-up'],
    ['SIGN_IN_NEEDED', 'sign-in'],
  ] as const) {
    const session = createSession(createFakeApi({ session: () => refused({ status: 401, code }) }))
    await session.load()
    expect(session.phase.value.at).toBe(at)
  }
})

test('a collector that cannot answer is a failure, not a sign-in page', async () => {
  const session = createSession(createFakeApi({ session: () => refused({ status: 503 }) }))
  await session.load()
  expect(session.phase.value).toMatchObject({ at: 'failed', failure: { status: 503 } })
})

test('a wrong password stays on the page and says so', async () => {
  const session = createSession(createFakeApi({ session: () => refused({ status: 401 }), signIn: () => refused({ status: 401 }) }))
  await session.load()
  expect(await session.signIn({ name: 'x', password: 'y' })).toMatchObject({ status: 401 })
  expect(session.phase.value.at).toBe('sign-in')
})

test('set-up that somebody else has done in the meantime leads to sign-in', async () => {
  const session = createSession(createFakeApi({ session: () => refused({ code: 'SETUP_NEEDED' }), setUp: () => refused({ status: 409 }) }))
  await session.load()
  expect(await session.setUp({ secret: 's', name: 'n', password: 'p' })).toBeNull()
  expect(session.phase.value).toEqual({ at: 'sign-in', why: 'set-up-done' })
})

test('signing out sends the token of the session; a session already over is signed out too', async () => {
  const api = createFakeApi({ signOut: () => refused({ status: 401 }) })
  const session = createSession(api)
  await session.load()
  expect(await session.signOut()).toBeNull()
  expect(api.asked).toContain('signOut token')
  expect(session.phase.value).toEqual({ at: 'sign-in', why: null })
})

test('a sign-out that did not reach the collector is told, and the page stays', async () => {
  const session = createSession(createFakeApi({ signOut: () => refused({ status: 0 }) }))
  await session.load()
  expect(await session.signOut()).toMatchObject({ status: 0 })
  expect(session.phase.value.at).toBe('open')
})
