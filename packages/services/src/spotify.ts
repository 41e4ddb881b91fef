/** Services. Spotify: embedded music and podcasts. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { soundOf } from './uses.ts'

export const spotify: Service = {
  id: 'spotify',
  name: 'Spotify',
  alsoCalled: ['spotify-embed'],
  vendor: { name: 'Spotify AB', country: 'SE' },
  category: 'functional',
  hosts: ['*.spotify.com', '*.spotifycdn.com', '*.scdn.co'],
  purpose: soundOf('Spotify'),
  privacyUrl: 'https://www.spotify.com/legal/privacy-policy/',
  traces: [
    { name: 'sp_t', kind: 'cookie', lifetime: 'unknown', setBy: 'spotify.com', readBy: 'Spotify', purpose: purposes.browserElsewhere },
    { name: 'sp_landing', kind: 'cookie', lifetime: 'P1D', setBy: 'spotify.com', readBy: 'Spotify', purpose: purposes.whereFrom },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<iframe data-consent="functional" data-service="spotify" data-src="https://open.spotify.com/embed/{kind}/{content-id}" width="100%" height="352" title="{title}" allow="encrypted-media; fullscreen"></iframe>`,
    placeholders: { kind: 'episode', 'content-id': '0000000000000000000000', title: 'Our podcast' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'sp_t, sp_landing: told by lists of other sites, not by a page of the vendor that was read; lists disagree on the lifetime of sp_t',
  ],
}
