/** Services. Dailymotion: embedded videos. Facts from lists of other sites: the policy for its player could not be read. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { videosOf } from './uses.ts'

export const dailymotion: Service = {
  id: 'dailymotion',
  name: 'Dailymotion',
  vendor: { name: 'Dailymotion SA', country: 'FR' },
  category: 'functional',
  hosts: ['*.dailymotion.com', '*.dmcdn.net'],
  purpose: videosOf('Dailymotion'),
  privacyUrl: 'https://legal.dailymotion.com/en/privacy-policy/',
  traces: [
    {
      name: 'ts',
      kind: 'cookie',
      lifetime: 'unknown',
      setBy: 'dailymotion.com',
      readBy: 'Dailymotion',
      purpose: purposes.browserElsewhere,
    },
    {
      name: 'v1st',
      kind: 'cookie',
      lifetime: 'unknown',
      setBy: 'dailymotion.com',
      readBy: 'Dailymotion',
      purpose: purposes.browserElsewhere,
    },
    { name: 'dmvk', kind: 'cookie', lifetime: 'unknown', setBy: 'dailymotion.com', readBy: 'Dailymotion', purpose: purposes.visitPages },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<iframe data-consent="functional" data-service="dailymotion" data-src="https://geo.dailymotion.com/player.html?video={video-id}" width="640" height="360" title="{title}" allow="fullscreen; picture-in-picture"></iframe>`,
    placeholders: { 'video-id': 'x8m8jwk', title: 'How our workshop makes a chair' },
  },
  thumbnail: {
    embed:
      '^https?://(?:geo\\.dailymotion\\.com/player(?:/\\w+)?\\.html\\?(?:[^#]*&)?video=|www\\.dailymotion\\.com/embed/video/)([kx][0-9A-Za-z]{4,24})(?!\\w)',
    id: '[kx][0-9A-Za-z]{4,24}',
    address: 'https://www.dailymotion.com/services/oembed?format=json&url=https%3A%2F%2Fwww.dailymotion.com%2Fvideo%2F{id}',
    answers: 'oembed',
  },
  source: 'https://legal.dailymotion.com/en/secondary-websites/cookie-policy/',
  checkedOn: '2026-11-23',
  otherSources: { thumbnail: 'https://www.dailymotion.com/doc/api/oembed.html' },
  unconfirmed: [
    'ts, v1st, dmvk: told by lists of other sites, not by a page of the vendor that was read; the page of Dailymotion that was read tells of its own sites alone',
  ],
}
