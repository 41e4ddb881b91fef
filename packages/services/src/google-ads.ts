/** Services. Google Ads: conversions and remarketing. Facts from Google’s page on its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { advertisingOn } from './uses.ts'
import { google } from './vendors.ts'

const readBy = '{controller}, Google'

export const googleAds: Service = {
  id: 'google-ads',
  name: 'Google Ads',
  alsoCalled: ['adwords', 'google-adwords'],
  vendor: google,
  category: 'marketing',
  hosts: [
    'www.googletagmanager.com',
    'www.googleadservices.com',
    'googleads.g.doubleclick.net',
    'pagead2.googlesyndication.com',
    'www.google.com',
  ],
  sharedHosts: ['www.googletagmanager.com', 'googleads.g.doubleclick.net', 'pagead2.googlesyndication.com', 'www.google.com'],
  purpose: advertisingOn('Google'),
  privacyUrl: 'https://policies.google.com/privacy',
  bridge: 'google-consent-mode',
  traces: [
    { name: '_gcl_au', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_gcl_aw', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: '_gcl_gb', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: '_gcl_gs', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: '_gcl_ls', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: 'IDE', kind: 'cookie', lifetime: 'P13M', setBy: 'doubleclick.net', readBy: 'Google', purpose: purposes.adBrowserElsewhere },
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
    html: `<script type="text/plain" data-consent="marketing" data-service="google-ads" src="https://www.googletagmanager.com/gtag/js?id={conversion-id}" async></script>
<script type="text/plain" data-consent="marketing" data-service="google-ads">
  window.dataLayer = window.dataLayer || []
  function gtag() { dataLayer.push(arguments) }
  gtag('js', new Date())
  gtag('config', '{conversion-id}')
</script>`,
    placeholders: { 'conversion-id': 'AW-000000000' },
  },
  source: 'https://policies.google.com/technologies/cookies',
  checkedOn: '2026-11-23',
  otherSources: { _gcl_aw: 'https://business.safety.google/adscookies/' },
  unconfirmed: [
    '_gcl_gb, _gcl_gs: told by Google as cookies whose name begins with _gcl_, not one by one',
    '_gcl_ls, test_cookie: told by lists of other sites, not by a page of the vendor that was read',
  ],
}
