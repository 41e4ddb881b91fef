/** Services. tawk.to: live chat. Facts from tawk.to’s page on its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, tawk.to'

export const tawkto: Service = {
  id: 'tawkto',
  name: 'tawk.to',
  alsoCalled: ['tawk'],
  vendor: { name: 'tawk.to Inc.', country: 'US' },
  category: 'functional',
  hosts: ['*.tawk.to'],
  purpose: uses.liveChat,
  privacyUrl: 'https://www.tawk.to/privacy-policy/',
  traces: [
    { name: 'tawk_uuid_*', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'twk_uuid_*', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'twk_idm_key', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.tabs },
    { name: 'TawkConnectionTime', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.tabs },
    { name: 'twk_token_*', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.chatThread },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="tawkto">
  window.Tawk_API = window.Tawk_API || {}
  window.Tawk_LoadStart = new Date()
</script>
<script type="text/plain" data-consent="functional" data-service="tawkto" src="https://embed.tawk.to/{property-id}/{widget-id}" async crossorigin="*"></script>`,
    placeholders: { 'property-id': '000000000000000000000000', 'widget-id': 'default' },
  },
  source: 'https://help.tawk.to/article/what-are-tawkto-cookies-and-what-do-they-do',
  checkedOn: '2026-11-23',
  unconfirmed: ['twk_uuid_*: what sites see of the cookie that tawk.to calls tawk_uuid_*', 'vendor: its legal form'],
}
