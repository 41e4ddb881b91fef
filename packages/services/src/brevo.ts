/** Services. Brevo, formerly Sendinblue: e-mail marketing. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'
import { brevoCompany } from './vendors.ts'

const readBy = '{controller}, Brevo'

export const brevo: Service = {
  id: 'brevo',
  name: 'Brevo',
  alsoCalled: ['sendinblue'],
  vendor: brevoCompany,
  category: 'marketing',
  hosts: ['cdn.brevo.com', 'in-automate.brevo.com', 'sibautomation.com'],
  purpose: uses.emailMarketing,
  privacyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  traces: [{ name: 'sib_cuid', kind: 'cookie', lifetime: 'P180D', setBy: 'page', readBy, purpose: purposes.knownContact }],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="brevo" src="https://cdn.brevo.com/js/sdk-loader.js" async></script>
<script type="text/plain" data-consent="marketing" data-service="brevo">
  window.Brevo = window.Brevo || []
  Brevo.push(['init', { client_key: '{client-key}' }])
</script>`,
    placeholders: { 'client-key': 'xxxxxxxxxxxxxxxxxxxxxxxx' },
  },
  source: 'https://help.brevo.com/hc/en-us/articles/4409601214226-Troubleshooting-Implementing-first-party-cookies-on-your-website',
  checkedOn: '2026-11-23',
  unconfirmed: ['sib_cuid: told by lists of other sites, not by a page of the vendor that was read'],
}
