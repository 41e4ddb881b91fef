/** Services. Optimizely Web Experimentation: tests of versions of a page. Facts from Optimizely’s page on cookies, as far as read. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Optimizely'

export const optimizely: Service = {
  id: 'optimizely',
  name: 'Optimizely',
  vendor: { name: 'Optimizely North America Inc.', country: 'US' },
  category: 'analytics',
  hosts: ['*.optimizely.com'],
  purpose: uses.comparingVersions,
  privacyUrl: 'https://www.optimizely.com/legal/privacy-policy/',
  traces: [
    { name: 'optimizelyEndUserId', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'optimizelySession', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: 'optimizelyRedirectData', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.whereFrom },
    { name: 'optimizelyOptOut', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'optimizely_data$$*', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.testVariant },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="optimizely" src="https://cdn.optimizely.com/js/{project-id}.js"></script>`,
    placeholders: { 'project-id': '0000000000' },
  },
  source: 'https://support.optimizely.com/hc/en-us/articles/4410284260365-Cookies-and-localStorage-in-snippets',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'all names and lifetimes: told by lists of other sites, not by a page of the vendor that was read; the table of its own page was not in the copy that was read',
  ],
}
