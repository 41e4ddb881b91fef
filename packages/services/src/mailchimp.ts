/** Services. Mailchimp: e-mail marketing. Its cookie statement, as read, names none of the cookies of a connected site. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Mailchimp'

export const mailchimp: Service = {
  id: 'mailchimp',
  name: 'Mailchimp',
  vendor: { name: 'The Rocket Science Group LLC', country: 'US' },
  category: 'marketing',
  hosts: ['chimpstatic.com', '*.list-manage.com', '*.mailchimp.com'],
  purpose: uses.emailMarketing,
  privacyUrl: 'https://www.intuit.com/privacy/statement/',
  traces: [
    { name: '_mcid', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.knownContact },
    { name: 'MCPopupClosed', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.formSeen },
    { name: 'MCPopupSubscribed', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.formSeen },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="mailchimp" src="https://chimpstatic.com/mcjs-connected/js/users/{user-id}/{script-id}.js" id="mcjs" async></script>`,
    placeholders: { 'user-id': '0000000000000000000000000', 'script-id': '0000000000000000000000000' },
  },
  source: 'https://mailchimp.com/legal/cookies/',
  checkedOn: '2026-11-23',
  unconfirmed: ['_mcid, MCPopupClosed, MCPopupSubscribed: told by lists of other sites, not by a page of the vendor that was read'],
}
