/** Services. Piano Analytics, formerly AT Internet: audience measurement. Facts from Piano’s page on cookies and storage. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Piano'

export const pianoAnalytics: Service = {
  id: 'piano-analytics',
  name: 'Piano Analytics',
  alsoCalled: ['at-internet', 'xiti'],
  vendor: { name: 'Applied Technologies Internet SAS', country: 'FR' },
  category: 'analytics',
  hosts: ['tag.aticdn.net', '*.pa-cd.com', '*.xiti.com'],
  purpose: uses.countingVisits,
  privacyUrl: 'https://piano.io/privacy-policy/',
  traces: [
    { name: '_pcid', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: '_pctx', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.visitValues },
    { name: '_pprv', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'pa_user', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: 'pa_vid', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'pa_privacy', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'atid', kind: 'cookie', lifetime: 'P13M', setBy: 'xiti.com', readBy: 'Piano', purpose: purposes.browserElsewhere },
    { name: 'atidx', kind: 'cookie', lifetime: 'P13M', setBy: 'xiti.com', readBy: 'Piano', purpose: purposes.browserElsewhere },
    { name: 'idrxvr', kind: 'cookie', lifetime: 'P13M', setBy: 'xiti.com', readBy: 'Piano', purpose: purposes.browserElsewhere },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="piano-analytics" src="https://tag.aticdn.net/piano-analytics.js"></script>
<script type="text/plain" data-consent="analytics" data-service="piano-analytics">
  pa.setConfigurations({ site: '{site-id}', collectDomain: 'https://{collect-domain}' })
  pa.sendEvent('page.display', { page: document.title })
</script>`,
    placeholders: { 'site-id': '000000', 'collect-domain': 'example.pa-cd.com' },
  },
  source: 'https://developers.piano.io/analytics/data-collection/general/cookie-storage/',
  checkedOn: '2026-11-23',
  unconfirmed: ['atid, atidx, idrxvr: the host that sets them, where the site has no collection domain of its own'],
}
