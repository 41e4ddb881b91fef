/** Services. ActiveCampaign: e-mail marketing. Facts from lists of other sites, which disagree. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, ActiveCampaign'

export const activecampaign: Service = {
  id: 'activecampaign',
  name: 'ActiveCampaign',
  vendor: { name: 'ActiveCampaign LLC', country: 'US' },
  category: 'marketing',
  hosts: ['diffuser-cdn.app-us1.com', 'prism.app-us1.com', 'trackcmp.net'],
  purpose: uses.emailMarketing,
  privacyUrl: 'https://www.activecampaign.com/legal/privacy-policy',
  traces: [
    { name: 'prism_*', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.knownContact },
    { name: 'ac_enable_tracking', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.ownChoice },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="activecampaign">
  window.visitorGlobalObjectAlias = 'vgo'
  window.vgo = window.vgo || function () { (vgo.q = vgo.q || []).push(arguments) }
  vgo.l = Date.now()
  vgo('setAccount', '{account-id}')
  vgo('setTrackByDefault', true)
  vgo('process')
</script>
<script type="text/plain" data-consent="marketing" data-service="activecampaign" src="https://diffuser-cdn.app-us1.com/diffuser/diffuser.js" async></script>`,
    placeholders: { 'account-id': '000000000' },
  },
  source: 'https://help.activecampaign.com/hc/en-us',
  checkedOn: '2026-11-23',
  unconfirmed: ['prism_*, ac_enable_tracking: told by lists of other sites, not by a page of the vendor that was read'],
}
