import { beforeAll, describe, expect, test } from 'vitest'
import { languages, pages, pathOf } from './addresses.ts'
import { createDemo, type Demo } from './demo.ts'
import { readPolicies } from './policies.ts'

const site = 'http://localhost:8080'
let demo: Demo

beforeAll(async () => {
  demo = await createDemo({ port: 8080, collector: 'https://proxy.example/placet/' })
})

const get = (path: string, headers: Record<string, string> = {}) => demo.answer(new Request(site + path, { headers }))
const textOf = async (path: string) => (await get(path)).text()
const all = languages.flatMap((language) => pages.map((page) => ({ language, page, path: pathOf(language, page) })))
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')

describe.each(all)('$path', ({ language, page, path }) => {
  test('is drawn in its language, the consent tag first in its head', async () => {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain(
      `<html lang="${language}">\n  <head>\n    <script src="https://proxy.example/placet/s/sertius.js" async></script>`,
    )
    expect(text).toMatch(/<title>[^<]{5,} · Sertius<\/title>/)
    expect(text).toMatch(/<meta name="description" content="[^"]{40,}">/)
  })

  test('names its other languages, each of which answers', async () => {
    const text = await textOf(path)
    const alternates = [...text.matchAll(/<link rel="alternate" hreflang="([\w-]+)" href="([^"]+)">/g)].map(([, hreflang, href]) => [
      hreflang,
      href,
    ])
    expect(alternates).toEqual([...languages.map((other) => [other, site + pathOf(other, page)]), ['x-default', site + pathOf('fr', page)]])
  })

  test('has only links that lead somewhere', async () => {
    const text = await textOf(path)
    const ids = matches(text, /\sid="([^"]+)"/g)
    expect(ids).toEqual([...new Set(ids)])
    for (const target of new Set(matches(text, /(?:href|src)="([^"]+)"/g))) {
      if (/^(mailto|tel|https):|\/assets\/.*\.js$/.test(target)) continue
      if (target.startsWith('#')) expect(ids).toContain(target.slice(1))
      else expect([target, (await demo.answer(new Request(new URL(target, site + path)))).status]).toEqual([target, 200])
    }
  })

  test('holds every service, and nothing else comes from outside', async () => {
    const text = await textOf(path)
    const running = matches(
      text.replace(/<script type="text\/plain"[^>]*>/g, ''),
      /<(?:script|img|link rel="stylesheet"|iframe)[^>]* (?:src|href)="([^"]+)"/g,
    )
    expect(running.filter((address) => !address.startsWith('/assets/'))).toEqual(['https://proxy.example/placet/s/sertius.js'])
    const held = matches(text, /<script type="text\/plain" data-consent="\w+" data-service="(\w+)"/g)
    expect(held).toEqual(['posthog', 'posthog', 'snowplow', 'mixpanel', 'adpulse'])
    expect(text).toContain('src="http://127.0.0.1:8080/assets/adpulse.js"')
    expect(text).toContain('data-consent-unless="analytics"')
  })

  test('offers the way back to the choice, and leaves no slot unfilled and no style inline', async () => {
    const text = await textOf(path)
    expect(text).toMatch(/<button type="button" data-placet-open="preferences">Cookies<\/button>/)
    expect(text).not.toMatch(/\sstyle="|<style/)
    expect(text.replace(/<script[\s\S]*?<\/script>/g, '')).not.toMatch(/\{\w+\}|undefined|\[object|NaN/)
  })
})

test.each(languages)('the %s policy page has every section, every correction and the cookie list', async (language) => {
  const text = await textOf(pathOf(language, 'privacy'))
  const policy = (await readPolicies())[language]
  for (const { id } of policy.sections) expect(text).toContain(`<section id="${id}"`)
  const corrected = policy.sections.flatMap((section) => section.facts.filter((fact) => fact.corrected))
  expect(matches(text, /(<p class="why">)/g).length).toBe(corrected.length + 1)
  expect(text).toContain('<div data-placet-embed="cookies"></div>')
})

test('the home page holds the video and says where it comes from', async () => {
  expect(await textOf('/nl/')).toMatch(
    /<iframe data-consent="functional" data-service="filmhub" data-src="http:\/\/127\.0\.0\.1:8080\/player\/tour\?lang=nl" title="[^"]+" width="640" height="360">/,
  )
})

test('the root sends to the language the browser asks for, French otherwise', async () => {
  const to = async (accept: string) => (await get('/', { 'accept-language': accept })).headers.get('location')
  expect(await to('de-DE')).toBe('/de/')
  expect(await to('ja')).toBe('/fr/')
})

test('a slash too many or too few is put right', async () => {
  expect((await get('/fr')).headers.get('location')).toBe('/fr/')
  expect((await get('/nl/hosting/')).headers.get('location')).toBe('/nl/hosting')
})

test('a missing page is told in the language of its address', async () => {
  const answer = await get('/de/gibt-es-nicht')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('<html lang="de">')
  expect((await get('/assets/../../package.json')).status).toBe(404)
})

describe('the contact form', () => {
  const send = (fields: Record<string, string>) =>
    demo.answer(new Request(`${site}/en/contact`, { method: 'POST', body: new URLSearchParams(fields) }))
  const right = { name: 'Ada', email: 'ada@example.be', subject: 'cloud', message: 'Two sites to move.' }

  test('says honestly that it is a demonstration', async () => {
    const answer = await send(right)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain('Your message went nowhere')
  })

  test('names each mistake in words, beside its field, and keeps what was typed', async () => {
    const answer = await send({ ...right, name: '<i>', email: 'ada@', message: 'short' })
    const text = await answer.text()
    expect(answer.status).toBe(422)
    expect(text).toContain('<title>Error: Contact · Sertius</title>')
    expect(text).toContain('value="&lt;i&gt;"')
    expect(matches(text, /<p class="error" id="(\w+)-error">/g)).toEqual(['email', 'message'])
    expect(text).toMatch(/id="email" name="email" required aria-describedby="email-hint email-error" aria-invalid="true"/)
  })

  test('opens on the subject that was asked about', async () => {
    expect(await textOf('/en/contact?about=cloud')).toContain('<option value="cloud" selected>')
  })

  test('is the only page that takes a form', async () => {
    expect((await demo.answer(new Request(`${site}/en/`, { method: 'POST', body: 'x' }))).status).toBe(405)
  })
})
