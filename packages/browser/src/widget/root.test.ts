// @vitest-environment happy-dom
/** The root: one, first in reading order, and there to stay. */
import { expect, test } from 'vitest'
import { settled } from './a-host.fixture.ts'
import { createLayer, placetRoot } from './root.ts'

const roots = () => document.querySelectorAll('#placet-root')

test('is made once, as first child of the body', () => {
  document.body.append(document.createElement('main'))
  const root = placetRoot()
  expect(placetRoot()).toBe(root)
  expect(document.body.firstElementChild).toBe(root)
})

test('comes back when the page swaps its body, and a copy of it goes', async () => {
  const root = placetRoot()
  root.append(document.createElement('p'))
  const next = document.createElement('body')
  next.append(document.body.cloneNode(true).firstChild as Node, document.createElement('h1'))
  document.documentElement.replaceChild(next, document.body)
  await settled()
  expect([...roots()]).toEqual([root])
  expect(document.body.firstElementChild).toBe(root)
})

test('comes back when the page empties its body', async () => {
  const root = placetRoot()
  document.body.innerHTML = '<p>Another page</p>'
  await settled()
  expect(document.body.firstElementChild).toBe(root)
})

test('two parts that make one each, in a body just swapped, end up with one', async () => {
  const first = placetRoot()
  const layer = first.appendChild(document.createElement('p'))
  document.documentElement.replaceChild(document.createElement('body'), document.body)
  const second = placetRoot()
  await settled()
  expect([...roots()]).toEqual([second])
  expect(layer.parentNode).toBe(second)
  document.documentElement.replaceChild(document.createElement('body'), document.body)
  await settled()
  expect(roots()).toHaveLength(1)
  expect(document.body.contains(layer)).toBe(true)
})

test('a layer carries its name, language and direction, and an open shadow root', () => {
  const layer = createLayer('policy', { language: 'ar', direction: 'rtl' }, '')
  expect(layer.outerHTML).toContain('data-placet="policy"')
  expect([layer.lang, layer.dir]).toEqual(['ar', 'rtl'])
  expect(layer.shadowRoot?.mode).toBe('open')
})
