import { expect, test } from 'vitest'
import { mistakesOf, only, own } from './mistakes.fixture.ts'

only([
  ['a policy link that runs script', { policyUrl: 'javascript:alert(1)' }, '/policyUrl', 'not a link that may stand in a page'],
  [
    'a policy link that hides its scheme',
    { policyUrl: { fr: '/fr', en: 'java\tscript:alert(1)' } },
    '/policyUrl/en',
    /hidden character|not a link/,
  ],
  ['a policy link to an unnamed host', { policyUrl: '//evil.example/{lang}' }, '/policyUrl', 'not a link'],
  [
    'a privacy link that is data',
    { services: ['posthog', own({ privacyUrl: 'data:text/html,x' })] },
    '/services/1/privacyUrl',
    'not a link',
  ],
  [
    'a contact that reaches nobody',
    { controller: { name: 'Shop', contact: 'ask us' } },
    '/controller/contact',
    'not a way to reach the controller',
  ],
])

test('links that are right are left alone', () => {
  for (const policyUrl of ['https://shop.example/{lang}/privacy#top', 'privacy.html', '/{lang}', 'mailto:privacy@shop.example']) {
    expect(mistakesOf({ policyUrl })).toEqual([])
  }
  for (const contact of ['privacy@shop.example', 'https://shop.example/contact', '/contact']) {
    expect(mistakesOf({ controller: { name: 'Shop', contact } })).toEqual([])
  }
})
