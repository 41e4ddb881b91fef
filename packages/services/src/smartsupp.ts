/** Services. Smartsupp: live chat. Facts from lists that quote Smartsupp’s own. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Smartsupp'

export const smartsupp: Service = {
  id: 'smartsupp',
  name: 'Smartsupp',
  vendor: { name: 'Smartsupp.com s.r.o.', country: 'CZ' },
  category: 'functional',
  hosts: ['*.smartsuppchat.com', '*.smartsupp.com', '*.smartsuppcdn.com'],
  purpose: uses.liveChat,
  privacyUrl: 'https://www.smartsupp.com/help/privacy/',
  traces: [
    { name: 'ssupp.vid', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'ssupp.visits', kind: 'cookie', lifetime: 'P6M', setBy: 'page', readBy, purpose: purposes.countsVisits },
    { name: 'ssupp.chatid', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'ssupp.group', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'ssupp.message', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'ssupp.unread', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: 'ssupp.opened', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.chatWindow },
    { name: 'ssupp.barclicked', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.chatWindow },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="smartsupp">
  window._smartsupp = window._smartsupp || {}
  _smartsupp.key = '{key}'
  window.smartsupp = window.smartsupp || function () { smartsupp._.push(arguments) }
  smartsupp._ = smartsupp._ || []
</script>
<script type="text/plain" data-consent="functional" data-service="smartsupp" src="https://www.smartsuppchat.com/loader.js" async></script>`,
    placeholders: { key: '0000000000000000000000000000000000000000' },
  },
  source: 'https://www.smartsupp.com/help/privacy/',
  checkedOn: '2026-11-23',
  unconfirmed: ['all names and lifetimes: told by lists of other sites, not by a page of the vendor that was read'],
}
