import { only } from './mistakes.fixture.ts'

only([
  ['a control character', { name: 'Shop\u0007' }, '/name', 'hidden character U+0007'],
  [
    'a mark that turns the direction',
    { controller: { name: 'Shop \u202egro.elpmaxe', contact: 'a@shop.example' } },
    '/controller/name',
    'hidden character U+202E',
  ],
  ['half a character', { name: 'Shop \ud83c' }, '/name', 'half a character'],
])
