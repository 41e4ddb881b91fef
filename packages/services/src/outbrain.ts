/** Services. Outbrain: recommended content and advertising. Facts from lists of other sites: its own table could not be read. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'

const readBy = '{controller}, Outbrain'

export const outbrain: Service = {
  id: 'outbrain',
  name: 'Outbrain',
  vendor: { name: 'Outbrain UK Ltd', country: 'GB' },
  category: 'marketing',
  hosts: ['*.outbrain.com'],
  purpose: uses.followingAds,
  privacyUrl: 'https://www.outbrain.com/privacy/',
  traces: [
    { name: 'obuid', kind: 'cookie', lifetime: 'P3M', setBy: 'outbrain.com', readBy: 'Outbrain', purpose: purposes.adBrowserElsewhere },
    { name: 'outbrain_cid_fetch', kind: 'cookie', lifetime: 'unknown', setBy: 'page', readBy, purpose: purposes.adClick },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="outbrain">
  window.obApi = window.obApi || function () { obApi.dispatch ? obApi.dispatch.apply(obApi, arguments) : obApi.queue.push(arguments) }
  obApi.version = '1.1'
  obApi.loaded = true
  obApi.marketerId = '{marketer-id}'
  obApi.queue = obApi.queue || []
  obApi('track', 'PAGE_VIEW')
</script>
<script type="text/plain" data-consent="marketing" data-service="outbrain" src="https://amplify.outbrain.com/cp/obtp.js" async></script>`,
    placeholders: { 'marketer-id': '00000000000000000000000000000000' },
  },
  source: 'https://github.com/jkwakman/Open-Cookie-Database',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'obuid, outbrain_cid_fetch: told by lists of other sites, not by a page of the vendor that was read',
    'vendor: which company answers since it became part of Teads',
  ],
}
