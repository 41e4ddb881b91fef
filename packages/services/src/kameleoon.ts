/** Services. Kameleoon: tests and personalisation. Facts from Kameleoon’s help pages. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Kameleoon'

export const kameleoon: Service = {
  id: 'kameleoon',
  name: 'Kameleoon',
  vendor: { name: 'Kameleoon SAS', country: 'FR' },
  category: 'analytics',
  hosts: ['*.kameleoon.io', '*.kameleoon.com', '*.kameleoon.eu', '*.kameleoon.net'],
  purpose: uses.comparingVersions,
  privacyUrl: 'https://www.kameleoon.com/en/privacy-policy',
  traces: [
    { name: 'kameleoonVisitorCode', kind: 'cookie', lifetime: 'P380D', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'kameleoonData*', kind: 'local-storage', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.visitHistory },
    { name: 'kameleoonLegalConsent*', kind: 'local-storage', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'kameleoonOpenTabs*', kind: 'local-storage', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.tabs },
    { name: 'kameleoonExperiment-*', kind: 'local-storage', lifetime: 'P30D', setBy: 'page', readBy, purpose: purposes.testVariant },
    { name: 'kameleoonPersonalization-*', kind: 'local-storage', lifetime: 'P30D', setBy: 'page', readBy, purpose: purposes.testVariant },
    { name: 'kameleoonVisitorCode*', kind: 'local-storage', lifetime: 'P380D', setBy: 'page', readBy, purpose: purposes.sameBrowser },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="kameleoon" src="https://{site-code}.kameleoon.io/engine.js" async></script>`,
    placeholders: { 'site-code': 'xxxxxxxxxx' },
  },
  source: 'https://help.kameleoon.com/question/what-data-does-kameleoon-retrieve-and-how/',
  checkedOn: '2026-11-23',
  otherSources: { kameleoonVisitorCode: 'https://help.kameleoon.com/question/how-unique-visitors-are-tracked-and-counted/' },
  unconfirmed: ['kameleoonVisitorCode: Kameleoon tells of it and of its copy in local storage, not their exact names'],
}
