/** Services. Adobe Analytics: audience measurement. Facts from Adobe’s pages on the cookies of Analytics and of its Web SDK. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'
import { adobe } from './vendors.ts'

const readBy = '{controller}, Adobe'

export const adobeAnalytics: Service = {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  alsoCalled: ['omniture'],
  vendor: adobe,
  category: 'analytics',
  hosts: ['assets.adobedtm.com', '*.omtrdc.net', '*.2o7.net', '*.demdex.net', '*.adobedc.net'],
  purpose: uses.countingVisits,
  privacyUrl: 'https://www.adobe.com/privacy/policy.html',
  traces: [
    { name: 's_ecid', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 's_vi', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 's_fid', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 's_cc', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.acceptsCookies },
    {
      name: 's_sq',
      kind: 'cookie',
      lifetime: 'session',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir le dernier lien suivi.',
        nl: 'De laatst gevolgde link onthouden.',
        en: 'Remembers the last link followed.',
        de: 'Merkt sich den zuletzt angeklickten Link.',
      },
    },
    { name: 'AMCV_*AdobeOrg', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'AMCVS_*AdobeOrg', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: 'kndctr_*_identity', kind: 'cookie', lifetime: 'P395D', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'kndctr_*_cluster', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.sameServer },
    { name: 'kndctr_*_consent', kind: 'cookie', lifetime: 'P180D', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'kndctr_*_consent_check', kind: 'cookie', lifetime: 'PT2H', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'demdex', kind: 'cookie', lifetime: 'P180D', setBy: 'demdex.net', readBy: 'Adobe', purpose: purposes.adMatching },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="adobe-analytics" src="https://assets.adobedtm.com/{embed-path}.min.js" async></script>`,
    placeholders: { 'embed-path': '000000000000/000000000000/launch-000000000000' },
  },
  source: 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/analytics',
  checkedOn: '2026-11-23',
  otherSources: {
    'kndctr_*_identity': 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/web-sdk',
    'AMCV_*AdobeOrg': 'https://experienceleague.adobe.com/en/docs/core-services/interface/data-collection/cookies/experience-cloud',
  },
  unconfirmed: ['AMCVS_*AdobeOrg: told by lists of other sites, not by a page of the vendor that was read'],
}
