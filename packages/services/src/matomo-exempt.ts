/** Services. Matomo, set up as the French exemption from consent asks (LAW-06). Facts from Matomo’s list of its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'

const readBy = '{controller}, InnoCraft Ltd'

export const matomoExempt: Service = {
  id: 'matomo-exempt',
  name: 'Matomo (CNIL)',
  // A site that runs Matomo on its own server names itself as the vendor in its configuration.
  vendor: { name: 'InnoCraft Ltd', country: 'NZ' },
  // Belgium and Germany ask for consent all the same (LAW-05). A site for France alone may write { "use": "matomo-exempt", "category": "necessary", "necessaryBecause": … }.
  category: 'analytics',
  hosts: ['*.matomo.cloud'],
  sharedHosts: ['*.matomo.cloud'],
  purpose: {
    fr: 'Compter les visites de façon anonyme, pour ce site seulement.',
    nl: 'Bezoeken anoniem tellen, alleen voor deze site.',
    en: 'Counting visits anonymously, for this site alone.',
    de: 'Besuche anonym zählen, nur für diese Website.',
  },
  privacyUrl: 'https://matomo.org/privacy-policy/',
  bridge: 'matomo',
  canStop: true,
  traces: [
    { name: '_pk_id.*', kind: 'cookie', lifetime: 'P13M', setBy: 'page', readBy, purpose: purposes.countsVisits },
    { name: '_pk_ses.*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: 'mtm_consent_removed', kind: 'cookie', isRefusal: true, lifetime: 'P30Y', setBy: 'page', readBy, purpose: purposes.ownChoice },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="matomo-exempt">
  window._paq = window._paq || []
  _paq.push(['setVisitorCookieTimeout', 33696000])
  _paq.push(['trackPageView'])
  _paq.push(['setTrackerUrl', 'https://{matomo-host}/matomo.php'])
  _paq.push(['setSiteId', '{site-id}'])
</script>
<script type="text/plain" data-consent="analytics" data-service="matomo-exempt" src="https://{matomo-host}/matomo.js" async></script>`,
    placeholders: { 'matomo-host': 'example.matomo.cloud', 'site-id': '1' },
    note: 'In Matomo, also mask at least two bytes of addresses, keep raw data for 25 months at most, and share nothing with other services.',
  },
  source: 'https://matomo.org/faq/general/faq_146/',
  checkedOn: '2026-11-23',
  otherSources: { mtm_consent_removed: 'https://developer.matomo.org/guides/tracking-consent' },
  unconfirmed: [
    '_pk_ref.*: left out, as this set-up does not need it; Matomo sets it on a visit that comes from elsewhere unless it is told not to',
  ],
}
