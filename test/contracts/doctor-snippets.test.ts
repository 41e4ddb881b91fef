/** Contract. What the consent doctor offers to copy into a configuration is what the check of configurations takes. */
import { checkConfig } from '@placet/site'
import { expect, test } from 'vitest'
import { asked } from '../../packages/browser/src/doctor/a-page.fixture.ts'
import { serviceSnippet, traceSnippet } from '../../packages/browser/src/doctor/snippets.ts'

const errorsWith = (...services: unknown[]) =>
  checkConfig('shop.json', {
    site: 'shop',
    controller: { name: 'Shop', contact: 'privacy@shop.example', country: 'BE' },
    origins: ['https://www.shop.example'],
    languages: ['fr', 'en'],
    services,
    policyUrl: '/{lang}/privacy',
    collector: 'https://consent.shop.example',
  }).filter(({ severity }) => severity === 'error')

test.each(['cdn.example', 'www.9gag.example', '127.0.0.1', 'xn--bcher-kva.example'])('a service for %s is taken as it is', (host) => {
  expect(errorsWith(JSON.parse(serviceSnippet(host, asked)))).toEqual([])
})

test.each(['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache'] as const)(
  'of a %s only its lifetime is left to say',
  (kind) => {
    const trace = JSON.parse(traceSnippet({ kind, name: '_visits' }, asked))
    const service = JSON.parse(serviceSnippet('cdn.example', asked))
    expect(errorsWith({ ...service, cookies: [trace] }).map(({ path }) => path)).toEqual(['/services/0/cookies/0/lifetime'])
    expect(errorsWith({ ...service, cookies: [{ ...trace, lifetime: 'P1Y' }] })).toEqual([])
  },
)
