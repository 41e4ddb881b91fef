import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { all, cookie, NOW, saved, shop } from './a-server.fixture.ts'
import { contentSecurityPolicy, type PolicyOptions } from './content-security-policy.ts'
import { readChoice } from './read-choice.ts'

const none = readChoice('', shop, NOW)
const accepted = readChoice(cookie(all('granted')), shop, NOW)
const refused = readChoice(cookie(all('denied')), shop, NOW)
const analyticsAlone = readChoice(cookie(saved({ functional: 'denied', analytics: 'granted', marketing: 'denied' })), shop, NOW)

/** Directive to its sources. */
const parsed = (policy: string): Record<string, string[]> =>
  Object.fromEntries(policy.split('; ').map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]))
const policyFor = (choice: Parameters<typeof contentSecurityPolicy>[0], options?: PolicyOptions) =>
  parsed(contentSecurityPolicy(choice, shop, options))

test('before a choice the site itself, its collector and necessary services are all there is (LAW-03, WEB-25)', () => {
  expect(policyFor(none)).toEqual({
    'default-src': ["'self'"],
    'script-src': ["'self'", 'https://consent.shop.example', 'login.example'],
    'style-src': ["'self'", 'login.example'],
    'img-src': ["'self'", 'https://consent.shop.example', 'login.example'],
    'font-src': ["'self'", 'login.example'],
    'connect-src': ["'self'", 'https://consent.shop.example', 'login.example', 'wss://login.example'],
    'media-src': ["'self'", 'login.example'],
    'frame-src': ["'self'", 'login.example'],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
  })
  expect(policyFor(refused)).toEqual(policyFor(none))
  expect(policyFor(null)).toEqual(policyFor(none))
})

test('a grant lists the hosts of its services, and nobody else’s', () => {
  expect(policyFor(analyticsAlone)['script-src']).toEqual([
    ...["'self'", 'https://consent.shop.example', 'cdn.counter.example', 'tags.shared.example', 'login.example'],
  ])
  expect(policyFor(accepted)['frame-src']).toEqual([
    ...["'self'", '*.chat.example', 'cdn.counter.example', 'tags.shared.example', 'px.example', '*.ads.example', 'login.example'],
  ])
  const byName = readChoice(cookie(saved({ functional: 'denied', analytics: 'denied', marketing: 'denied', chat: 'granted' })), shop, NOW)
  expect(policyFor(byName)['connect-src']).toContain('wss://*.chat.example')
})

describe("the site's own directives", () => {
  const directives = {
    'default-src': "'none'",
    scriptSrc: ["'self'", 'https://code.example', 'https://PX.example/tag.js'],
    'img-src': "'self' data: https:",
    'style-src': "'self' 'unsafe-inline'",
    'media-src': "'none'",
    'font-src': 'https://*.ads.example:443',
    'frame-ancestors': "'self' https://px.example",
    'upgrade-insecure-requests': '',
    'trusted-types': "'none'",
  }
  test('are joined by services, without what would let in one that is not granted', () => {
    expect(policyFor(none, { directives })).toMatchObject({
      'default-src': ["'none'"],
      'script-src': ["'self'", 'https://code.example', 'https://consent.shop.example', 'login.example'],
      'img-src': ["'self'", 'data:', 'https://consent.shop.example', 'login.example'],
      'media-src': ["'none'"],
      'font-src': ['login.example'],
      'frame-ancestors': ["'self'", 'https://px.example'],
      'upgrade-insecure-requests': [],
      'trusted-types': ['placet'],
    })
  })
  test('stand whole once everything is granted', () => {
    const policy = policyFor(accepted, { directives })
    expect(policy['img-src']).toContain('https:')
    expect(policy['script-src']).toContain('https://PX.example/tag.js')
    expect(policy['font-src']).toContain('https://*.ads.example:443')
    expect(policy['media-src']).toEqual(["'none'"])
  })
  test('that are narrower are joined too, and a frame falls back as browsers do', () => {
    const narrow = { 'script-src-elem': "'self'", 'child-src': 'https://frames.example', 'worker-src': "'self'" }
    const policy = policyFor(analyticsAlone, { directives: narrow, nonce: 'abc' })
    expect(policy['script-src-elem']).toEqual(expect.arrayContaining(["'nonce-abc'", 'cdn.counter.example']))
    expect(policy['frame-src']).toEqual(expect.arrayContaining(['https://frames.example', 'cdn.counter.example']))
    expect(policy['worker-src']).toEqual(["'self'"])
  })
})

