/** Services. Matomo: audience measurement, in the cloud or on the operator’s own server. Facts from Matomo’s list of its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, InnoCraft Ltd'

export const matomo: Service = {
  id: 'matomo',
  name: 'Matomo',
  alsoCalled: ['piwik', 'matomo-high-track'],
  // A site that runs Matomo on its own server names itself as the vendor in its configuration.
  vendor: { name: 'InnoCraft Ltd', country: 'NZ' },
  category: 'analytics',
  hosts: ['*.matomo.cloud'],
  sharedHosts: ['*.matomo.cloud'],
  purpose: uses.countingVisits,
  privacyUrl: 'https://matomo.org/privacy-policy/',
  bridge: 'matomo',
  canStop: true,
  traces: [
    { name: '_pk_id.*', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.countsVisits },
    { name: '_pk_ses.*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: '_pk_ref.*', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.whereFrom },
    { name: '_pk_cvar.*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitValues },
    { name: '_pk_hsr.*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.sampling },
    { name: 'mtm_consent_removed', kind: 'cookie', isRefusal: true, lifetime: 'P30Y', setBy: 'page', readBy, purpose: purposes.ownChoice },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="matomo">
  window._paq = window._paq || []
  _paq.push(['trackPageView'])
  _paq.push(['enableLinkTracking'])
  _paq.push(['setTrackerUrl', 'https://{matomo-host}/matomo.php'])
  _paq.push(['setSiteId', '{site-id}'])
</script>
<script type="text/plain" data-consent="analytics" data-service="matomo" src="https://{matomo-host}/matomo.js" async></script>`,
    placeholders: { 'matomo-host': 'example.matomo.cloud', 'site-id': '1' },
  },
  source: 'https://matomo.org/faq/general/faq_146/',
  checkedOn: '2026-11-23',
  otherSources: { mtm_consent_removed: 'https://developer.matomo.org/guides/tracking-consent' },
}
