/** Services. Criteo OneTag: advertising that follows what was looked at. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Criteo'

export const criteo: Service = {
  id: 'criteo',
  name: 'Criteo',
  alsoCalled: ['criteo-onetag'],
  vendor: { name: 'Criteo SA', country: 'FR' },
  category: 'marketing',
  hosts: ['*.criteo.com', '*.criteo.net'],
  purpose: uses.followingAds,
  privacyUrl: 'https://www.criteo.com/privacy/',
  traces: [
    { name: 'cto_bundle', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: 'cto_bidid', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: 'cto_bundle', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: 'uid', kind: 'cookie', lifetime: 'P13M', setBy: 'criteo.com', readBy: 'Criteo', purpose: purposes.adBrowserElsewhere },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="criteo" src="https://dynamic.criteo.com/js/ld/ld.js?a={account-id}" async></script>
<script type="text/plain" data-consent="marketing" data-service="criteo">
  window.criteo_q = window.criteo_q || []
  criteo_q.push({ event: 'setAccount', account: '{account-id}' }, { event: 'setSiteType', type: 'd' }, { event: 'viewHome' })
</script>`,
    placeholders: { 'account-id': '00000' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: ['all names and lifetimes: told by lists of other sites, not by a page of the vendor that was read'],
}
