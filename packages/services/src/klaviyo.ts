/** Services. Klaviyo: e-mail marketing. Facts from Klaviyo’s page on cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Klaviyo'

export const klaviyo: Service = {
  id: 'klaviyo',
  name: 'Klaviyo',
  vendor: { name: 'Klaviyo Inc.', country: 'US' },
  category: 'marketing',
  hosts: ['*.klaviyo.com'],
  purpose: uses.emailMarketing,
  privacyUrl: 'https://www.klaviyo.com/legal/privacy/privacy-notice',
  traces: [
    { name: '__kla_id', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.knownContact },
    { name: '__kla_off', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'klaviyoOnsite', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.formSeen },
    { name: 'klaviyoPagesVisitCount', kind: 'session-storage', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.visitPages },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="klaviyo" src="https://static.klaviyo.com/onsite/js/{company-id}/klaviyo.js" async></script>`,
    placeholders: { 'company-id': 'XXXXXX' },
  },
  source: 'https://help.klaviyo.com/hc/en-us/articles/360034666712',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '__kla_off: how long it lasts is up to the site that sets it, to switch Klaviyo off',
    'klaviyoOnsite, klaviyoPagesVisitCount: told by lists of other sites, not by a page of the vendor that was read',
  ],
}
