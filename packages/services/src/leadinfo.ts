/** Services. Leadinfo: recognises companies that visit. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Leadinfo'

export const leadinfo: Service = {
  id: 'leadinfo',
  name: 'Leadinfo',
  vendor: { name: 'Leadinfo B.V.', country: 'NL' },
  category: 'marketing',
  hosts: ['*.leadinfo.net', '*.leadinfo.com'],
  purpose: uses.recognisingCompanies,
  privacyUrl: 'https://www.leadinfo.com/en/privacy/',
  traces: [
    { name: '_li_id.*', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: '_li_ses.*', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.visitPages },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="leadinfo">
  window.GlobalLeadinfoNamespace = ['leadinfo']
  window.leadinfo = window.leadinfo || function () { (leadinfo.q = leadinfo.q || []).push(arguments) }
  leadinfo('init', '{site-id}')
</script>
<script type="text/plain" data-consent="marketing" data-service="leadinfo" src="https://cdn.leadinfo.net/ping.js" async></script>`,
    placeholders: { 'site-id': 'LI-0000000000000' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '_li_id.*, _li_ses.*: told by lists of other sites, not by a page of the vendor that was read; lists disagree on lifetimes',
  ],
}
