/** Pictures of videos: ids are found in what a page embeds, and nothing is asked of a host that the service does not name. */
import { expect, test } from 'vitest'
import { catalogue } from './catalogue.ts'

const pictured = Object.values(catalogue).flatMap((service) =>
  service.thumbnail ? [[service.id, service, service.thumbnail] as const] : [],
)

/** As the widget does it. */
const idIn = (service: string, address: string) =>
  new RegExp(catalogue[service]?.thumbnail?.embed ?? '').exec(address)?.slice(1).filter(Boolean).join(':')

test('videos have one', () => {
  expect(pictured.map(([id]) => id)).toEqual(['dailymotion', 'vimeo', 'youtube'])
})

test.each(pictured)('%s: the snippet’s own example has an id, which has the form of one', (id, { snippet }, thumbnail) => {
  const html = Object.entries(snippet?.placeholders ?? {}).reduce(
    (text, [name, example]) => text.replace(`{${name}}`, example),
    snippet?.html ?? '',
  )
  const found = idIn(id, /data-src="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '')
  expect(found).toBe(snippet?.placeholders?.['video-id'])
  expect(found).toMatch(new RegExp(`^(?:${thumbnail.id})$`))
})

test.each(pictured)('%s: is asked at a host of its own, over https', (_, { hosts }, { address }) => {
  const { protocol, hostname } = new URL(address)
  expect(protocol).toBe('https:')
  expect(hosts.some((host) => `.${hostname}`.endsWith(host.slice(1)))).toBe(true)
  expect(address.split('{id}')).toHaveLength(2)
})

test.each([
  ['youtube', 'https://www.youtube.com/embed/M7lc1UVf-VE?rel=0', 'M7lc1UVf-VE'],
  ['youtube', 'https://www.youtube-nocookie.com/embed/M7lc1UVf-VE', 'M7lc1UVf-VE'],
  ['youtube', 'http://youtube.com/embed/M7lc1UVf-VE#t', 'M7lc1UVf-VE'],
  ['youtube', 'https://www.youtube.com/embed/videoseries?list=PL1', undefined],
  ['youtube', 'https://www.youtube.com/embed/live_stream?channel=UC1', undefined],
  ['youtube', 'https://www.youtube.com/embed/M7lc1UVf-VEtoolong', undefined],
  ['youtube', 'https://evil.example/?https://www.youtube.com/embed/M7lc1UVf-VE', undefined],
  ['vimeo', 'https://player.vimeo.com/video/76979871', '76979871'],
  ['vimeo', 'https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1', '76979871:8272103f6e'],
  ['vimeo', 'https://player.vimeo.com/video/76979871?dnt=1&h=8272103f6e', '76979871:8272103f6e'],
  ['vimeo', 'https://vimeo.com/76979871', undefined],
  ['dailymotion', 'https://geo.dailymotion.com/player.html?video=x8m8jwk', 'x8m8jwk'],
  ['dailymotion', 'https://geo.dailymotion.com/player/xabc1.html?mute=true&video=x8m8jwk', 'x8m8jwk'],
  ['dailymotion', 'https://www.dailymotion.com/embed/video/x8m8jwk?autoplay=1', 'x8m8jwk'],
  ['dailymotion', 'https://geo.dailymotion.com/player.html?playlist=x5abcd', undefined],
])('%s: %s', (service, address, id) => {
  expect(idIn(service, address)).toBe(id)
})
