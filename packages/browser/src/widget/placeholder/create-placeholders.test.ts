// @vitest-environment happy-dom
/** Placeholders: "this once" leaves no record, "always" grants this service; either way the embed takes its place back (WEB-27). */
import type { PlaceholderData } from '@placet/model'
import { beforeEach, expect, test } from 'vitest'
import { type AHost, aHost, aPage, settled } from '../a-host.fixture.ts'
import { createPlaceholders } from './create-placeholders.ts'

const data: PlaceholderData = {
  language: 'fr',
  direction: 'ltr',
  texts: {
    title: '{service} attend',
    why: '{service} ({vendor}) peut lire.',
    once: 'Cette fois',
    always: 'Toujours',
    privacy: 'Vie privée',
  },
  categories: { functional: { name: 'Confort', terms: 'f1' }, marketing: { name: 'Publicité', terms: 'm1' } },
  services: { video: { name: 'Video', vendor: 'Video Ltd', privacyUrl: 'https://video.example/privacy' } },
  noticeHash: 'hash',
  theme: '',
}

const embed = () => document.querySelector('video') as HTMLVideoElement
const placeholder = () => document.querySelector<HTMLElement>('[data-placet=placeholder]')
const within = () => placeholder()?.shadowRoot as ShadowRoot
const button = (label: string) => [...within().querySelectorAll('button')].find((one) => one.textContent === label)

let a: AHost
let released: number

beforeEach(async () => {
  await aPage('<p>Avant</p><video data-src="https://video.example/1" title="Visite" style="width:400px;height:300px"></video><p>Après</p>')
  a = aHost()
  released = 0
  createPlaceholders(a.host, data)
})

/** The gate holds an element; releasing gives it its source. */
function hold(needs = ['functional', 'video']): void {
  const held = embed()
  a.hold(held, needs, () => {
    released++
    held.src = '/film'
  })
}

test('stands before the hidden embed and tells who waits and why', () => {
  hold()
  expect(placeholder()?.nextElementSibling).toBe(embed())
  expect(embed().style.display).toBe('none')
  expect(within().textContent).toContain('Video attend')
  expect(within().textContent).toContain('Visite')
  expect(within().textContent).toContain('Video (Video Ltd) peut lire.')
  expect(within().querySelector('a')?.href).toBe('https://video.example/privacy')
  expect(within().querySelector('[role=group]')?.getAttribute('aria-label')).toBe('Visite')
})

test('an embed of no known service is told by the host it would contact', () => {
  hold(['marketing'])
  expect(within().textContent).toContain('Visite (video.example) peut lire.')
})

test('"this once" releases this element, and records nothing', async () => {
  hold()
  button('Cette fois')?.click()
  await settled()
  expect(released).toBe(1)
  expect(a.decided).toEqual([])
  expect(placeholder()).toBeNull()
  expect(embed().style.display).toBe('')
})

test('"always" grants the service by name', () => {
  hold()
  button('Toujours')?.click()
  expect(a.decided).toEqual([
    {
      action: 'save',
      layer: 'placeholder',
      choices: {},
      services: { video: 'granted' },
      noticeHash: 'hash',
      language: 'fr',
      terms: { functional: 'f1', marketing: 'm1' },
    },
  ])
})

test('without a service it grants the category', () => {
  hold(['marketing'])
  button('Toujours')?.click()
  expect(a.decided).toMatchObject([{ choices: { marketing: 'granted' }, services: {} }])
})

test('what is not on offer can be shown once, never always', () => {
  hold(['unknown'])
  expect(button('Cette fois')).toBeDefined()
  expect(button('Toujours')).toBeUndefined()
})

test('goes when the embed gets its source from elsewhere, and comes back with its successor', async () => {
  hold()
  embed().src = '/film'
  await settled()
  expect(placeholder()).toBeNull()
  // A withdrawal puts a copy without source in its place, and the gate holds that.
  const copy = embed().cloneNode() as HTMLElement
  copy.removeAttribute('src')
  embed().replaceWith(copy)
  hold()
  expect(placeholder()?.nextElementSibling).toBe(copy)
})

test('a display of its own is given back', async () => {
  embed().style.display = 'block'
  hold()
  button('Cette fois')?.click()
  await settled()
  expect(embed().style.display).toBe('block')
})

test('an object keeps its box while it is out of sight, for Chromium would never load it else', async () => {
  const object = document.createElement('object')
  object.style.position = 'relative'
  document.body.append(object)
  a.hold(object, ['marketing'], () => object.setAttribute('data', '/film'))
  expect(object.style.display).toBe('')
  expect(object.style.visibility).toBe('hidden')
  object.setAttribute('data', '/film')
  await settled()
  expect([object.style.visibility, object.style.position]).toEqual(['', 'relative'])
})
