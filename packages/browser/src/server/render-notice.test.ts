// @vitest-environment happy-dom
/** What a server renders is what the widget draws; what is hostile stays text; what nobody has to answer is not there. */
import type { NoticeData, ServerNotice, ServerSite } from '@placet/model'
import { beforeEach, describe, expect, test } from 'vitest'
import { aHost, aPage } from '../widget/a-host.fixture.ts'
import { createNotice } from '../widget/notice/create-notice.ts'
import { all, cookie, NOW, saved, shop } from './a-server.fixture.ts'
import { readChoice } from './read-choice.ts'
import { renderNotice } from './render-notice.ts'

const words = [
  'title',
  'intro',
  'effect',
  'scope',
  'partners',
  'policy',
  'changed',
  'acceptAll',
  'rejectAll',
  'customize',
  'close',
  'label',
]
const aNotice = (language: string, changes: Partial<ServerNotice> = {}): ServerNotice => ({
  noticeHash: 'h1',
  language,
  direction: language === 'ar' ? 'rtl' : 'ltr',
  texts: Object.fromEntries(words.map((word) => [word, `${word} ${language}`])) as NoticeData['texts'],
  policyUrl: '/policy?a=1&b=2',
  position: 'bottom-left',
  style: ':host{width:1em;}',
  theme: ':host{--placet-ink:#000;}',
  heard: 'heard',
  ...changes,
})
const site = (changes: Partial<ServerNotice> = {}): ServerSite => ({
  ...shop,
  notice: { fr: aNotice('fr', changes), en: aNotice('en', changes), ar: aNotice('ar', changes), 'pt-br': aNotice('pt-br', changes) },
})

/** The first layer as a browser reads it, with its shadow roots as templates. */
function parsed(html: string): HTMLElement {
  document.body.innerHTML = html
  return document.querySelector('[data-placet=notice]') as HTMLElement
}
/** A notice as it stands in a page, without what only a rendered one has until it is taken over. */
function shapeOf(notice: HTMLElement) {
  const own = notice.cloneNode(true) as HTMLElement
  own.querySelector('template')?.remove()
  own.removeAttribute('data-placet-rendered')
  for (const button of own.querySelectorAll('button')) button.removeAttribute('disabled')
  const attributes = Object.fromEntries([...own.attributes].map(({ name, value }) => [name, value]))
  // This document does not turn the property into the attribute.
  return { tag: own.tagName, attributes: { 'aria-label': notice.ariaLabel, ...attributes }, inside: own.innerHTML }
}

beforeEach(() => aPage(''))

const layouts = [
  ['box', 'bottom-left', ''],
  ['bar', 'top', ''],
  ['cloud', 'bottom', ''],
  ['modal', 'center', ''],
] as const
for (const language of ['fr', 'en', 'ar']) {
  test.each(layouts)(`%s is what the widget draws (${language})`, async (_, position) => {
    const { heard: _heard, ...data } = aNotice(language, { position })
    const rendered = shapeOf(parsed(renderNotice(site({ position }), language)))
    await aPage('')
    createNotice(aHost().host, { ...data, categories: {} }, () => () => {}).show?.()
    const drawn = document.querySelector('[data-placet=notice]') as HTMLElement
    expect(rendered).toEqual(shapeOf(drawn))
    expect(rendered.inside).toContain('<h2')
    expect(drawn.shadowRoot?.querySelectorAll('slot')).toHaveLength(2)
  })
}

test('the root and the notice bring their style and their slots along, with the nonce', () => {
  const html = renderNotice(site(), 'fr', { nonce: 'n"1' })
  expect(html.match(/<template shadowrootmode="open"><style nonce="n&quot;1">/g)).toHaveLength(2)
  expect(html).toContain('</style><slot></slot><slot name="actions"></slot></template>')
  expect(html).toContain('<script nonce="n&quot;1">')
  expect(html).toContain('--placet-ink')
  expect(html).toContain('width:1em!important')
})

test('every button waits, and no handler stands in the page', () => {
  const notice = parsed(renderNotice(site(), 'fr'))
  const buttons = [...notice.querySelectorAll('button')]
  expect(buttons).toHaveLength(5)
  for (const button of buttons) expect(button.hasAttribute('disabled')).toBe(true)
  for (const element of document.querySelectorAll('*')) for (const { name } of element.attributes) expect(name).not.toMatch(/^on/)
})

