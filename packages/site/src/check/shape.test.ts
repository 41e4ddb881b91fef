import { expect, test } from 'vitest'
import { aConfig } from '../a-site.fixture.ts'
import { checkConfig } from '../check.ts'
import { cookie, only, own } from './mistakes.fixture.ts'

only([
  [
    'an unknown key is told with the one that was meant',
    { langauges: ['fr'] },
    '/langauges',
    '"langauges" is not a key that belongs here.',
    'Did you mean "languages"?',
  ],
  ['an unknown key deep inside', { notice: { postion: 'bottom-left' } }, '/notice/postion', 'not a key', 'Did you mean "position"?'],
  ['a missing field says what it is', { controller: { name: 'Shop' } }, '/controller', '"contact" is missing.', 'It is: An e-mail address'],
  ['a number where a text belongs', { collector: 8787 }, '/collector', 'must be a string, not a number', 'Public address'],
  ['a wrong word of a closed set', { blocking: 'declred' }, '/blocking', '"declred" is not a value', 'Did you mean "declared"?'],
  ['a category id that cannot be an id', { categories: { 'My Own': {} } }, '/categories/My Own', 'does not have the form of a key'],
  ['a site id that cannot be an id', { site: 'My Shop' }, '/site', 'does not have the form', 'lower-case letters'],
  ['an empty text', { controller: { name: ' ', contact: 'a@shop.example' } }, '/controller/name', 'This text is empty.'],
  ['no language at all', { languages: [] }, '/languages', 'This is empty.'],
  ['a language twice', { languages: ['fr', 'en', 'fr'] }, '/languages', 'Items 0 and 2 are the same.', 'Remove one'],
  ['LAW-24: half a month of validity', { validForMonths: 0 }, '/validForMonths', 'out of bounds', 'from 1 to 12'],
  ['LAW-24: more than twelve months', { validForMonths: 13 }, '/validForMonths', 'out of bounds', 'from 1 to 12'],
  [
    'a lifetime in words',
    { services: ['posthog', own({ cookies: [cookie('chat_id', { lifetime: '13 months' })] })] },
    '/services/1/cookies/0/lifetime',
    'does not have the form',
    'ISO 8601',
  ],
  [
    'a host with a path',
    { services: ['posthog', own({ hosts: ['https://chat.example/x'] })] },
    '/services/1/hosts/0',
    'does not have the form',
    'without scheme and path',
  ],
  ['a service that is a number', { services: ['posthog', 7] }, '/services/1', 'must be an object, not a number'],
  [
    'an entry with a slip in its key',
    { services: [{ use: 'posthog', cathegory: 'marketing' }] },
    '/services/0/cathegory',
    'not a key',
    'Did you mean "category"?',
  ],
  [
    'a theme token that does not exist',
    { notice: { theme: { akcent: '#123456' } } },
    '/notice/theme/akcent',
    'not a key',
    'Did you mean "accent"?',
  ],
  [
    'a theme value that would break out of its style',
    { notice: { theme: { ink: 'red}*{display:none' } } },
    '/notice/theme/ink',
    'does not have the form',
    'such as #',
  ],
])

test('a configuration that is no object at all', () => {
  expect(checkConfig('shop.json', [])).toMatchObject([{ path: '', reason: 'This must be an object, not an array.' }])
  expect(checkConfig('shop.json', null)).toMatchObject([{ path: '', reason: 'This must be an object, not null.' }])
})

test('every mistake is told at once', () => {
  const { site: _, ...config } = aConfig({ validForMonths: 99 })
  expect(
    checkConfig('shop.json', { ...config, extra: 1 })
      .map(({ path }) => path)
      .sort(),
  ).toEqual(['', '/extra', '/validForMonths'])
})
