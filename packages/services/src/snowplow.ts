/** Services. Snowplow: behavioural analytics. Facts read from @snowplow/browser-tracker 4.10.1 with its default settings. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'

const readBy = '{controller}, Snowplow Analytics Ltd'

export const snowplow: Service = {
  id: 'snowplow',
  name: 'Snowplow',
  vendor: { name: 'Snowplow Analytics Ltd', country: 'GB' },
  category: 'analytics',
  // It sends to a host of the operator’s own choosing: the configuration names it.
  hosts: [],
  purpose: {
    fr: 'Mesurer la fréquentation du site et le parcours d’une page à l’autre.',
    nl: 'Meten hoe vaak de site wordt bezocht en hoe men van pagina naar pagina gaat.',
    en: 'Measuring how much the site is visited and how visits move from page to page.',
    de: 'Messen, wie oft die Website besucht wird und welche Wege Besuche von Seite zu Seite nehmen.',
  },
  privacyUrl: 'https://snowplow.io/privacy-policy/',
  bridge: 'snowplow',
  canStop: true,
  traces: [
    { name: '_sp_id.*', kind: 'cookie', lifetime: 'P2Y', setBy: 'page', readBy, purpose: purposes.countsVisits },
    { name: '_sp_ses.*', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.currentVisit },
    { name: 'snowplowOutQueue_*', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.queue },
    // What its bridge sets to stop it, under a name of our own.
    {
      name: 'placet-snowplow-off',
      kind: 'cookie',
      isRefusal: true,
      lifetime: 'session',
      setBy: 'page',
      readBy,
      purpose: purposes.ownChoice,
    },
    { name: '_sp_tab_id', kind: 'session-storage', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.tabs },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="snowplow">
  window.GlobalSnowplowNamespace = ['snowplow']
  window.snowplow = window.snowplow || function () { snowplow.q.push(arguments) }
  snowplow.q = snowplow.q || []
  snowplow('newTracker', 'sp', 'https://{collector-host}', { appId: '{app-id}' })
  snowplow('trackPageView')
</script>
<script type="text/plain" data-consent="analytics" data-service="snowplow" src="https://{script-host}/sp.js" async></script>`,
    placeholders: { 'collector-host': 'collector.example.com', 'app-id': 'website', 'script-host': 'www.example.com' },
  },
  source: 'https://github.com/snowplow/snowplow-javascript-tracker',
  checkedOn: '2026-11-23',
}
