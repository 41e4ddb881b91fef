import { expect, test } from 'vitest'
import { compileFull, tagOf } from './full-site.fixture.ts'

test('a server asks what the tag asks, and knows which hosts each service contacts', () => {
  const { server } = compileFull({ collector: 'https://www.shop.example/consent/' })
  const { site, categories, services } = tagOf()
  expect(server).toEqual({
    site,
    categories,
    services,
    hosts: {
      pixel: ['px.example'],
      posthog: expect.arrayContaining(['*.posthog.com']),
      youtube: expect.arrayContaining(['*.youtube.com']),
    },
    collector: 'https://www.shop.example/consent',
  })
  expect(JSON.parse(JSON.stringify(server))).toEqual(server)
})
