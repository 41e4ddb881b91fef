/** Services. DoubleClick: Floodlight tags of Campaign Manager 360. Facts from Google’s page on its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'
import { google } from './vendors.ts'

const readBy = '{controller}, Google'

export const doubleclick: Service = {
  id: 'doubleclick',
  name: 'Google Campaign Manager (Floodlight)',
  alsoCalled: ['floodlight', 'campaign-manager'],
  vendor: google,
  category: 'marketing',
  hosts: ['www.googletagmanager.com', '*.fls.doubleclick.net', 'ad.doubleclick.net', 'adservice.google.com'],
  sharedHosts: ['www.googletagmanager.com'],
  purpose: uses.followingAds,
  privacyUrl: 'https://policies.google.com/privacy',
  bridge: 'google-consent-mode',
  traces: [
    { name: '_gcl_dc', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: 'IDE', kind: 'cookie', lifetime: 'P13M', setBy: 'doubleclick.net', readBy: 'Google', purpose: purposes.adBrowserElsewhere },
    { name: 'DSID', kind: 'cookie', lifetime: 'P2W', setBy: 'doubleclick.net', readBy: 'Google', purpose: purposes.adBrowserElsewhere },
    {
      name: 'test_cookie',
      kind: 'cookie',
      lifetime: 'PT15M',
      setBy: 'doubleclick.net',
      readBy: 'Google',
      purpose: purposes.acceptsCookies,
    },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="doubleclick" src="https://www.googletagmanager.com/gtag/js?id={floodlight-id}" async></script>
<script type="text/plain" data-consent="marketing" data-service="doubleclick">
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date())
  gtag('config', '{floodlight-id}')
</script>`,
    placeholders: { 'floodlight-id': 'DC-0000000' },
  },
  source: 'https://policies.google.com/technologies/cookies',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '_gcl_dc: told by Google as a cookie whose name begins with _gcl_',
    'test_cookie: told by lists of other sites, not by a page of the vendor that was read',
  ],
}
