/** Services. Taboola: recommended content and advertising. Facts from lists of other sites: Taboola’s cookie policy that was read names none. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Taboola'

export const taboola: Service = {
  id: 'taboola',
  name: 'Taboola',
  vendor: { name: 'Taboola Inc.', country: 'US' },
  category: 'marketing',
  hosts: ['*.taboola.com'],
  purpose: uses.followingAds,
  privacyUrl: 'https://www.taboola.com/policies/privacy-policy',
  traces: [
    { name: 't_gid', kind: 'cookie', lifetime: 'P13M', setBy: 'taboola.com', readBy: 'Taboola', purpose: purposes.adBrowserElsewhere },
    { name: 't_pt_gid', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.adBrowser },
    {
      name: 'taboola_session_id',
      kind: 'cookie',
      lifetime: 'session',
      setBy: 'taboola.com',
      readBy: 'Taboola',
      purpose: purposes.visitPages,
    },
    { name: 'taboola*global:*', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.adBrowser },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="taboola">
  window._tfa = window._tfa || []
  _tfa.push({ notify: 'event', name: 'page_view', id: '{account-id}' })
</script>
<script type="text/plain" data-consent="marketing" data-service="taboola" src="https://cdn.taboola.com/libtrc/unip/{account-id}/tfa.js" async></script>`,
    placeholders: { 'account-id': '0000000' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'all names and lifetimes: told by lists of other sites, not by a page of the vendor that was read',
    'vendor: its policy names Taboola.com Ltd (IL) together with its affiliates',
  ],
}
