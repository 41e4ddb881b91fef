/** Services. TikTok: embedded videos. Facts from lists of other sites: TikTok publishes none for its player. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { videosOf } from './uses.ts'
import { tiktok } from './vendors.ts'

export const tiktokEmbed: Service = {
  id: 'tiktok-embed',
  name: 'TikTok',
  alsoCalled: ['tiktok-video'],
  vendor: tiktok,
  category: 'functional',
  hosts: ['www.tiktok.com', '*.tiktokcdn.com', '*.tiktokcdn-eu.com', '*.ttwstatic.com'],
  purpose: videosOf('TikTok'),
  privacyUrl: 'https://www.tiktok.com/legal/privacy-policy-eea',
  traces: [
    { name: 'ttwid', kind: 'cookie', lifetime: 'P1Y', setBy: 'tiktok.com', readBy: 'TikTok', purpose: purposes.browserElsewhere },
    { name: 'msToken', kind: 'cookie', lifetime: 'unknown', setBy: 'tiktok.com', readBy: 'TikTok', purpose: purposes.notARobot },
    { name: 'tt_csrf_token', kind: 'cookie', lifetime: 'session', setBy: 'tiktok.com', readBy: 'TikTok', purpose: purposes.formOrigin },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<iframe data-consent="functional" data-service="tiktok-embed" data-src="https://www.tiktok.com/player/v1/{video-id}" width="325" height="580" title="{title}" allow="encrypted-media; fullscreen"></iframe>`,
    placeholders: { 'video-id': '7000000000000000000', title: 'Our workshop in a minute' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: ['ttwid, msToken, tt_csrf_token: told by lists of other sites, not by a page of the vendor that was read'],
}
