/** Services. Facebook: embedded posts and videos. Facts from Meta’s cookie policy, as far as known. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { postsOf } from './uses.ts'
import { meta } from './vendors.ts'

export const facebookEmbed: Service = {
  id: 'facebook-embed',
  name: 'Facebook',
  alsoCalled: ['facebook-post'],
  vendor: meta,
  category: 'functional',
  hosts: ['www.facebook.com', 'connect.facebook.net', '*.fbcdn.net'],
  sharedHosts: ['www.facebook.com', 'connect.facebook.net', '*.fbcdn.net'],
  purpose: postsOf('Facebook'),
  privacyUrl: 'https://www.facebook.com/privacy/policy/',
  traces: [
    { name: 'datr', kind: 'cookie', lifetime: 'unknown', setBy: 'facebook.com', readBy: 'Meta', purpose: purposes.browserElsewhere },
    { name: 'fr', kind: 'cookie', lifetime: 'P90D', setBy: 'facebook.com', readBy: 'Meta', purpose: purposes.adBrowserElsewhere },
    { name: 'sb', kind: 'cookie', lifetime: 'unknown', setBy: 'facebook.com', readBy: 'Meta', purpose: purposes.browserElsewhere },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<iframe data-consent="functional" data-service="facebook-embed" data-src="https://www.facebook.com/plugins/post.php?href={post-address}" width="500" height="600" title="{title}" allow="encrypted-media"></iframe>`,
    placeholders: { 'post-address': 'https%3A%2F%2Fwww.facebook.com%2F… (encoded)', title: 'Our post of 3 May' },
  },
  source: 'https://www.facebook.com/privacy/policies/cookies/',
  checkedOn: '2026-11-23',
  unconfirmed: ['datr, fr, sb: told by lists of other sites, not by a page of the vendor that was read; lists disagree on lifetimes'],
}
