/** Services. LiveChat: live chat. Facts from lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, LiveChat'

export const livechat: Service = {
  id: 'livechat',
  name: 'LiveChat',
  vendor: { name: 'Text Inc.', country: 'US' },
  category: 'functional',
  hosts: ['*.livechatinc.com', '*.livechat-static.com', '*.text.com'],
  purpose: uses.liveChat,
  privacyUrl: 'https://www.livechat.com/legal/privacy-policy/',
  traces: [
    { name: '__lc_cid', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: '__lc_cst', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.chatThread },
    {
      name: '__lc2_cid',
      kind: 'cookie',
      lifetime: 'unknown',
      setBy: 'accounts.livechatinc.com',
      readBy: 'LiveChat',
      purpose: purposes.chatThread,
    },
    {
      name: '__lc2_cst',
      kind: 'cookie',
      lifetime: 'unknown',
      setBy: 'accounts.livechatinc.com',
      readBy: 'LiveChat',
      purpose: purposes.chatThread,
    },
    { name: '__livechat_lastvisit', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: '__livechat', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.sameBrowser },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="livechat">
  window.__lc = window.__lc || {}
  __lc.license = Number('{licence-number}')
  window.LiveChatWidget = window.LiveChatWidget || { _q: [], _h: null, _v: '2.0' }
  for (const method of ['on', 'once', 'off', 'call', 'get']) {
    LiveChatWidget[method] = LiveChatWidget[method] || function () {
      const call = [method, [].slice.call(arguments)]
      return LiveChatWidget._h ? LiveChatWidget._h.apply(null, call) : LiveChatWidget._q.push(call)
    }
  }
</script>
<script type="text/plain" data-consent="functional" data-service="livechat" src="https://cdn.livechatinc.com/tracking.js" async></script>`,
    placeholders: { 'licence-number': '00000000' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'all names: told by lists of other sites, not by a page of the vendor that was read; lists disagree on lifetimes',
    'vendor: which company of the group answers in the EEA',
  ],
}
