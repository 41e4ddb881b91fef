/** Services. X Pixel: advertising on X, formerly Twitter. Facts from lists of other sites: the page of X that was read names no lifetimes. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { advertisingOn } from './uses.ts'
import { xCompany } from './vendors.ts'

const readBy = '{controller}, X'

export const xPixel: Service = {
  id: 'x-pixel',
  name: 'X Pixel',
  alsoCalled: ['twitter', 'twitter-pixel', 'twitter-uwt'],
  vendor: xCompany,
  category: 'marketing',
  hosts: ['static.ads-twitter.com', 'analytics.twitter.com', 't.co'],
  purpose: advertisingOn('X'),
  privacyUrl: 'https://x.com/privacy',
  traces: [
    { name: '_twpid', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_twclid', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: 'guest_id', kind: 'cookie', lifetime: 'P2Y', setBy: 'twitter.com', readBy: 'X', purpose: purposes.browserElsewhere },
    { name: 'guest_id_ads', kind: 'cookie', lifetime: 'P2Y', setBy: 'twitter.com', readBy: 'X', purpose: purposes.adBrowserElsewhere },
    {
      name: 'guest_id_marketing',
      kind: 'cookie',
      lifetime: 'P2Y',
      setBy: 'twitter.com',
      readBy: 'X',
      purpose: purposes.adBrowserElsewhere,
    },
    {
      name: 'personalization_id',
      kind: 'cookie',
      lifetime: 'P2Y',
      setBy: 'twitter.com',
      readBy: 'X',
      purpose: purposes.adBrowserElsewhere,
    },
    { name: 'muc_ads', kind: 'cookie', lifetime: 'P2Y', setBy: 't.co', readBy: 'X', purpose: purposes.adBrowserElsewhere },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="x-pixel">
  window.twq = window.twq || function () { twq.exe ? twq.exe.apply(twq, arguments) : twq.queue.push(arguments) }
  twq.version = '1.1'
  twq.queue = twq.queue || []
  twq('config', '{pixel-id}')
</script>
<script type="text/plain" data-consent="marketing" data-service="x-pixel" src="https://static.ads-twitter.com/uwt.js" async></script>`,
    placeholders: { 'pixel-id': 'xxxxx' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'all names and lifetimes: told by lists of other sites, not by a page of the vendor that was read',
    'vendor: its name is from the terms of X',
  ],
}
