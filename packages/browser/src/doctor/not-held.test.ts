/** Elements labelled and not held. */
import { expect, test } from 'vitest'
import { anElement, aPage, aRequest, aState } from './a-page.fixture.ts'
import { notHeld } from './not-held.ts'

const found = (...args: Parameters<typeof aPage>) => notHeld(aPage(...args))
const granted = aState({ analytics: 'granted' })

test('a labelled script without the type runs, and is told with it', () => {
  const elements = [anElement('script', { 'data-consent': 'analytics', src: '/a.js' })]
  expect(found({ elements })).toMatchObject([
    { kind: 'not-held-script', lines: ['<script type="text/plain" data-consent="analytics" src="/a.js"></script>'] },
  ])
})

test('a script of another product’s markup is told where it names what the site has, and only then', () => {
  const elements = [
    anElement('script', { 'data-cookieconsent': 'statistics' }),
    anElement('script', { 'data-category': 'news' }),
    anElement('script', { 'data-service': 'other' }),
  ]
  expect(found({ elements }).map(({ where }) => where)).toEqual([['<script data-cookieconsent="statistics"></script>']])
})

test('held scripts, templates and data are left alone', () => {
  const elements = [
    anElement('script', { type: 'text/plain', 'data-consent': 'analytics' }),
    anElement('script', { type: 'application/json', 'data-consent': 'analytics' }),
    anElement('template', { 'data-consent': 'analytics' }),
    anElement('iframe', { 'data-consent': 'functional', 'data-src': '/f' }),
    anElement('script', { src: '/own.js' }),
  ]
  expect(found({ elements })).toEqual([])
})

test('a released script looks the same, and is accused only where it ran too soon', () => {
  const elements = [anElement('script', { 'data-consent': 'analytics', src: '/a.js' })]
  const at = (ms: number) => [aRequest('https://www.shop.example/a.js', 'script', ms)]
  expect(found({ elements, states: [granted], requests: at(5) })).toEqual([])
  expect(found({ elements, states: [aState(), { ...granted, fromMs: 100 }], requests: at(120) })).toEqual([])
  expect(found({ elements, states: [aState(), { ...granted, fromMs: 100 }], requests: at(50) })).toHaveLength(1)
  // Granted for a while, and withdrawn from a service that can stop: it was released.
  expect(found({ elements, states: [granted, aState({}, 200)], requests: at(120) })).toEqual([])
})

test.each([
  [
    'iframe',
    { 'data-consent': 'functional', src: '/f', title: 'F' },
    '<iframe data-consent="functional" data-src="/f" title="F"></iframe>',
  ],
  ['img', { 'data-consent': 'marketing', src: 'tiny.gif', 'data-src': '/p.gif' }, '<img data-consent="marketing" data-src="/p.gif">'],
  ['img', { 'data-consent': 'marketing', srcset: '/p.gif 2x' }, '<img data-consent="marketing" data-srcset="/p.gif 2x">'],
  ['object', { 'data-consent': 'functional', data: '/o.svg' }, '<object data-consent="functional" data-src="/o.svg"></object>'],
])('a labelled %s with a real source is told, whatever is granted', (tag, attributes, line) => {
  const elements = [anElement(tag, attributes as never)]
  expect(found({ elements })).toMatchObject([{ kind: 'not-held-source', lines: [line] }])
  expect(found({ elements, states: [aState({ functional: 'granted', marketing: 'granted' })] })).toHaveLength(1)
})

test('a medium with the same source twice was released, unless it never might be', () => {
  const shown = anElement('img', { 'data-consent': 'analytics', 'data-src': '/p.gif', src: '/p.gif' })
  expect(found({ elements: [shown], states: [granted] })).toEqual([])
  expect(found({ elements: [shown] })).toHaveLength(1)
  expect(found({ elements: [{ ...shown, wasHeld: true }] })).toEqual([])
})

test('an object that was released under both names is not told', () => {
  const shown = anElement('object', { 'data-consent': 'functional', 'data-src': '/o', src: '/o', data: '/o' })
  expect(found({ elements: [shown], states: [aState({ functional: 'granted' })] })).toEqual([])
})
