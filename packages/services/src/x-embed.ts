/** Services. X: embedded posts, formerly Twitter. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { postsOf } from './uses.ts'
import { xCompany } from './vendors.ts'

export const xEmbed: Service = {
  id: 'x-embed',
  name: 'X',
  alsoCalled: ['twitter-embed', 'tweet'],
  vendor: xCompany,
  category: 'functional',
  hosts: ['platform.twitter.com', 'platform.x.com', 'syndication.twitter.com', '*.twimg.com'],
  purpose: postsOf('X'),
  privacyUrl: 'https://x.com/privacy',
  traces: [
    { name: 'guest_id', kind: 'cookie', lifetime: 'P2Y', setBy: 'twitter.com', readBy: 'X', purpose: purposes.browserElsewhere },
    {
      name: 'local_storage_support_test',
      kind: 'local-storage',
      lifetime: 'persistent',
      setBy: 'platform.twitter.com',
      readBy: 'X',
      purpose: purposes.acceptsCookies,
    },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<blockquote class="twitter-tweet" data-dnt="true"><a href="{post-address}">X</a></blockquote>
<script type="text/plain" data-consent="functional" data-service="x-embed" src="https://platform.twitter.com/widgets.js" async></script>`,
    placeholders: { 'post-address': 'https://x.com/example/status/0000000000000000000' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'guest_id, local_storage_support_test: told by lists of other sites, not by a page of the vendor that was read',
    'vendor: its name is from the terms of X',
  ],
}
