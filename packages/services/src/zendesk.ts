/** Services. Zendesk: help and live chat. Facts from Zendesk’s page on the cookies of its chat. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Zendesk'

export const zendesk: Service = {
  id: 'zendesk',
  name: 'Zendesk',
  alsoCalled: ['zopim'],
  vendor: { name: 'Zendesk Inc.', country: 'US' },
  category: 'functional',
  hosts: ['*.zdassets.com', '*.zendesk.com', '*.zopim.com'],
  purpose: uses.liveChat,
  privacyUrl: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/',
  traces: [
    { name: '__zlcmid', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.chatThread },
    { name: '__zlcprivacy', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.ownChoice },
    { name: 'ZD-store', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.chatWindow },
    { name: 'ZD-suid', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: 'ZD-buid', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.sameBrowser },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="zendesk" src="https://static.zdassets.com/ekr/snippet.js?key={widget-key}" id="ze-snippet"></script>`,
    placeholders: { 'widget-key': '00000000-0000-0000-0000-000000000000' },
  },
  source: 'https://support.zendesk.com/hc/en-us/articles/4408828505754-Enabling-cookie-consent-for-the-Chat-widget',
  checkedOn: '2026-11-23',
  otherSources: { 'ZD-suid': 'https://support.zendesk.com/hc/en-us/articles/4408824378650-Zendesk-In-Product-Cookie-Policy' },
  unconfirmed: ['ZD-store, ZD-suid, ZD-buid: told by lists of other sites, not by a page of the vendor that was read'],
}
