/** Services. Intercom: live chat. Facts from Intercom’s page on the cookies of its messenger. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Intercom'

export const intercom: Service = {
  id: 'intercom',
  name: 'Intercom',
  alsoCalled: ['intercom-chat'],
  vendor: { name: 'Intercom R&D Unlimited Company', country: 'IE' },
  category: 'functional',
  hosts: ['*.intercom.io', '*.intercomcdn.com', '*.intercomassets.com'],
  purpose: uses.liveChat,
  privacyUrl: 'https://www.intercom.com/legal/privacy',
  traces: [
    { name: 'intercom-id-*', kind: 'cookie', lifetime: 'P9M', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'intercom-session-*', kind: 'cookie', lifetime: 'P1W', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'intercom-device-id-*', kind: 'cookie', lifetime: 'P9M', setBy: 'page', readBy, purpose: purposes.sameBrowser },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="intercom">
  window.intercomSettings = { app_id: '{app-id}' }
  window.Intercom = window.Intercom || function () { Intercom.q.push(arguments) }
  Intercom.q = Intercom.q || []
</script>
<script type="text/plain" data-consent="functional" data-service="intercom" src="https://widget.intercom.io/widget/{app-id}" async></script>`,
    placeholders: { 'app-id': 'xxxxxxxx' },
  },
  source: 'https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies',
  checkedOn: '2026-11-23',
  unconfirmed: ['vendor: which company of the group answers in the EEA'],
}
