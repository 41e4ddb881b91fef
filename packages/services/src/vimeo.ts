/** Services. Vimeo: embedded videos. Facts from Vimeo’s page on the cookies of its player. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { videosOf } from './uses.ts'

export const vimeo: Service = {
  id: 'vimeo',
  name: 'Vimeo',
  alsoCalled: ['vimeo-embed'],
  vendor: { name: 'Vimeo.com Inc.', country: 'US' },
  category: 'functional',
  hosts: ['*.vimeo.com', '*.vimeocdn.com'],
  purpose: videosOf('Vimeo'),
  privacyUrl: 'https://vimeo.com/privacy',
  // With `dnt=1` in its address the player sets no new cookie but those of Cloudflare.
  traces: [
    {
      name: 'vuid',
      kind: 'cookie',
      lifetime: 'P2Y',
      setBy: 'vimeo.com',
      readBy: 'Vimeo',
      purpose: {
        fr: 'Mesurer pour l’auteur de la vidéo comment elle est regardée.',
        nl: 'Voor de maker van de video meten hoe die wordt bekeken.',
        en: 'Measures for the video’s owner how it is watched.',
        de: 'Misst für die Eigentümerin oder den Eigentümer, wie das Video angesehen wird.',
      },
    },
    { name: 'player', kind: 'cookie', lifetime: 'P1Y', setBy: 'vimeo.com', readBy: 'Vimeo', purpose: purposes.playerSettings },
    { name: 'flags', kind: 'cookie', lifetime: 'P1Y', setBy: 'vimeo.com', readBy: 'Vimeo', purpose: purposes.receivedSettings },
    { name: 'player_clearance', kind: 'cookie', lifetime: 'P7D', setBy: 'vimeo.com', readBy: 'Vimeo', purpose: purposes.notARobot },
    { name: '__cf_bm', kind: 'cookie', lifetime: 'PT30M', setBy: 'vimeo.com', readBy: 'Vimeo', purpose: purposes.notARobot },
    { name: '_cfuvid', kind: 'cookie', lifetime: 'session', setBy: 'vimeo.com', readBy: 'Vimeo', purpose: purposes.sharedAddress },
    { name: 'cf_clearance', kind: 'cookie', lifetime: 'P1Y', setBy: 'vimeo.com', readBy: 'Vimeo', purpose: purposes.notARobot },
  ],
  snippet: {
    html: `<iframe data-consent="functional" data-service="vimeo" data-src="https://player.vimeo.com/video/{video-id}?dnt=1" width="640" height="360" title="{title}" allow="encrypted-media; fullscreen; picture-in-picture"></iframe>`,
    placeholders: { 'video-id': '76979871', title: 'How our workshop makes a chair' },
  },
  // A video that is not listed has a second word in its address, which its oEmbed address wants as well.
  thumbnail: {
    embed: '^https?://player\\.vimeo\\.com/video/(\\d{5,12})(?!\\d)(?:\\?(?:[^#]*&)?h=([0-9a-f]{6,20})(?![0-9a-z]))?',
    id: '[0-9]{5,12}(?::[0-9a-f]{6,20})?',
    address: 'https://vimeo.com/api/oembed.json?width=640&url=https%3A%2F%2Fvimeo.com%2F{id}',
    answers: 'oembed',
  },
  source: 'https://help.vimeo.com/hc/en-us/articles/26080940921361',
  checkedOn: '2026-11-23',
  otherSources: { thumbnail: 'https://developer.vimeo.com/apis/oembed' },
}
