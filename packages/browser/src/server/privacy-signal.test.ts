/** Global Privacy Control at a server that renders pages: as the manual writes it, and as V-6 asks. */
import { readFileSync } from 'node:fs'
import { HEARD } from '@placet/model'
import { expect, test } from 'vitest'
import { all, cookie, NOW, saved, shop } from './a-server.fixture.ts'
import { askedWhileHeard, contentSecurityPolicy, isGpcHeader, readChoice, type ServerSite } from './index.ts'

const manual = readFileSync(new URL('../../server.md', import.meta.url), 'utf8')
const example = /isGpcHeader[\s\S]*?vary', '([^']+)'/.exec(manual)

/** The two lines of the manual, with the request's headers and the site. */
const asWritten = new Function(
  ...['isGpcHeader', 'readChoice', 'askedWhileHeard', 'request', 'site'],
  `${/const isHeard[\s\S]*?: site\)/.exec(manual)?.[0].replace(': site)', `: site, ${NOW})`)}; return choice`,
)
const honouring: ServerSite = { ...shop, refusedBySignal: ['marketing'] }
const read = (headers: Record<string, string | undefined>, site = honouring): ReturnType<typeof readChoice> =>
  asWritten(isGpcHeader, readChoice, askedWhileHeard, { headers }, site)

test('GPC-10: the manual has its answer vary on the header', () => {
  expect(example?.[1]).toBe('Sec-GPC')
})

test.each(['1', '0, 1'])('GPC-02, GPC-06: with "Sec-GPC: %s" an earlier acceptance of marketing waits, and nothing else', (signal) => {
  const choice = read({ cookie: cookie(all('granted')), 'sec-gpc': signal })
  expect(choice.choices).toEqual({ functional: 'granted', analytics: 'granted', marketing: 'denied' })
  expect(choice.ask).toEqual(['marketing'])
  expect(choice.allows('pixel')).toBe(false)
  expect(contentSecurityPolicy(choice, honouring)).not.toContain(shop.hosts.pixel?.[0] as string)
})

test.each(['0', 'true', '1x', '', undefined])('GPC-02: "Sec-GPC: %s" is no signal', (signal) => {
  expect(read({ cookie: cookie(all('granted')), 'sec-gpc': signal }).choices.marketing).toBe('granted')
})

test('GPC-06: what was agreed to while it was heard holds, and a refusal stays one', () => {
  const confirmed = saved({ functional: 'denied', analytics: 'denied', marketing: 'granted' })
  confirmed.items.marketing = { choice: 'granted', terms: `${shop.categories.marketing}${HEARD}` }
  expect(read({ cookie: cookie(confirmed), 'sec-gpc': '1' }).choices.marketing).toBe('granted')
  const refused = read({ cookie: cookie(all('denied')), 'sec-gpc': '1' })
  expect([refused.choices.marketing, refused.ask]).toEqual(['denied', []])
})

test('GPC-06: without a choice nothing is granted, and hearing it is no decision', () => {
  expect(read({ 'sec-gpc': '1' })).toMatchObject({ status: 'none', choices: { marketing: 'denied', analytics: 'denied' } })
})

test('a site that honours no signal hears none', () => {
  expect(read({ cookie: cookie(all('granted')), 'sec-gpc': '1' }, shop).choices.marketing).toBe('granted')
})
