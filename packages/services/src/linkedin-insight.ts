/** Services. LinkedIn Insight Tag: advertising on LinkedIn. Facts from LinkedIn’s cookie table. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { advertisingOn } from './uses.ts'

const readBy = '{controller}, LinkedIn'

export const linkedinInsight: Service = {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  alsoCalled: ['linkedin', 'linkedin-insight-tag'],
  vendor: { name: 'LinkedIn Ireland Unlimited Company', country: 'IE' },
  category: 'marketing',
  hosts: ['snap.licdn.com', '*.ads.linkedin.com', 'www.linkedin.com'],
  purpose: advertisingOn('LinkedIn'),
  privacyUrl: 'https://www.linkedin.com/legal/privacy-policy',
  traces: [
    { name: 'li_fat_id', kind: 'cookie', lifetime: 'P30D', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: 'li_giant', kind: 'cookie', lifetime: 'P7D', setBy: 'page', readBy, purpose: purposes.adBrowser },
    {
      name: 'ln_or',
      kind: 'cookie',
      lifetime: 'P1D',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Savoir si les mesures sont envoyées par le service lui-même.',
        nl: 'Weten of de dienst zelf de metingen verstuurt.',
        en: 'Knows whether measurements are sent by the service itself.',
        de: 'Erkennt, ob der Dienst selbst die Messungen sendet.',
      },
    },
    { name: 'bcookie', kind: 'cookie', lifetime: 'P1Y', setBy: 'linkedin.com', readBy: 'LinkedIn', purpose: purposes.browserElsewhere },
    {
      name: 'bscookie',
      kind: 'cookie',
      lifetime: 'P1Y',
      setBy: 'www.linkedin.com',
      readBy: 'LinkedIn',
      purpose: purposes.browserElsewhere,
    },
    { name: 'lidc', kind: 'cookie', lifetime: 'P1D', setBy: 'linkedin.com', readBy: 'LinkedIn', purpose: purposes.sameServer },
    { name: 'li_gc', kind: 'cookie', lifetime: 'P6M', setBy: 'linkedin.com', readBy: 'LinkedIn', purpose: purposes.ownChoice },
    { name: 'li_sugr', kind: 'cookie', lifetime: 'P90D', setBy: 'linkedin.com', readBy: 'LinkedIn', purpose: purposes.adBrowserElsewhere },
    { name: 'UserMatchHistory', kind: 'cookie', lifetime: 'P30D', setBy: 'linkedin.com', readBy: 'LinkedIn', purpose: purposes.adMatching },
    {
      name: 'AnalyticsSyncHistory',
      kind: 'cookie',
      lifetime: 'P30D',
      setBy: 'linkedin.com',
      readBy: 'LinkedIn',
      purpose: purposes.adMatching,
    },
    { name: 'lms_ads', kind: 'cookie', lifetime: 'P30D', setBy: 'linkedin.com', readBy: 'LinkedIn', purpose: purposes.adBrowserElsewhere },
    {
      name: 'lms_analytics',
      kind: 'cookie',
      lifetime: 'P30D',
      setBy: 'linkedin.com',
      readBy: 'LinkedIn',
      purpose: purposes.browserElsewhere,
    },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="linkedin-insight">
  window._linkedin_data_partner_ids = ['{partner-id}']
  window.lintrk = window.lintrk || function (event, data) { lintrk.q.push([event, data]) }
  lintrk.q = lintrk.q || []
</script>
<script type="text/plain" data-consent="marketing" data-service="linkedin-insight" src="https://snap.licdn.com/li.lms-analytics/insight.min.js" async></script>`,
    placeholders: { 'partner-id': '0000000' },
    note: 'Leave out the noscript image: nothing can hold it back.',
  },
  source: 'https://www.linkedin.com/legal/l/cookie-table',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'li_giant, ln_or: not in the part of the table that was read; told by lists of other sites, not by a page of the vendor that was read',
  ],
}