describe('a nonce', () => {
  test('goes to scripts and styles, with strict-dynamic where asked (WEB-15)', () => {
    const policy = policyFor(none, { nonce: 'Zm9v+/=', strictDynamic: true })
    expect(policy['script-src']).toEqual(expect.arrayContaining(["'nonce-Zm9v+/='", "'strict-dynamic'"]))
    expect(policy['style-src']).toContain("'nonce-Zm9v+/='")
    expect(policy['style-src']).not.toContain("'strict-dynamic'")
  })
  test('does not switch off the inline styles that a site lives by', () => {
    expect(policyFor(none, { nonce: 'abc', directives: { 'style-src': "'unsafe-inline'" } })['style-src']).not.toContain("'nonce-abc'")
  })
  test.each(["x'; script-src *", 'a b', '', 'é', 7])('that is none (%s) is left out, and strict-dynamic with it', (nonce) => {
    const policy = contentSecurityPolicy(none, shop, { nonce: nonce as string, strictDynamic: true })
    expect(policy).toBe(contentSecurityPolicy(none, shop))
  })
})

const covers = (source: string, host: string) => {
  const name = source.replace(/^\w+:\/\//, '').replace(/[/:].*$/, '')
  return name === host || (name.startsWith('*.') && host.endsWith(name.slice(1)))
}

test('whatever the site adds, no source lets in a host that only denied services contact, and nothing ends the header early', () => {
  const source = fc.oneof(
    fc.constantFrom(
      ...["'self'", '*', 'https:', 'http:', 'wss:', 'https://*', '*:443', 'data:', 'blob:', '*.example', 'https://px.example'],
    ),
    fc.constantFrom(
      ...['PX.EXAMPLE', 'px.example:*', '//px.example', 'wss://px.example/a', '*.ads.example', 'a.ads.example', 'ok.example'],
    ),
    fc.string(),
    fc.webUrl(),
  )
  const name = fc.oneof(fc.constantFrom(...['default-src', 'script-src', 'imgSrc', 'connect-src', 'frame-src', 'child-src']), fc.string())
  const directives = fc.dictionary(name, fc.oneof(source, fc.array(source)), { maxKeys: 5 })
  const choice = fc.constantFrom(none, refused, analyticsAlone, accepted)
  fc.assert(
    fc.property(choice, directives, fc.string(), fc.boolean(), (chosen, own, nonce, strictDynamic) => {
      const policy = contentSecurityPolicy(chosen, shop, { directives: own, nonce, strictDynamic })
      expect(policy).toMatch(/^[\x20-\x2b\x2d-\x7e]+$/)
      const denied = ['px.example', 'x.ads.example', 'x.chat.example', 'cdn.counter.example'].filter(
        (host) => !Object.entries(shop.hosts).some(([id, hosts]) => chosen.allows(id) && hosts.some((listed) => covers(listed, host))),
      )
      for (const [directive, sources] of Object.entries(parsed(policy))) {
        if (!directive.endsWith('-src')) continue
        if (denied.length > 0) expect(sources.filter((one) => /^\*|^https?:$|^wss?:$|:\/\/\*$/.test(one) && !one.includes('.'))).toEqual([])
        for (const one of sources) for (const host of denied) expect([one, covers(one.toLowerCase(), host)]).toEqual([one, false])
      }
    }),
    { numRuns: 500 },
  )
})

test('whatever is passed, nothing throws, and a site that cannot be read lists nobody', () => {
  fc.assert(
    fc.property(fc.anything(), fc.anything(), fc.anything(), (chosen, site, options) => {
      const policy = contentSecurityPolicy(chosen as typeof none, site as typeof shop, options as PolicyOptions)
      expect(policy).toContain("object-src 'none'")
    }),
  )
  expect(contentSecurityPolicy(accepted, undefined as never)).toBe(
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; media-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'self'",
  )
  const broken = { ...shop, hosts: { pixel: ['px.example; script-src *', '*'], session: ["'unsafe-eval'"] } }
  expect(contentSecurityPolicy(accepted, broken)).not.toMatch(/unsafe-eval|\*/)
})
