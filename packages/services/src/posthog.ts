/** Services. PostHog: product analytics. Facts read from posthog-js 1.449.2 with its default settings. */
import type { Service } from '@placet/model'

const readBy = '{controller}, PostHog Inc.'

export const posthog: Service = {
  id: 'posthog',
  name: 'PostHog',
  vendor: { name: 'PostHog Inc.', country: 'US' },
  category: 'analytics',
  hosts: ['*.posthog.com'],
  purpose: {
    fr: 'Mesurer quelles pages sont vues et comment elles sont utilisées.',
    nl: 'Meten welke pagina’s worden bekeken en hoe ze worden gebruikt.',
    en: 'Measuring which pages are seen and how they are used.',
    de: 'Messen, welche Seiten angesehen und wie sie genutzt werden.',
  },
  privacyUrl: 'https://posthog.com/privacy',
  bridge: 'posthog',
  canStop: true,
  traces: [
    {
      name: 'ph_*_posthog',
      kind: 'cookie',
      lifetime: 'P1Y',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Reconnaître le même navigateur d’une visite à l’autre et retenir la session en cours.',
        nl: 'Dezelfde browser bij een volgend bezoek herkennen en de lopende sessie onthouden.',
        en: 'Recognises the same browser from one visit to the next and remembers the current session.',
        de: 'Erkennt denselben Browser beim nächsten Besuch wieder und merkt sich die laufende Sitzung.',
      },
    },
    {
      name: 'ph_*_posthog*',
      kind: 'local-storage',
      lifetime: 'persistent',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Garder l’identifiant du navigateur, les réglages reçus et ce qui est joint à chaque mesure.',
        nl: 'De herkenningscode van de browser, de ontvangen instellingen en wat bij elke meting hoort bewaren.',
        en: 'Keeps the browser’s identifier, the settings received and what is added to each measurement.',
        de: 'Bewahrt die Kennung des Browsers, erhaltene Einstellungen und Angaben zu jeder Messung auf.',
      },
    },
    {
      name: 'ph_*_posthog*',
      kind: 'session-storage',
      lifetime: 'session',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir, pour cet onglet, d’où vient la visite.',
        nl: 'Voor dit tabblad onthouden waar het bezoek vandaan komt.',
        en: 'Remembers, for this tab, where the visit came from.',
        de: 'Merkt sich für diesen Tab, woher der Besuch kam.',
      },
    },
    {
      name: 'ph_*_window_id',
      kind: 'session-storage',
      lifetime: 'session',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Distinguer les onglets ouverts en même temps.',
        nl: 'Tabbladen die tegelijk openstaan uit elkaar houden.',
        en: 'Tells tabs that are open at the same time apart.',
        de: 'Unterscheidet gleichzeitig geöffnete Tabs.',
      },
    },
    {
      name: 'ph_*_primary_window_exists',
      kind: 'session-storage',
      lifetime: 'session',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Repérer un onglet dupliqué.',
        nl: 'Een gedupliceerd tabblad herkennen.',
        en: 'Notices a duplicated tab.',
        de: 'Erkennt einen duplizierten Tab.',
      },
    },
    {
      name: 'ph_*_session_registered_properties',
      kind: 'session-storage',
      lifetime: 'session',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir, le temps de la session, ce que le site joint à chaque mesure.',
        nl: 'Tijdens de sessie onthouden wat de site aan elke meting toevoegt.',
        en: 'Remembers, for the session, what the site adds to each measurement.',
        de: 'Merkt sich während der Sitzung, was die Website jeder Messung hinzufügt.',
      },
    },
    {
      name: '__ph_opt_in_out_*',
      kind: 'local-storage',
      isRefusal: true,
      lifetime: 'persistent',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir que la mesure a été activée ou arrêtée dans PostHog.',
        nl: 'Onthouden dat de meting in PostHog is aangezet of stopgezet.',
        en: 'Remembers that measuring was switched on or off in PostHog.',
        de: 'Merkt sich, dass die Messung in PostHog ein- oder ausgeschaltet wurde.',
      },
    },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="posthog">
  window.posthog = []
  posthog.people = []
  posthog._i = [['{project-key}', { api_host: 'https://eu.i.posthog.com' }]]
</script>
<script type="text/plain" data-consent="analytics" data-service="posthog" src="https://eu-assets.i.posthog.com/static/array.js" async></script>`,
    placeholders: { 'project-key': 'phc_XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX' },
    note: 'A project kept in the United States loads from us-assets.i.posthog.com and sends to us.i.posthog.com.',
  },
  source: 'https://github.com/PostHog/posthog-js',
  checkedOn: '2026-11-23',
}
