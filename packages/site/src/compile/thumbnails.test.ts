/** Pictures for placeholders: the widget knows how to find an id, the collector where to ask, and neither of what the site has not. */
import type { PlaceholderData } from '@placet/model'
import { expect, test } from 'vitest'
import { dataIn } from '../a-site.fixture.ts'
import type { SiteConfig } from '../configuration.ts'
import { compileFull } from './full-site.fixture.ts'

const compiled = (changes: Partial<SiteConfig>) => {
  const site = compileFull(changes)
  return { collector: site.thumbnails, widget: dataIn<PlaceholderData>(site.files.get('placeholder.fr')).thumbnails }
}

test('each video service of the site, and no other', () => {
  const { collector, widget } = compiled({ services: ['youtube', 'matomo', 'vimeo'], collector: 'https://consent.shop.example/base/' })
  expect(Object.keys(collector)).toEqual(['vimeo', 'youtube'])
  expect(Object.keys(widget?.embeds ?? {})).toEqual(['vimeo', 'youtube'])
  expect(widget?.from).toBe('https://consent.shop.example/base/v1/shop/thumbnails/')
  expect(collector.youtube).toMatchObject({ answers: 'picture', hosts: expect.arrayContaining(['*.ytimg.com']) })
})

test('where a site says which hosts a service has, the collector goes to no other', () => {
  const { collector } = compiled({ services: [{ use: 'youtube', hosts: ['www.youtube-nocookie.com'] }] })
  expect(collector.youtube?.hosts).toEqual(['www.youtube-nocookie.com'])
})

test.each<[string, Partial<SiteConfig>]>([
  ['switched off', { services: ['youtube'], thumbnails: false }],
  ['a site without videos', { services: ['matomo'] }],
  [
    'a video that needs no consent',
    { services: [{ use: 'youtube', category: 'necessary', necessaryBecause: { fr: 'Car.', en: 'Since.' } }] },
  ],
])('none: %s', (_, changes) => {
  expect(compiled(changes)).toEqual({ collector: {}, widget: undefined })
})
