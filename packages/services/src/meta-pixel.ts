/** Services. Meta Pixel: advertising on Facebook and Instagram. Facts from Meta’s page on its parameters and its cookie policy. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { meta } from './vendors.ts'

const readBy = '{controller}, Meta'

export const metaPixel: Service = {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  alsoCalled: ['facebook-pixel', 'facebook', 'meta'],
  vendor: meta,
  category: 'marketing',
  hosts: ['connect.facebook.net', 'www.facebook.com'],
  sharedHosts: ['connect.facebook.net', 'www.facebook.com'],
  purpose: {
    fr: 'Mesurer l’effet de publicités vues sur Facebook et Instagram et y montrer des annonces selon vos visites.',
    nl: 'Het effect van advertenties op Facebook en Instagram meten en daar advertenties tonen op basis van uw bezoeken.',
    en: 'Measuring the effect of advertisements on Facebook and Instagram and showing some there, based on your visits.',
    de: 'Die Wirkung von Anzeigen auf Facebook und Instagram messen und dort Anzeigen nach Ihren Besuchen zeigen.',
  },
  privacyUrl: 'https://www.facebook.com/privacy/policy/',
  bridge: 'meta-pixel',
  canStop: true,
  traces: [
    { name: '_fbp', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adBrowser },
    { name: '_fbc', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy, purpose: purposes.adClick },
    { name: 'fr', kind: 'cookie', lifetime: 'P90D', setBy: 'facebook.com', readBy: 'Meta', purpose: purposes.adBrowserElsewhere },
    { name: 'datr', kind: 'cookie', lifetime: 'unknown', setBy: 'facebook.com', readBy: 'Meta', purpose: purposes.browserElsewhere },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="marketing" data-service="meta-pixel">
  window.fbq = window._fbq = function () {
    fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments)
  }
  fbq.push = fbq
  fbq.loaded = true
  fbq.version = '2.0'
  fbq.queue = []
  fbq('init', '{pixel-id}')
  fbq('track', 'PageView')
</script>
<script type="text/plain" data-consent="marketing" data-service="meta-pixel" src="https://connect.facebook.net/en_US/fbevents.js" async></script>`,
    placeholders: { 'pixel-id': '000000000000000' },
    note: 'Leave out the noscript image: nothing can hold it back.',
  },
  source: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc',
  checkedOn: '2026-11-23',
  otherSources: { fr: 'https://www.facebook.com/privacy/policies/cookies/' },
  unconfirmed: [
    '_fbp, _fbc, fr: their lifetimes are told by lists of other sites, not by a page of the vendor that was read',
    'datr: lists disagree on its lifetime',
  ],
}
