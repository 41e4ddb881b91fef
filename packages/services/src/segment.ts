/** Services. Segment: collects measurements and passes them on. Facts read from @segment/analytics-next 1.84.3 with its default settings. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'

const readBy = '{controller}, Segment'

export const segment: Service = {
  id: 'segment',
  name: 'Segment',
  vendor: { name: 'Twilio Ireland Ltd', country: 'IE' },
  category: 'analytics',
  hosts: ['*.segment.com', '*.segment.io'],
  purpose: {
    fr: 'Recueillir des mesures et les transmettre à d’autres services que le site a choisis.',
    nl: 'Metingen verzamelen en doorgeven aan andere diensten die de site heeft gekozen.',
    en: 'Collecting measurements and passing them on to other services that the site has chosen.',
    de: 'Messungen sammeln und an andere Dienste weitergeben, die die Website ausgewählt hat.',
  },
  privacyUrl: 'https://www.twilio.com/en-us/legal/privacy',
  bridge: 'segment',
  traces: [
    { name: 'ajs_anonymous_id', kind: 'cookie', lifetime: 'P1Y', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'ajs_user_id', kind: 'cookie', lifetime: 'P1Y', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: 'ajs_group_id', kind: 'cookie', lifetime: 'P1Y', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: 'ajs_anonymous_id', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.sameBrowser },
    { name: 'ajs_user_id', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: 'ajs_user_traits', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: 'ajs_group_id', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.visitorValues },
    { name: 'ajs_group_properties', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.visitorValues },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="segment">
  window.analytics = window.analytics || []
  analytics._writeKey = '{write-key}'
  analytics.push(['page'])
</script>
<script type="text/plain" data-consent="analytics" data-service="segment" src="https://cdn.segment.com/analytics.js/v1/{write-key}/analytics.min.js" async></script>`,
    placeholders: { 'write-key': 'XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX' },
    note: 'Every destination that Segment passes measurements on to is a recipient: name each as a service of its own.',
  },
  source: 'https://github.com/segmentio/analytics-next',
  checkedOn: '2026-11-23',
  unconfirmed: ['vendor: which company of the group answers in the EEA'],
}
