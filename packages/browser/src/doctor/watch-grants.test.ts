// @vitest-environment happy-dom
/** Since when what is granted. */
import { expect, test } from 'vitest'
import { aHost, aSavedChoice } from '../widget/a-host.fixture.ts'
import { firstStates, watchGrants } from './watch-grants.ts'

const choices = { functional: 'denied', analytics: 'granted', marketing: 'denied' } as const
const decided = (n: number) => {
  const saved = { ...aSavedChoice({ analytics: 'granted' }), n, decidedAtMs: 10_000 }
  return { ...aHost().inForce, saved, choices }
}

test('what was decided before the page held from its beginning', () => {
  expect(firstStates(decided(1), 20_000)).toEqual([{ fromMs: 0, choices, services: {} }])
})

test('a first decision on this page holds from then on', () => {
  const none = { functional: 'denied', analytics: 'denied', marketing: 'denied' }
  expect(firstStates(decided(1), 9_000)).toEqual([
    { fromMs: 0, choices: none, services: {} },
    { fromMs: 1_000, choices, services: {} },
  ])
})

test('where an earlier decision may have granted as much, nobody is accused', () => {
  expect(firstStates(decided(2), 9_000)).toEqual([{ fromMs: 0, choices, services: {} }])
})

test('follows each change until it is stopped', () => {
  const a = aHost()
  let changes = 0
  const watch = watchGrants(a.host, () => changes++)
  a.change({ marketing: 'granted' })
  expect(changes).toBe(1)
  expect(watch.states().map((state) => state.choices.marketing)).toEqual(['denied', 'granted'])
  expect(watch.states()[1]?.fromMs).toBeGreaterThan(0)
})
