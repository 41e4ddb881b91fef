// @vitest-environment happy-dom
/** What the switches show is what is granted, and what is saved is what they show (LAW-09, LAW-14). */
import { expect, test } from 'vitest'
import { aHost, aSavedChoice } from '../a-host.fixture.ts'
import { preferencesData } from './a-preferences-data.fixture.ts'
import { createState, namesIn } from './state.ts'

const names = ['video', 'matomo', 'posthog', 'pixel']

function aState(host = aHost()) {
  const state = createState(host.host, preferencesData)
  state.refresh()
  return state
}

test('nothing is on before a choice', () => {
  expect(names.filter(aState().on)).toEqual([])
})

test('shows what is granted now, services by name among it', () => {
  const state = aState(
    aHost({ choices: { functional: 'granted', analytics: 'denied', marketing: 'denied' }, services: { posthog: 'granted' } }),
  )
  expect(names.filter(state.on)).toEqual(['video', 'posthog'])
})

test('saving says what is shown: a category with all of its services is granted', () => {
  const state = aState()
  state.set(['matomo', 'posthog'], true)
  expect(state.deciding('save')).toEqual({
    action: 'save',
    layer: 'preferences',
    choices: { functional: 'denied', analytics: 'granted', marketing: 'denied' },
    services: {},
    noticeHash: 'hash',
    language: 'fr',
    terms: { functional: 'f1', analytics: 'a1', marketing: 'm1' },
  })
})

test('a category with only some of its services is denied, and those are granted by name', () => {
  const state = aState()
  state.set(['matomo', 'posthog'], true)
  state.set(['matomo'], false)
  expect(state.deciding('save')).toMatchObject({ choices: { analytics: 'denied' }, services: { posthog: 'granted' } })
})

test('a name decided before is decided again, so that its old word does not stand', () => {
  const last = aSavedChoice({ functional: 'granted', video: 'denied' })
  const state = aState(
    aHost({
      saved: last,
      last,
      choices: { functional: 'granted', analytics: 'denied', marketing: 'denied' },
      services: { video: 'denied' },
    }),
  )
  state.set(['video'], true)
  expect(state.deciding('save')).toMatchObject({ choices: { functional: 'granted' }, services: { video: 'granted' } })
})

test.each([
  ['accept-all', 'granted'],
  ['reject-all', 'denied'],
  ['withdraw-all', 'denied'],
] as const)('%s decides everything alike, whatever is shown', (action, choice) => {
  const state = aState()
  state.set(['matomo'], true)
  expect(state.deciding(action)).toMatchObject({
    action,
    choices: { functional: choice, analytics: choice, marketing: choice },
    services: {},
  })
})

test('a category without services stands for itself', () => {
  expect(namesIn({ id: 'own', name: '', description: '', terms: '', services: [] })).toEqual(['own'])
})
