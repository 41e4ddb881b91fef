// @vitest-environment happy-dom
import type { ChoiceInForce } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { anyNeedsOf } from './foreign-markup.ts'
import { mayAct, needsOf } from './needs.ts'

const asked = {
  site: 'site',
  categories: { functional: 'a', analytics: 'b', marketing: 'c' },
  services: { youtube: 'functional', matomo: 'analytics', session: 'necessary' },
}
const inForce = (choices: Record<string, 'granted' | 'denied'>, services: Record<string, 'granted' | 'denied'> = {}): ChoiceInForce => ({
  saved: undefined,
  choices: { functional: 'denied', analytics: 'denied', marketing: 'denied', ...choices },
  services,
  ask: [],
  last: undefined,
  n: 1,
})
function element(html: string): HTMLElement {
  const box = document.createElement('div')
  box.innerHTML = html
  return box.firstElementChild as HTMLElement
}
const may = (html: string, now: ChoiceInForce) => {
  const needs = anyNeedsOf(element(html))
  return needs && mayAct(needs, now, asked)
}

describe('our own markup', () => {
  const plain = (attributes: string) => `<script type="text/plain" ${attributes}></script>`
  test('a category with no service named works just as well', () => {
    expect(may(plain('data-consent="marketing"'), inForce({}))).toBe(false)
    expect(may(plain('data-consent="marketing"'), inForce({ marketing: 'granted' }))).toBe(true)
  })
  test('every named category is needed', () => {
    expect(may(plain('data-consent="analytics marketing"'), inForce({ analytics: 'granted' }))).toBe(false)
    expect(may(plain('data-consent="analytics marketing"'), inForce({ analytics: 'granted', marketing: 'granted' }))).toBe(true)
  })
  test('a known name alone is read as it is among others, whatever stands between them', () => {
    const read = (named: string, known: object) => needsOf(element(`<script type="text/plain" data-consent="${named}"></script>`), known)
    expect(read('analytics', asked.categories)).toEqual(read('analytics', {}))
    for (const named of [' analytics\n', 'analytics,', '!analytics'])
      expect(read(named, asked.categories)?.categories).toEqual(['analytics'])
    expect(read('analytics, marketing', asked.categories)?.categories).toEqual(['analytics', 'marketing'])
    expect(read('', asked.categories)?.categories).toEqual([])
  })
  test('a service granted by name runs while the rest of its category waits', () => {
    expect(may(plain('data-consent="functional" data-service="youtube"'), inForce({}, { youtube: 'granted' }))).toBe(true)
    expect(may(plain('data-consent="functional"'), inForce({}, { youtube: 'granted' }))).toBe(false)
  })
  test('a service denied by name waits while its category runs', () => {
    expect(may(plain('data-consent="functional" data-service="youtube"'), inForce({ functional: 'granted' }, { youtube: 'denied' }))).toBe(
      false,
    )
  })
  test('where markup and catalogue disagree, both categories must be granted', () => {
    const html = plain('data-consent="marketing" data-service="youtube"')
    expect(may(html, inForce({ functional: 'granted' }))).toBe(false)
    expect(may(html, inForce({ marketing: 'granted' }))).toBe(false)
    expect(may(html, inForce({ functional: 'granted', marketing: 'granted' }))).toBe(true)
  })
  test('an unknown service or category is never granted', () => {
    const all = inForce({ functional: 'granted', analytics: 'granted', marketing: 'granted' })
    expect(may(plain('data-consent="analytics" data-service="nobody"'), all)).toBe(false)
    expect(may(plain('data-consent="statistics"'), all)).toBe(false)
    expect(may(plain('data-consent=""'), all)).toBe(false)
    expect(may(plain('data-service=""'), all)).toBe(false)
    expect(may(plain('data-consent-unless="" data-service=""'), inForce({}))).toBe(false)
    expect(may(plain('data-consent="constructor"'), all)).toBe(false)
    expect(may(plain('data-consent="__proto__"'), all)).toBe(false)
  })
  test('what is noted without saying whether it is negated is not', () => {
    const noted = { categories: ['marketing'], service: undefined } as never
    expect(mayAct(noted, inForce({}), asked)).toBe(false)
    expect(mayAct(noted, inForce({ marketing: 'granted' }), asked)).toBe(true)
  })
  test('necessary needs nothing', () => {
    expect(may(plain('data-consent="necessary"'), inForce({}))).toBe(true)
    expect(may(plain('data-service="session"'), inForce({}))).toBe(true)
  })
  test('data-consent-unless acts only while not all are granted', () => {
    expect(may(plain('data-consent-unless="analytics"'), inForce({}))).toBe(true)
    expect(may(plain('data-consent-unless="analytics"'), inForce({ analytics: 'granted' }))).toBe(false)
  })
})

describe("other products' markup", () => {
  const granted = inForce({ analytics: 'granted' })
  test.each([
    ['CookieConsent', '<script type="text/plain" data-category="analytics"></script>'],
    ['Cookiebot', '<script type="text/plain" data-cookieconsent="statistics"></script>'],
    ['Klaro', '<script type="text/plain" data-name="matomo"></script>'],
    ['Probo', '<script type="text/plain" data-cookie-consent="analytics"></script>'],
    ['OneTrust', '<script type="text/plain" class="optanon-category-C0002"></script>'],
    ['Orejime', '<template data-purpose="analytics"><p>x</p></template>'],
  ])('%s', (_, html) => {
    expect(may(html, inForce({}))).toBe(false)
    expect(may(html, granted)).toBe(true)
  })
  test('a site that has none of it does not read it', () => {
    expect(needsOf(element('<script type="text/plain" data-category="analytics"></script>'), {})).toBeUndefined()
  })
  test('a negated category of CookieConsent', () => {
    const html = '<script type="text/plain" data-category="!analytics"></script>'
    expect(may(html, inForce({}))).toBe(true)
    expect(may(html, granted)).toBe(false)
  })
  test('a plain script that names nothing is not ours', () => {
    expect(anyNeedsOf(element('<script type="text/plain">x</script>'))).toBeUndefined()
    expect(anyNeedsOf(element('<template><p>x</p></template>'))).toBeUndefined()
  })
})
