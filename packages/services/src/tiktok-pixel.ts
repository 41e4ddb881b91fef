/** Services. TikTok Pixel: advertising on TikTok. Facts from TikTok’s page on cookies of its pixel. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { advertisingOn } from './uses.ts'
import { tiktok } from './vendors.ts'

const readBy = '{controller}, TikTok'

export const tiktokPixel: Service = {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  alsoCalled: ['tiktok'],
  vendor: tiktok,
  category: 'marketing',
  hosts: ['analytics.tiktok.com'],
  purpose: advertisingOn('TikTok'),
  privacyUrl: 'https://www.tiktok.com/legal/privacy-policy-eea',
  // Told as well, and a withdrawal reloads all the same: that nothing leaves after `revokeConsent` could not be seen.
  bridge: 'tiktok',
  traces: [
    { name: '_ttp', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_tt_enable_cookie', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.acceptsCookies },
    { name: 'ttclid', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: 'ttcsid*', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: 'tt_sessionId', kind: 'session-storage', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: 'tt_pixel_session_index', kind: 'session-storage', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: 'tt_appInfo', kind: 'session-storage', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.receivedSettings },
    { name: '_ttp', kind: 'cookie', lifetime: 'P13M', setBy: 'tiktok.com', readBy: 'TikTok', purpose: purposes.adBrowserElsewhere },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="tiktok-pixel">
  window.TiktokAnalyticsObject = 'ttq'
  window.ttq = window.ttq || []
  ttq.methods = ['page', 'track', 'identify', 'instances', 'debug', 'on', 'off', 'once', 'ready', 'alias', 'group', 'enableCookie', 'disableCookie', 'holdConsent', 'revokeConsent', 'grantConsent']
  ttq.setAndDefer = function (target, method) {
    target[method] = function () { target.push([method].concat([].slice.call(arguments))) }
  }
  for (const method of ttq.methods) ttq.setAndDefer(ttq, method)
  ttq._i = { '{pixel-id}': Object.assign([], { _u: 'https://analytics.tiktok.com/i18n/pixel/events.js' }) }
  ttq._t = { '{pixel-id}': Date.now() }
  ttq._o = { '{pixel-id}': {} }
  ttq.page()
</script>
<script type="text/plain" data-consent="marketing" data-service="tiktok-pixel" src="https://analytics.tiktok.com/i18n/pixel/events.js?sdkid={pixel-id}&amp;lib=ttq" async></script>`,
    placeholders: { 'pixel-id': 'CXXXXXXXXXXXXXXXXXXX' },
  },
  source: 'https://ads.tiktok.com/help/article?aid=10007540',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'names: TikTok tells that its cookies last 13 months and names few of them; the names are told by lists of other sites, not by a page of the vendor that was read',
  ],
}
