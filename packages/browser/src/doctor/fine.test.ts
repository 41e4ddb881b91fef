/** What is as it should be. */
import { expect, test } from 'vitest'
import { anElement, aPage, aState } from './a-page.fixture.ts'
import { shownOnce, waiting } from './fine.ts'

const elements = [
  anElement('script', { type: 'text/plain', 'data-consent': 'analytics', 'data-service': 'matomo' }),
  anElement('script', { type: 'text/plain', 'data-consent': 'marketing' }),
  anElement('script', { type: 'text/plain', 'data-cookieconsent': 'marketing' }),
  anElement('template', { 'data-consent': 'marketing' }),
  anElement('iframe', { 'data-consent': 'functional', 'data-src': '/f', src: '/f' }, { wasHeld: true }),
  anElement('script', { type: 'text/plain' }),
  anElement('script', { src: '/own.js' }),
]

test('what waits is told by name and number', () => {
  expect(waiting(aPage({ elements }))).toEqual([
    { name: 'analytics + matomo', count: 1 },
    { name: 'marketing', count: 3 },
  ])
  expect(waiting(aPage({ elements, states: [aState({ marketing: 'granted' })] }))).toHaveLength(1)
})

test('what a visitor let in this once is told apart', () => {
  expect(shownOnce(aPage({ elements }))).toEqual([{ name: 'functional', count: 1 }])
  expect(shownOnce(aPage({ elements, states: [aState({ functional: 'granted' })] }))).toEqual([])
})
