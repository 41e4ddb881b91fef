/** Services. AB Tasty: tests of versions of a page. Facts from AB Tasty’s list of cookies and browser storage. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, AB Tasty'

export const abTasty: Service = {
  id: 'ab-tasty',
  name: 'AB Tasty',
  vendor: { name: 'AB Tasty SAS', country: 'FR' },
  category: 'analytics',
  hosts: ['*.abtasty.com'],
  purpose: uses.comparingVersions,
  privacyUrl: 'https://www.abtasty.com/privacy-policy/',
  traces: [
    { name: 'ABTasty', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.testVariant },
    { name: 'ABTastySession', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: 'ABTastyData', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.visitHistory },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="ab-tasty" src="https://try.abtasty.com/{account-id}.js"></script>`,
    placeholders: { 'account-id': '00000000000000000000000000000000' },
  },
  source: 'https://docs.abtasty.com/client-side/tag/tag-cookies',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'session storage: its keys hold the browser’s version, an approximate place and widgets seen; their names were not in the part of the list that was read',
  ],
}
