/** Services. Piwik PRO: audience measurement and tag management. Facts from Piwik PRO’s list of cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Piwik PRO'

export const piwikPro: Service = {
  id: 'piwik-pro',
  name: 'Piwik PRO',
  alsoCalled: ['piwikpro-suite'],
  vendor: { name: 'Piwik PRO SA', country: 'PL' },
  category: 'analytics',
  hosts: ['*.piwik.pro'],
  purpose: uses.countingVisits,
  privacyUrl: 'https://piwik.pro/privacy-policy/',
  bridge: 'piwik-pro',
  traces: [
    { name: '_pk_id.*', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.countsVisits },
    { name: '_pk_ses.*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: '_pk_cvar*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitValues },
    { name: 'ppms_privacy_*', kind: 'cookie', lifetime: 'P12M', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'ppms_privacy_bar_*', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'stg_traffic_source_priority', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.whereFrom },
    { name: 'stg_last_interaction', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: 'stg_returning_visitor', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'stg_fired__*', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: 'stg_utm_campaign', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.whereFrom },
    { name: 'stg_pk_campaign', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.whereFrom },
    { name: 'stg_externalReferrer', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.whereFrom },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="piwik-pro">
  window.dataLayer = window.dataLayer || []
  dataLayer.push({ start: Date.now(), event: 'stg.start' })
</script>
<script type="text/plain" data-consent="analytics" data-service="piwik-pro" src="https://{account}.containers.piwik.pro/{site-id}.js" async></script>`,
    placeholders: { account: 'example', 'site-id': '00000000-0000-0000-0000-000000000000' },
    note: 'Switch Piwik PRO’s own consent form off, or let the bridge answer it.',
  },
  source: 'https://help.piwik.pro/support/privacy/cookies-created-by-piwik-pro/',
  checkedOn: '2026-11-23',
}
