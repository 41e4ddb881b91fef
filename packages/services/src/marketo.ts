/** Services. Marketo Engage: marketing and customer relations. Facts from Adobe’s page on Munchkin. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'
import { adobe } from './vendors.ts'

const readBy = '{controller}, Adobe'

export const marketo: Service = {
  id: 'marketo',
  name: 'Marketo Engage',
  alsoCalled: ['munchkin', 'marketo-munchkin'],
  vendor: adobe,
  category: 'marketing',
  hosts: ['munchkin.marketo.net', '*.mktoresp.com'],
  purpose: uses.followingEnquiries,
  privacyUrl: 'https://www.adobe.com/privacy/policy.html',
  traces: [{ name: '_mkto_trk', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.knownContact }],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="marketo" src="https://munchkin.marketo.net/munchkin.js"></script>
<script type="text/plain" data-consent="marketing" data-service="marketo">
  Munchkin.init('{munchkin-id}')
</script>`,
    placeholders: { 'munchkin-id': '000-AAA-000' },
  },
  source: 'https://experienceleague.adobe.com/en/docs/marketo-developer/marketo/javascriptapi/leadtracking/lead-tracking',
  checkedOn: '2026-11-23',
  unconfirmed: ['_mkto_trk: its lifetime is told by lists of other sites, not by a page of the vendor that was read'],
}
