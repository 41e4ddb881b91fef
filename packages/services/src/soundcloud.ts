/** Services. SoundCloud: embedded sound. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { soundOf } from './uses.ts'

export const soundcloud: Service = {
  id: 'soundcloud',
  name: 'SoundCloud',
  alsoCalled: ['soundcloud-embed'],
  vendor: { name: 'SoundCloud Global Ltd & Co. KG', country: 'DE' },
  category: 'functional',
  hosts: ['*.soundcloud.com', '*.sndcdn.com'],
  purpose: soundOf('SoundCloud'),
  privacyUrl: 'https://soundcloud.com/pages/privacy',
  traces: [
    {
      name: 'sc_anonymous_id',
      kind: 'cookie',
      lifetime: 'unknown',
      setBy: 'soundcloud.com',
      readBy: 'SoundCloud',
      purpose: purposes.browserElsewhere,
    },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<iframe data-consent="functional" data-service="soundcloud" data-src="https://w.soundcloud.com/player/?url={track-address}" width="100%" height="166" title="{title}"></iframe>`,
    placeholders: { 'track-address': 'https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F… (encoded)', title: 'Our jingle' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: ['sc_anonymous_id: told by lists of other sites, not by a page of the vendor that was read'],
}
