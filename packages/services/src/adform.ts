/** Services. Adform: advertising on other sites. Facts from Adform’s help pages and lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

export const adform: Service = {
  id: 'adform',
  name: 'Adform',
  vendor: { name: 'Adform A/S', country: 'DK' },
  category: 'marketing',
  hosts: ['*.adform.net'],
  purpose: uses.followingAds,
  privacyUrl: 'https://site.adform.com/privacy-center/overview/',
  traces: [
    { name: 'uid', kind: 'cookie', lifetime: 'P60D', setBy: 'adform.net', readBy: 'Adform', purpose: purposes.adBrowserElsewhere },
    { name: 'cid', kind: 'cookie', lifetime: 'P60D', setBy: 'adform.net', readBy: 'Adform', purpose: purposes.adBrowserElsewhere },
    { name: 'C', kind: 'cookie', lifetime: 'P60D', setBy: 'adform.net', readBy: 'Adform', purpose: purposes.acceptsCookies },
    { name: 'TPC', kind: 'cookie', lifetime: 'P14D', setBy: 'adform.net', readBy: 'Adform', purpose: purposes.acceptsCookies },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="adform">
  window._adftrack = window._adftrack ? [].concat(window._adftrack) : []
  _adftrack.push({ HttpHost: 'track.adform.net', pm: '{tracking-id}' })
</script>
<script type="text/plain" data-consent="marketing" data-service="adform" src="https://s2.adform.net/banners/scripts/st/trackpoint-async.js" async></script>`,
    placeholders: { 'tracking-id': '0000000' },
  },
  source: 'https://www.adformhelp.com/hc/en-us/articles/9740578281873-Site-Tracking-Privacy-Information',
  checkedOn: '2026-11-23',
  otherSources: { uid: 'https://github.com/jkwakman/Open-Cookie-Database' },
  unconfirmed: ['uid, cid, C, TPC: told by lists of other sites, not by a page of the vendor that was read'],
}
