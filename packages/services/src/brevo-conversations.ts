/** Services. Brevo Conversations: live chat. Brevo publishes no list of what it leaves that was found. */
import type { Service } from '@placet/model'
import { uses } from './uses.ts'
import { brevoCompany } from './vendors.ts'

export const brevoConversations: Service = {
  id: 'brevo-conversations',
  name: 'Brevo Conversations',
  alsoCalled: ['brevo-chat'],
  vendor: brevoCompany,
  category: 'functional',
  hosts: ['conversations-widget.brevo.com', 'conversations-widget.sendinblue.com'],
  purpose: uses.liveChat,
  privacyUrl: 'https://www.brevo.com/legal/privacypolicy/',
  traces: [],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="brevo-conversations">
  window.BrevoConversationsID = '{conversations-id}'
  window.BrevoConversations = window.BrevoConversations || function () { (BrevoConversations.q = BrevoConversations.q || []).push(arguments) }
</script>
<script type="text/plain" data-consent="functional" data-service="brevo-conversations" src="https://conversations-widget.brevo.com/brevo-conversations.js" async></script>`,
    placeholders: { 'conversations-id': '000000000000000000000000' },
  },
  source: 'https://help.brevo.com/hc/en-us',
  checkedOn: '2026-11-23',
  unconfirmed: ['traces: none is known by name'],
}
