/** Services. Hotjar: recordings, heat maps and surveys, today part of Contentsquare. Facts from lists that quote Hotjar’s own. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Hotjar'

export const hotjar: Service = {
  id: 'hotjar',
  name: 'Hotjar',
  vendor: { name: 'Hotjar Ltd', country: 'MT' },
  category: 'analytics',
  hosts: ['*.hotjar.com', '*.hotjar.io'],
  purpose: uses.recordingVisits,
  privacyUrl: 'https://www.hotjar.com/legal/policies/privacy/',
  traces: [
    { name: '_hjSessionUser_*', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: '_hjSession_*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: '_hjHasCachedUserAttributes', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: '_hjUserAttributesHash', kind: 'cookie', lifetime: 'PT2M', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: '_hjUserAttributes', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: 'hjViewportId', kind: 'session-storage', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.visitPages },
    { name: 'hjActiveViewportIds', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.tabs },
    { name: '_hjClosedSurveyInvites', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.surveySeen },
    { name: '_hjDonePolls', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.surveySeen },
    { name: '_hjMinimizedPolls', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy, purpose: purposes.surveySeen },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="hotjar">
  window.hj = window.hj || function () { (hj.q = hj.q || []).push(arguments) }
  window._hjSettings = { hjid: '{site-id}', hjsv: 6 }
</script>
<script type="text/plain" data-consent="analytics" data-service="hotjar" src="https://static.hotjar.com/c/hotjar-{site-id}.js?sv=6" async></script>`,
    placeholders: { 'site-id': '0000000' },
    note: 'A strict content security policy also needs style-src for the styles that it adds while it records.',
  },
  source: 'https://docs.contentsquare.com/en/web/cookies/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '_hjSessionUser_*, _hjSession_*, hjViewportId, hjActiveViewportIds: told by lists of other sites, not by a page of the vendor that was read',
  ],
}
