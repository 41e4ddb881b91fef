/** Services. Instagram: embedded posts. Facts from lists of other sites: Meta names few of these cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { postsOf } from './uses.ts'
import { meta } from './vendors.ts'

export const instagramEmbed: Service = {
  id: 'instagram-embed',
  name: 'Instagram',
  alsoCalled: ['instagram'],
  vendor: meta,
  category: 'functional',
  hosts: ['www.instagram.com', '*.cdninstagram.com', '*.fbcdn.net'],
  sharedHosts: ['*.fbcdn.net'],
  purpose: postsOf('Instagram'),
  privacyUrl: 'https://privacycenter.instagram.com/policy/',
  traces: [
    { name: 'ig_did', kind: 'cookie', lifetime: 'unknown', setBy: 'instagram.com', readBy: 'Meta', purpose: purposes.browserElsewhere },
    { name: 'mid', kind: 'cookie', lifetime: 'unknown', setBy: 'instagram.com', readBy: 'Meta', purpose: purposes.browserElsewhere },
    { name: 'csrftoken', kind: 'cookie', lifetime: 'unknown', setBy: 'instagram.com', readBy: 'Meta', purpose: purposes.formOrigin },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<blockquote class="instagram-media" data-instgrm-permalink="{post-address}"><a href="{post-address}">Instagram</a></blockquote>
<script type="text/plain" data-consent="functional" data-service="instagram-embed" src="https://www.instagram.com/embed.js" async></script>`,
    placeholders: { 'post-address': 'https://www.instagram.com/p/XXXXXXXXXXX/' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'ig_did, mid, csrftoken: told by lists of other sites, not by a page of the vendor that was read; lists disagree on lifetimes',
  ],
}
