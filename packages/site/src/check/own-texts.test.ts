import { expect, test } from 'vitest'
import { mistakesOf, only } from './mistakes.fixture.ts'

only([
  [
    'a key of the widget that does not exist',
    { texts: { fr: { 'notice.titel': 'Cookies' } } },
    '/texts/fr/notice.titel',
    'There is no text "notice.titel"',
    'Did you mean "notice.title"?',
  ],
  [
    'LAW-18: own words that no longer name the controller',
    { texts: { fr: { 'notice.intro': 'Des cookies pour\u00a0: {purposes}.' } } },
    '/texts/fr/notice.intro',
    'must keep {controller}',
  ],
  [
    'own words with a slot that nothing fills',
    { texts: { fr: { 'notice.title': 'Cookies {firstname}' } } },
    '/texts/fr/notice.title',
    'has {firstname}, which nothing fills',
  ],
])

test('LAW-12: the words of accept and reject are changed together', () => {
  const own = (words: Record<string, string>) => mistakesOf({ texts: { en: words } }).map(({ path }) => path)
  expect(own({ 'notice.acceptAll': 'Yes to all' })).toEqual(['/texts/en/notice.acceptAll'])
  expect(own({ 'preferences.rejectAll': 'No to all' })).toEqual(['/texts/en/preferences.rejectAll'])
  expect(own({ 'notice.acceptAll': 'Yes to all', 'notice.rejectAll': 'No to all' })).toEqual([])
})

test('a first layer that no longer says "cookie" is warned about', () => {
  const changes = {
    texts: { en: { 'notice.title': 'Your choice', 'notice.intro': '{controller} asks to use trackers for: {purposes}.' } },
  }
  expect(mistakesOf(changes)).toMatchObject([{ path: '/texts/en', severity: 'warning' }])
})
