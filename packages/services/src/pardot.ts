/** Services. Pardot, today Marketing Cloud Account Engagement: marketing and customer relations. Facts from Pardot’s page on its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Salesforce'

export const pardot: Service = {
  id: 'pardot',
  name: 'Account Engagement (Pardot)',
  alsoCalled: ['account-engagement'],
  vendor: { name: 'Salesforce Inc.', country: 'US' },
  category: 'marketing',
  hosts: ['*.pardot.com'],
  purpose: uses.followingEnquiries,
  privacyUrl: 'https://www.salesforce.com/company/legal/privacy/',
  traces: [
    { name: 'visitor_id*', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.knownContact },
    { name: 'pi_opt_in*', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'lpv*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitPages },
    {
      name: 'visitor_id*',
      kind: 'cookie',
      lifetime: 'unknown',
      setBy: 'pardot.com',
      readBy: 'Salesforce',
      purpose: purposes.browserElsewhere,
    },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="pardot">
  window.piAId = '{account-id}'
  window.piCId = '{campaign-id}'
  window.piHostname = '{tracker-domain}'
</script>
<script type="text/plain" data-consent="marketing" data-service="pardot" src="https://{tracker-domain}/pd.js" async></script>`,
    placeholders: { 'account-id': '000000', 'campaign-id': '0000', 'tracker-domain': 'go.example.com' },
  },
  source: 'https://www.pardot.com/faqs/administration/pardot-track-activities/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'visitor_id*, pi_opt_in*: Pardot names them; lists disagree on lifetimes',
    'lpv*: told by lists of other sites, not by a page of the vendor that was read',
    'vendor: which company of the group answers in the EEA',
  ],
}
