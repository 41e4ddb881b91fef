import { expect, test } from 'vitest'
import { mistakesOf, only } from './mistakes.fixture.ts'

only([
  [
    'an origin with a slash at its end',
    { origins: ['https://www.shop.example/'] },
    '/origins/0',
    'is not just an origin',
    'Write "https://www.shop.example".',
  ],
  [
    'an origin with a path',
    { origins: ['https://www.shop.example/fr'] },
    '/origins/0',
    'is not just an origin',
    'Write "https://www.shop.example".',
  ],
  [
    'an origin in capitals',
    { origins: ['https://WWW.shop.example'] },
    '/origins/0',
    'is not just an origin',
    'Write "https://www.shop.example".',
  ],
  [
    'an origin with its default port',
    { origins: ['https://www.shop.example:443'] },
    '/origins/0',
    'is not just an origin',
    'Write "https://www.shop.example".',
  ],
  ['an origin with a name and a password', { origins: ['https://a:b@www.shop.example'] }, '/origins/0', 'is not just an origin'],
  ['an origin without a scheme', { origins: ['www.shop.example'] }, '/origins/0', 'is not an origin', 'https://www.example.com'],
  ['an origin with a wildcard', { origins: ['https://*.shop.example'] }, '/origins/0', 'is not an origin'],
  ['an origin that is a file', { origins: ['file:///home/shop'] }, '/origins/0', 'is not an origin'],
  ['plain http', { origins: ['http://www.shop.example'] }, '/origins/0', 'Only https is safe here', 'localhost alone'],
  ['an origin that is a public suffix', { origins: ['https://co.uk'] }, '/origins/0', 'is a public suffix'],
  ['an origin that is a private suffix', { origins: ['https://github.io'] }, '/origins/0', 'is a public suffix'],
  ['a collector over plain http', { collector: 'http://consent.shop.example' }, '/collector', 'Only https'],
  ['a collector that is no address', { collector: 'consent.shop.example' }, '/collector', 'is not an address'],
  ['a collector with a query', { collector: 'https://consent.shop.example/?a=1' }, '/collector', 'has a query'],
  ['a domain with a leading dot', { domain: '.shop.example' }, '/domain', 'is not a domain', 'leading dot: "shop.example"'],
  ['a domain with a scheme', { domain: 'https://shop.example' }, '/domain', 'is not a domain'],
  ['a domain that is a public suffix', { domain: 'co.uk' }, '/domain', 'is a public suffix'],
  ['a domain that is a private suffix', { domain: 'github.io' }, '/domain', 'is a public suffix'],
  ['a domain that is a number', { domain: '127.0.0.1' }, '/domain', 'is not a domain'],
  [
    'a domain that does not cover an origin',
    { domain: 'shop.example', origins: ['https://shop.example', 'https://myshop.example'] },
    '/domain',
    'does not cover the origin "https://myshop.example"',
  ],
])

test('origins, domains and collectors that are right are left alone', () => {
  for (const changes of [
    { origins: ['http://localhost:8080', 'http://127.0.0.1:3000', 'https://shop.example:8443'] },
    { origins: ['https://www.shop.example', 'https://shop.example'], domain: 'shop.example' },
    { origins: ['https://me.github.io'] },
    { collector: 'https://shop.example/consent/' },
  ]) {
    expect(mistakesOf(changes)).toEqual([])
  }
})
