// @vitest-environment happy-dom
/** What a web developer pastes: it must wait until the very service is granted, and name everything that is to be filled in. */
import { NECESSARY, type Service } from '@placet/model'
import { describe, expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'

const services = Object.values(catalogue)
const withSnippet = services.flatMap((service) => (service.snippet ? [[service.id, service, service.snippet] as const] : []))
const filled = (html: string, placeholders: Readonly<Record<string, string>> = {}) =>
  Object.entries(placeholders).reduce((text, [name, example]) => text.replaceAll(`{${name}}`, example), html)

const parsed = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body

/** Attributes by which a browser fetches something at once. */
const FETCHING = ['src', 'srcset', 'data', 'poster']

function expectHeld(element: Element, { id, category }: Service): void {
  expect(element.getAttribute('data-consent'), element.outerHTML).toBe(category)
  expect(element.getAttribute('data-service'), element.outerHTML).toBe(id)
}

test('every service that a page loads from elsewhere has one', () => {
  // Cloudflare stands before the site; what the site runs itself is part of it; a Snowplow is the operator's own.
  const without = services.filter(({ snippet, hosts }) => !snippet && hosts.length > 0)
  expect(without.map(({ id }) => id)).toEqual([])
})

describe.each(withSnippet)('the snippet of %s', (_, service, { html, placeholders, note }) => {
  const body = parsed(html)
  const isNecessary = service.category === NECESSARY

  test('is HTML that a parser gives back as it was', () => {
    const plain = (text: string) => text.replaceAll('=""', '').replaceAll('&amp;', '&').replace(/\s+/g, ' ').trim()
    expect(plain(body.innerHTML)).toBe(plain(html))
    expect(html).not.toMatch(/<noscript|<style|\sstyle=|\son\w+=/i)
  })

  test('holds every script, under its own category and name', () => {
    for (const script of body.querySelectorAll('script')) {
      if (isNecessary) continue
      expect(script.getAttribute('type')).toBe('text/plain')
      expectHeld(script, service)
    }
  })

  test('fetches nothing by any other element', () => {
    for (const element of body.querySelectorAll('*:not(script)')) {
      expect(FETCHING.filter((name) => element.hasAttribute(name))).toEqual([])
      if (element.tagName === 'LINK') expect(element.hasAttribute('href')).toBe(false)
      if (/^(IFRAME|LINK|IMG|VIDEO|AUDIO|OBJECT|EMBED)$/.test(element.tagName)) expectHeld(element, service)
      // A frame says what it shows (A11Y).
      if (element.tagName === 'IFRAME') expect(element.getAttribute('title')).toBe('{title}')
    }
  })

  test('names what is to be filled in, with an example of each', () => {
    const used = [...html.matchAll(/\{([a-z][a-z0-9-]*)\}/g)].map(([, name]) => name)
    expect([...new Set(used)].sort()).toEqual(Object.keys(placeholders ?? {}).sort())
    for (const example of Object.values(placeholders ?? {})) expect(example.trim()).not.toBe('')
    if (note !== undefined) expect(note).toMatch(/^\p{Lu}.+\.$/u)
  })

  test('contacts hosts that the service names, over https', () => {
    const addresses = [...filled(html, placeholders).matchAll(/(?:src|data-src|data-href)="([^"]+)"/g)].map(
      ([, address]) => address as string,
    )
    const own = Object.values(placeholders ?? {})
    for (const address of addresses) {
      const { protocol, hostname } = new URL(address)
      expect(protocol).toBe('https:')
      // The operator's own host, where one is asked for.
      if (own.includes(hostname)) continue
      const isNamed = service.hosts.some((host) => (host.startsWith('*.') ? `.${hostname}`.endsWith(host.slice(1)) : host === hostname))
      expect(isNamed, hostname).toBe(true)
    }
  })

  test('is JavaScript where it is inline', () => {
    for (const script of parsed(filled(html, placeholders)).querySelectorAll('script:not([src])')) {
      expect(() => new Function(script.textContent ?? '')).not.toThrow()
    }
  })
})
