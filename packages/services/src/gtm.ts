/** Services. Google Tag Manager: loads whatever its container holds. Facts from Google’s documentation. */
import type { Service } from '@placet/model'
import { google } from './vendors.ts'

export const gtm: Service = {
  id: 'gtm',
  name: 'Google Tag Manager',
  alsoCalled: ['google-tag-manager', 'googletagmanager'],
  vendor: google,
  // What a container loads cannot be known from here, so it waits for the strictest category. A site whose container holds measurement alone writes { "use": "gtm", "category": "analytics" }.
  category: 'marketing',
  hosts: ['www.googletagmanager.com'],
  sharedHosts: ['www.googletagmanager.com'],
  purpose: {
    fr: 'Charger les services que le site gère dans Google Tag Manager.',
    nl: 'De diensten laden die de site in Google Tag Manager beheert.',
    en: 'Loading the services that the site manages in Google Tag Manager.',
    de: 'Die Dienste laden, die die Website im Google Tag Manager verwaltet.',
  },
  privacyUrl: 'https://policies.google.com/privacy',
  bridge: 'google-consent-mode',
  traces: [],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="gtm">
  window.dataLayer = window.dataLayer || []
  dataLayer.push({ 'gtm.start': Date.now(), event: 'gtm.js' })
</script>
<script type="text/plain" data-consent="marketing" data-service="gtm" src="https://www.googletagmanager.com/gtm.js?id={container-id}" async></script>`,
    placeholders: { 'container-id': 'GTM-XXXXXXX' },
    note: 'Leave out the noscript frame: nothing can hold it back. Every service in the container still needs its own consent setting. Variables of custom JavaScript need unsafe-eval.',
  },
  source: 'https://support.google.com/tagmanager/answer/9323295',
  checkedOn: '2026-11-23',
  unconfirmed: ['traces: that the loader itself sets none is told by Google; its preview mode, for the operator alone, does'],
}