describe('hostile words', () => {
  const evil = `</style></template></script><img src=x onerror=alert(1)>"' <!-- ]]> {{x}} &amp;`
  test('stay text and attributes', () => {
    const texts = Object.fromEntries(words.map((word) => [word, evil])) as NoticeData['texts']
    const html = renderNotice(site({ texts, policyUrl: `/${evil}`, position: evil }), 'fr', { nonce: evil })
    const notice = parsed(html)
    expect(document.querySelector('img')).toBeNull()
    expect(notice.querySelector('h2')?.textContent).toBe(evil)
    expect(notice.getAttribute('aria-label')).toBe(evil)
    expect(notice.querySelector('a')?.getAttribute('href')).toBe(`/${evil}`)
    expect(document.querySelectorAll('script')).toHaveLength(1)
  })
  test('end no style', () => {
    const html = renderNotice(site({ theme: `:host{--placet-ink:"${evil}";}` }), 'fr')
    expect(html.match(/<\/style>/g)).toHaveLength(2)
    parsed(html)
    expect(document.querySelector('img')).toBeNull()
  })
  test('nor does a language or a region', () => {
    expect(renderNotice(site(), evil, { region: evil })).toContain('title fr')
    for (const language of ['__proto__', 'constructor', '', undefined as never])
      expect(renderNotice(site(), language)).toContain('title fr')
    expect(renderNotice({ ...site(), regional: {} }, 'fr', { region: '__proto__' })).toContain('title fr')
  })
})

describe('is empty', () => {
  const read = (header: string) => readChoice(header, shop, NOW)
  test.each([
    ['after an acceptance', cookie(all('granted')), false],
    ['after a refusal', cookie(all('denied')), false],
    ['where only a part is asked again', cookie(saved({ functional: 'denied', analytics: 'denied' })), false],
    ['not for a first visit', '', true],
    ['not after a choice that nobody can read', 'placet=9~x', true],
  ])('%s', (_, header, isThere) => {
    expect(renderNotice(site(), 'fr', { choice: read(header) }) !== '').toBe(isThere)
  })
  test('where nothing is asked at all', () => {
    expect(renderNotice({ ...site(), categories: {} }, 'fr')).toBe('')
  })
})

test('a site compiled without it says what to do, and breaks no page', () => {
  expect(renderNotice(shop, 'fr')).toMatch(/^<!-- placet: .*"rendered": true.* -->$/)
})

test('a damaged file breaks no page', () => {
  for (const notice of [{ fr: {} }, { fr: { ...aNotice('fr'), texts: {} } }, { fr: null }, 1])
    expect(renderNotice({ ...shop, notice } as never, 'fr')).toMatch(/^(<!--.*-->)?$/)
  for (const site of [null, {}, undefined]) expect(renderNotice(site as never, 'fr')).toBe('')
})

test('speaks the language that the tag would choose', () => {
  expect(renderNotice(site(), 'EN-gb')).toContain('lang="en"')
  expect(renderNotice(site(), 'pt-BR')).toContain('lang="pt-br"')
  expect(renderNotice(site(), 'ar')).toContain('dir="rtl"')
  expect(renderNotice(site(), 'xx')).toContain('lang="fr"')
})

test('says that a privacy signal was heard', () => {
  expect(renderNotice(site(), 'fr', { isHeard: true })).toContain('<p>heard</p>')
  expect(renderNotice(site(), 'fr')).not.toContain('<p>heard</p>')
})

test('the rule of a known region has its own notice; every other falls under the strictest', () => {
  const there = aNotice('fr', { noticeHash: 'ca' })
  const ruled = { ...site(), regional: { 'US-CA': { fr: there }, BE: {}, US: {} } }
  const hashIn = (region?: string | string[]) => /rendered="(\w+)"/.exec(renderNotice(ruled, 'fr', { region }))?.[1]
  expect(['US-CA', ['us-ca'], 'US-NY', 'BE', 'FR', '', 'US-CA, FR', undefined].map(hashIn)).toEqual([
    ...['ca', 'ca', 'h1', 'h1'],
    ...['h1', 'h1', 'h1', 'h1'],
  ])
})

test('looks at the cookie in the page only where the server did not', () => {
  expect(renderNotice(site(), 'fr')).toContain('document.cookie')
  expect(renderNotice(site(), 'fr', { choice: { status: 'none', ask: ['marketing'] } })).not.toContain('document.cookie')
})
