/** Services. Leadfeeder: recognises companies that visit. Facts from Dealfront’s page on its tracker. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Dealfront'

export const leadfeeder: Service = {
  id: 'leadfeeder',
  name: 'Leadfeeder (Dealfront)',
  alsoCalled: ['dealfront'],
  vendor: { name: 'Dealfront Group GmbH', country: 'DE' },
  category: 'marketing',
  hosts: ['*.lfeeder.com', '*.leadfeeder.com'],
  purpose: uses.recognisingCompanies,
  privacyUrl: 'https://www.dealfront.com/privacy-policy/',
  traces: [
    { name: '_lfa', kind: 'cookie', lifetime: 'P1Y', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: '_lfa_consent', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: '_lfa', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: '_lfa_expiry', kind: 'local-storage', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.receivedSettings },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="leadfeeder">
  window.ldfdr = window.ldfdr || function () { (ldfdr._q = ldfdr._q || []).push([].slice.call(arguments)) }
</script>
<script type="text/plain" data-consent="marketing" data-service="leadfeeder" src="https://sc.lfeeder.com/lftracker_v1_{tracker-id}.js" async></script>`,
    placeholders: { 'tracker-id': 'XXXXXXXXXXXXXXXX' },
  },
  source: 'https://help.dealfront.com/en/articles/7936730-website-tracker-data-processing-roles',
  checkedOn: '2026-11-23',
  unconfirmed: ['vendor: which company of the group answers'],
}
