// @vitest-environment happy-dom
/** Elements of a page, as they are described. */
import { beforeEach, expect, test } from 'vitest'
import { readElements, readTags } from './read-elements.ts'

const none = new WeakSet<Element>()
const fill = (html: string) => {
  document.body.innerHTML = html
}

beforeEach(() => {
  fill('')
  document.head.innerHTML = ''
})

test('describes what loads, what carries code and what is labelled, and nothing else', () => {
  fill(
    '<p>x</p><div data-consent="marketing">y</div><template data-consent="a"></template><img src="i.png" srcset="i2.png 2x, /i3.png 3x"><script type="text/plain" data-consent="analytics">code()</script>',
  )
  expect(readElements(false, none).map(({ tag, urls, text, needs }) => [tag, urls, text, needs?.categories])).toEqual([
    ['div', [], '', ['marketing']],
    ['template', [], '', ['a']],
    ['img', [`${location.origin}/i.png`, `${location.origin}/i2.png`, `${location.origin}/i3.png`], '', undefined],
    ['script', [], 'code()', ['analytics']],
  ])
})

test('reads other products’ markup where the site does, and knows it in any case', () => {
  fill('<script type="text/plain" data-cookieconsent="statistics"></script>')
  expect(readElements(true, none)[0]?.needs?.categories).toEqual(['analytics'])
  expect(readElements(false, none)[0]).toMatchObject({ needs: undefined, foreignNeeds: { categories: ['analytics'] } })
})

test('Placet’s own elements are no findings', () => {
  fill('<div id="placet-root"><img src="/logo.svg"></div><img src="/own.png">')
  expect(readElements(false, none).map(({ attributes }) => attributes.src)).toEqual(['/own.png'])
})

test('knows which elements had waited', () => {
  fill('<video data-consent="a" data-src="/x"></video>')
  const video = document.querySelector('video') as HTMLVideoElement
  expect(readElements(false, new WeakSet([video]))[0]?.wasHeld).toBe(true)
})

test('a tag is known by the collector that it comes from, with what may act before it', () => {
  document.head.innerHTML =
    '<script type="application/json">{}</script><script type="text/plain" src="/held.js"></script><link rel="preconnect" href="https://px.example"><script>early()</script>'
  // Added as text, so that nothing is fetched.
  const tag = document.createElement('script')
  tag.type = 'text/plain'
  tag.setAttribute('src', 'https://consent.example/s/shop.js?x')
  document.head.append(tag)
  const tags = readTags('https://consent.example')
  expect(tags.map(({ element, before }) => [element.attributes.src, before.map((other) => other.tag)])).toEqual([
    ['https://consent.example/s/shop.js?x', ['link', 'script']],
  ])
  expect(readTags('https://consent.example/base')).toEqual([])
})
