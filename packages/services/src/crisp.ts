/** Services. Crisp: live chat. Facts from Crisp’s page on cookies of its chat box. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Crisp'

export const crisp: Service = {
  id: 'crisp',
  name: 'Crisp',
  alsoCalled: ['crisp-chat'],
  vendor: { name: 'Crisp IM SAS', country: 'FR' },
  category: 'functional',
  hosts: ['*.crisp.chat'],
  purpose: uses.liveChat,
  privacyUrl: 'https://crisp.chat/en/privacy/',
  // In the browser the slashes of its name may be written %2F.
  traces: [
    { name: 'crisp-client*', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'crisp-client*', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'crisp-client*', kind: 'session-storage', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.chatThread },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="crisp">
  window.$crisp = []
  window.CRISP_WEBSITE_ID = '{website-id}'
</script>
<script type="text/plain" data-consent="functional" data-service="crisp" src="https://client.crisp.chat/l.js" async></script>`,
    placeholders: { 'website-id': '00000000-0000-0000-0000-000000000000' },
  },
  source: 'https://help.crisp.chat/en/article/crisp-chatbox-cookie-ip-policy-1147xor/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'crisp-client*: Crisp tells how long its cookie lasts; its name, and that keys of the same name stand in the browser’s storage, is told by lists of other sites, not by a page of the vendor that was read',
  ],
}
