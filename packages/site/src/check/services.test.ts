import { expect, test } from 'vitest'
import { mistakesOf, only, own, texts } from './mistakes.fixture.ts'

only([
  [
    'an unknown service is told with the one that was meant',
    { services: ['postog'] },
    '/services/0',
    'The service "postog" is not known.',
    'Did you mean "posthog"?',
  ],
  [
    'an unknown service that resembles none',
    { services: ['posthog', 'our-own-basket'] },
    '/services/1',
    '"our-own-basket" is not known',
    /Known: .*matomo.*"id"/,
  ],
  ['a name that every object has is not a service', { services: ['posthog', 'constructor'] }, '/services/1', '"constructor" is not known'],
  [
    'a changed service that is unknown',
    { services: [{ use: 'yuotube' }, 'posthog'] },
    '/services/0',
    'not known',
    'Did you mean "youtube"?',
  ],
  ['a service twice', { services: ['posthog', 'youtube', { use: 'posthog' }] }, '/services/2', 'listed twice, first as item 0'],
  [
    'a service with the id of a built-in category',
    { services: ['posthog', own({ id: 'marketing' })] },
    '/services/1',
    '"marketing" is the id of a category',
  ],
  [
    'a service with the id of an own category',
    { services: [own({ id: 'chat', category: 'chat' })], categories: { chat: { name: texts, description: texts } } },
    '/services/0',
    'is the id of a category',
  ],
  [
    'a category that does not exist',
    { services: ['posthog', own({ category: 'functionel' })] },
    '/services/1/category',
    'does not exist',
    'Did you mean "functional"?',
  ],
  [
    'LAW-04: necessary without a reason',
    { services: ['posthog', own({ category: 'necessary' })] },
    '/services/1',
    'does not say why (LAW-04)',
    '"necessaryBecause"',
  ],
  [
    'LAW-04: a known service made necessary without a reason',
    { services: ['youtube', { use: 'posthog', category: 'necessary' }] },
    '/services/1',
    'LAW-04',
  ],
  [
    'a country that is none',
    { services: ['posthog', own({ vendor: { name: 'Chat', country: 'ZZ' } })] },
    '/services/1/vendor/country',
    'no country',
  ],
  [
    'what keeps the choice is there anyway',
    { services: ['posthog', 'placet-choice'] },
    '/services/1',
    'part of every site',
    'Leave it out',
  ],
  [
    'what keeps the choice cannot be made optional',
    { services: ['posthog', { use: 'placet-choice', category: 'marketing' }] },
    '/services/1/category',
    'always necessary',
  ],
])

test('LAW-04: an empty reason is no reason', () => {
  const services = ['posthog', own({ category: 'necessary', necessaryBecause: { fr: '', en: ' ' } })]
  expect(mistakesOf({ services }).map(({ path }) => path)).toEqual(['/services/1/necessaryBecause/fr', '/services/1/necessaryBecause/en'])
})

test('what an own service leaves untold is a warning, and nothing is invented', () => {
  const mistakes = mistakesOf({ services: [{ id: 'chat', name: 'Chat', category: 'functional' }] })
  expect(mistakes.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'warning'])
  expect(mistakes.map(({ suggestion }) => suggestion)).toEqual([
    'Add "purpose".',
    'Add "vendor" with name and country.',
    'Add "cookies", empty where there are none.',
  ])
})

test.each([
  ['google-analytics', 'ga4'],
  ['facebook-pixel', 'meta-pixel'],
  ['Sendinblue', 'brevo'],
  ['linkedininsighttag', 'linkedin-insight'],
  ['hotjr', 'hotjar'],
])('%s is offered as %s, whichever name it goes by', (written, meant) => {
  expect(mistakesOf({ services: [written] })[0]?.suggestion).toContain(`Did you mean "${meant}"?`)
})

test('three services by name are a right configuration, with nothing else said about them', () => {
  expect(mistakesOf({ services: ['ga4', 'matomo', 'youtube'] })).toEqual([])
})

test('LAW-19: what the catalogue does not know is a warning, until the site tells it', () => {
  const warnings = mistakesOf({ services: ['posthog', 'spotify'] })
  expect(warnings).toMatchObject([
    { path: '/services/1', severity: 'warning', reason: expect.stringMatching(/^How long "sp_t" of "spotify" last/) },
    { path: '/services/1', severity: 'warning', reason: expect.stringMatching(/^No full list .* "spotify" leaves/) },
  ])
  const cookies = [{ name: 'sp_t', setBy: 'spotify.com', lifetime: 'P1Y', purpose: texts }]
  expect(mistakesOf({ services: ['posthog', { use: 'spotify', cookies }] })).toEqual([])
})

test('a category that nobody uses, and a site that asks nothing, are warned about', () => {
  expect(mistakesOf({ categories: { marketing: {} } })).toMatchObject([{ path: '/categories/marketing', severity: 'warning' }])
  expect(mistakesOf({ services: ['hosting-session'] })).toMatchObject([{ path: '/services', severity: 'warning' }])
})
