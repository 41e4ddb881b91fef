// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { textOf } from '../fixtures/draw.tsx'
import { createFakeApi, given } from '../fixtures/fake-api.ts'
import { anAnswer, aSession, aSite } from '../fixtures/figures.ts'
import { open } from '../fixtures/open.tsx'

const openWith = (areCounted: boolean, decided = 1) => {
  const answer = anAnswer(undefined, { bursts: { decided, shownAtStart: 0, areCounted } })
  const api = createFakeApi({ session: () => given(aSession([aSite()])), stats: async () => given(answer) })
  return open(api, `#site=sertius&days=7${areCounted ? '&bursts=counted' : ''}`)
}

test('SEC-05: what is left out of the rates is said, with the way to count it, and back', async () => {
  const without = await openWith(false)
  const note = without.page.querySelector('[data-note="bursts"]')
  expect(textOf(note)).toContain('1 choice and 0 displays of bursts are left out')
  expect(note?.querySelector('a')?.getAttribute('href')).toBe('#site=sertius&days=7&bursts=counted')
  const counted = (await openWith(true)).page.querySelector('[data-note="bursts"]')
  expect(textOf(counted)).toContain('are in these figures')
  expect(counted?.querySelector('a')?.getAttribute('href')).toBe('#site=sertius&days=7')
})

test('where there was none, nothing is said', async () => {
  expect((await openWith(false, 0)).page.querySelector('[data-note="bursts"]')).toBeNull()
})
