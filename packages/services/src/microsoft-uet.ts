/** Services. Microsoft Advertising: Universal Event Tracking. Facts from lists of other sites: the page of Microsoft that was read gives no lifetimes. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { advertisingOn } from './uses.ts'
import { microsoft } from './vendors.ts'

const readBy = '{controller}, Microsoft'

export const microsoftUet: Service = {
  id: 'microsoft-uet',
  name: 'Microsoft Advertising',
  alsoCalled: ['bing-ads', 'microsoft-ads', 'microsoft-advertising', 'uet'],
  vendor: microsoft,
  category: 'marketing',
  hosts: ['bat.bing.com', 'bat.bing.net'],
  purpose: advertisingOn('Bing'),
  privacyUrl: 'https://privacy.microsoft.com/privacystatement',
  bridge: 'microsoft-uet',
  traces: [
    { name: '_uetsid', kind: 'cookie', lifetime: 'P1D', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: '_uetvid', kind: 'cookie', lifetime: 'P390D', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_uetmsclkid', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: '_uetsid*', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: '_uetvid*', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: 'MUID', kind: 'cookie', lifetime: 'P13M', setBy: 'bing.com', readBy: 'Microsoft', purpose: purposes.adBrowserElsewhere },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="microsoft-uet" src="https://bat.bing.com/bat.js"></script>
<script type="text/plain" data-consent="marketing" data-service="microsoft-uet">
  window.uetq = new UET({ ti: '{tag-id}', enableAutoSpaTracking: true, q: window.uetq || [] })
  uetq.push('pageLoad')
</script>`,
    placeholders: { 'tag-id': '000000000' },
  },
  source: 'https://help.ads.microsoft.com/apex/index/3/en/53056',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '_uetsid, _uetvid, _uetmsclkid, MUID: their lifetimes are told by lists of other sites, not by a page of the vendor that was read',
  ],
}
