// @vitest-environment happy-dom
/** The picture of a video that waits: asked of the collector alone, and missed by nobody where there is none. */
import type { PlaceholderData } from '@placet/model'
import { expect, test } from 'vitest'
import { contentOf } from './content.ts'

const data: PlaceholderData = {
  language: 'fr',
  direction: 'ltr',
  texts: { title: '', why: '', once: 'Cette fois', always: '', privacy: '' },
  categories: {},
  services: {},
  noticeHash: '',
  theme: '',
  thumbnails: { from: 'https://consent.example/v1/site/thumbnails/', embeds: { video: '^https://video\\.example/(\\d+)(?:\\?h=(\\w+))?' } },
}
const drawn = (address: string, needs = ['functional', 'video'], given = data) => {
  const embed = document.createElement('iframe')
  embed.dataset.src = address
  return contentOf(embed, needs, given, () => {})
}
const pictureIn = (content: HTMLElement) => content.querySelector('img')

test.each([
  ['https://video.example/12', 'https://consent.example/v1/site/thumbnails/video/12'],
  ['https://video.example/12?h=ab', 'https://consent.example/v1/site/thumbnails/video/12:ab'],
])('%s', (address, source) => {
  const picture = pictureIn(drawn(address))
  expect(picture?.src).toBe(source)
  // It is decoration: the words beside it tell everything. No more of the page is told than needed.
  expect([picture?.alt, picture?.getAttribute('loading'), picture?.getAttribute('referrerpolicy')]).toEqual(['', 'lazy', 'no-referrer'])
})

test.each<[string, string[], PlaceholderData]>([
  ['https://video.example/list', ['video'], data],
  ['https://video.example/12', ['functional'], data],
  ['https://video.example/12', ['video'], { ...data, thumbnails: undefined } as never],
])('%s for %j has none', (...given) => {
  const content = drawn(...given)
  expect(pictureIn(content)).toBeNull()
  expect(content.className).toBe('sheet')
})

test('one that could not be had leaves the placeholder as it is without one', () => {
  const box = document.createElement('div')
  box.append(drawn('https://video.example/12'))
  expect(box.querySelector('.frame > img + .sheet')).not.toBeNull()
  pictureIn(box)?.dispatchEvent(new Event('error'))
  expect([box.children.length, box.firstElementChild?.className]).toEqual([1, 'sheet'])
  expect(box.textContent).toContain('Cette fois')
})
