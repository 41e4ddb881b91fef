/** LAW-01 to LAW-03: what was asked of a service before it was granted. */
import { expect, test } from 'vitest'
import { anElement, aPage, aRequest, aState } from './a-page.fixture.ts'
import { earlyRequests } from './early-requests.ts'

const url = 'https://shop.matomo.cloud/matomo.js'

test('a script of a denied service is told with the line that holds it', () => {
  const script = anElement('script', { async: '', src: `${url}?id=1` })
  const [finding, ...others] = earlyRequests(aPage({ elements: [script], requests: [aRequest(`${url}?id=1`)] }))
  expect(others).toEqual([])
  expect(finding).toMatchObject({
    kind: 'early-request',
    values: { service: 'Matomo', host: 'shop.matomo.cloud', by: 'script' },
    where: [`<script async src="${url}?id=1"></script>`],
    lines: [`<script type="text/plain" data-consent="analytics" data-service="matomo" async src="${url}?id=1"></script>`],
    place: 'inPage',
  })
})

test.each([
  [
    'iframe',
    { src: 'https://film.example/1', title: 'Film' },
    '<iframe data-consent="functional" data-service="film" data-src="https://film.example/1" title="Film"></iframe>',
  ],
  [
    'img',
    { src: 'https://px.example/p.gif', alt: '' },
    '<img data-consent="marketing" data-service="pixel" data-src="https://px.example/p.gif" alt>',
  ],
  [
    'link',
    { rel: 'stylesheet', href: 'https://film.example/a.css' },
    '<link data-consent="functional" data-service="film" rel="stylesheet" data-href="https://film.example/a.css">',
  ],
])('the source of an early %s is put in waiting', (tag, attributes, line) => {
  const element = anElement(tag, attributes as never)
  const [finding] = earlyRequests(aPage({ elements: [element], requests: element.urls.map((address) => aRequest(address, tag)) }))
  expect(finding?.lines).toEqual([line])
})

test('a module keeps its type, and a nonce is not made up', () => {
  const element = anElement('script', { type: 'module', nonce: '', src: url })
  const [finding] = earlyRequests(aPage({ elements: [element], requests: [aRequest(url)] }))
  expect(finding?.lines).toEqual([
    `<script type="text/plain" data-type="module" data-consent="analytics" data-service="matomo" nonce="…" src="${url}"></script>`,
  ])
})

test('inline code that names the host is what has to be held', () => {
  const text = `var s = document.createElement('script'); s.src = '//shop.matomo.cloud/matomo.js'; document.head.append(s)`
  const [finding] = earlyRequests(aPage({ elements: [anElement('script', {}, { text })], requests: [aRequest(url)] }))
  expect(finding?.kind).toBe('early-request')
  expect(finding?.lines[0]).toMatch(/^<script type="text\/plain" data-consent="analytics" data-service="matomo">var s = .*…<\/script>$/)
})

test('a request that no element explains is told as code’s', () => {
  const [finding] = earlyRequests(aPage({ requests: [aRequest('https://px.example/collect?me=1', 'beacon')] }))
  expect(finding).toMatchObject({
    kind: 'early-elsewhere',
    values: { service: 'Pixel', by: 'beacon' },
    where: ['beacon https://px.example/collect'],
  })
  expect(finding?.lines).toContain('<script type="text/plain" data-consent="marketing" data-service="pixel">…</script>')
  expect(finding?.lines).toContain("placet.push((api) => api.when('pixel').then(() => { … }))")
})

test('what was granted first may ask; what was granted later may not have asked before', () => {
  const requests = [aRequest(url, 'script', 500)]
  expect(earlyRequests(aPage({ requests, states: [aState(), aState({ analytics: 'granted' }, 400)] }))).toEqual([])
  expect(earlyRequests(aPage({ requests, states: [aState(), aState({ analytics: 'granted' }, 600)] }))).toHaveLength(1)
  expect(earlyRequests(aPage({ requests, states: [aState({}, 0, { matomo: 'granted' })] }))).toEqual([])
})

test('a host that services share is early only when none of them is granted', () => {
  const requests = [aRequest('https://shared.example/x')]
  expect(earlyRequests(aPage({ requests }))[0]?.values.service).toBe('Film, Map')
  expect(earlyRequests(aPage({ requests, states: [aState({}, 0, { map: 'granted' })] }))).toEqual([])
})

test('what is necessary, and what a visitor let in this once, is not early', () => {
  const shown = anElement(
    'iframe',
    { 'data-consent': 'functional', 'data-src': 'https://film.example/1', src: 'https://film.example/1' },
    { wasHeld: true },
  )
  const requests = [aRequest('https://login.example/'), aRequest('https://film.example/1', 'iframe')]
  expect(earlyRequests(aPage({ elements: [shown], requests }))).toEqual([])
})

test('an element told as labelled and not held is not told twice', () => {
  const element = anElement('script', { 'data-consent': 'analytics', src: url })
  expect(earlyRequests(aPage({ elements: [element], requests: [aRequest(url)] }))).toEqual([])
})

test('an element under the wrong label is told with the right one', () => {
  const element = anElement('script', { 'data-consent': 'functional', 'data-service': 'film', src: url })
  const states = [aState({ functional: 'granted' })]
  const [finding] = earlyRequests(aPage({ elements: [element], requests: [aRequest(url)], states }))
  expect(finding?.lines).toEqual([`<script type="text/plain" data-consent="analytics" data-service="matomo" src="${url}"></script>`])
})

test('a connection opened ahead of time is told, and held it is not', () => {
  const hint = anElement('link', { rel: 'preconnect', href: 'https://px.example' })
  expect(earlyRequests(aPage({ elements: [hint] }))).toMatchObject([
    { kind: 'early-hint', lines: ['<link data-consent="marketing" data-service="pixel" rel="preconnect" data-href="https://px.example">'] },
  ])
  const held = anElement('link', { rel: 'preconnect', 'data-consent': 'marketing', 'data-href': 'https://px.example' })
  expect(earlyRequests(aPage({ elements: [held] }))).toEqual([])
  expect(earlyRequests(aPage({ elements: [hint], states: [aState({ marketing: 'granted' })] }))).toEqual([])
})
