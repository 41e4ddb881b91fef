/** Services. Google Analytics 4: audience measurement. Facts from Google’s page on the cookies of GA4. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'
import { google } from './vendors.ts'

const readBy = '{controller}, Google'

export const ga4: Service = {
  id: 'ga4',
  name: 'Google Analytics 4',
  alsoCalled: ['google-analytics', 'google-analytics-4', 'gtag', 'analytics'],
  vendor: google,
  category: 'analytics',
  hosts: ['www.googletagmanager.com', '*.google-analytics.com', '*.analytics.google.com'],
  sharedHosts: ['www.googletagmanager.com'],
  purpose: uses.countingVisits,
  privacyUrl: 'https://policies.google.com/privacy',
  bridge: 'google-consent-mode',
  // `_gid` and `_gat` belonged to Universal Analytics, which ended in 2024.
  traces: [
    { name: '_ga', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.countsVisits },
    { name: '_ga_*', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.currentVisit },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="ga4" src="https://www.googletagmanager.com/gtag/js?id={measurement-id}" async></script>
<script type="text/plain" data-consent="analytics" data-service="ga4">
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date())
  gtag('config', '{measurement-id}')
</script>`,
    placeholders: { 'measurement-id': 'G-XXXXXXXXXX' },
  },
  source: 'https://support.google.com/analytics/answer/11397207',
  checkedOn: '2026-11-23',
}
