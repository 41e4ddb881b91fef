/** Services. Reddit Pixel: advertising on Reddit. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { advertisingOn } from './uses.ts'

const readBy = '{controller}, Reddit'

export const redditPixel: Service = {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  alsoCalled: ['reddit'],
  vendor: { name: 'Reddit Inc.', country: 'US' },
  category: 'marketing',
  hosts: ['www.redditstatic.com', 'alb.reddit.com', 'pixel-config.reddit.com'],
  purpose: advertisingOn('Reddit'),
  privacyUrl: 'https://www.reddit.com/policies/privacy-policy',
  traces: [
    { name: '_rdt_uuid', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_rdt_cid', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.adClick },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="reddit-pixel">
  window.rdt = window.rdt || function () { rdt.sendEvent ? rdt.sendEvent.apply(rdt, arguments) : rdt.callQueue.push(arguments) }
  rdt.callQueue = rdt.callQueue || []
  rdt('init', '{pixel-id}')
  rdt('track', 'PageVisit')
</script>
<script type="text/plain" data-consent="marketing" data-service="reddit-pixel" src="https://www.redditstatic.com/ads/pixel.js" async></script>`,
    placeholders: { 'pixel-id': 'a2_xxxxxxxxxxxx' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '_rdt_uuid, _rdt_cid: told by lists of other sites, not by a page of the vendor that was read',
    'vendor: which company of the group answers in the EEA',
  ],
}
