/** Services. Mixpanel: product analytics. Facts read from mixpanel-browser 2.83.0 with its default settings. */
import type { Service } from '@placet/model'

const readBy = '{controller}, Mixpanel Inc.'

export const mixpanel: Service = {
  id: 'mixpanel',
  name: 'Mixpanel',
  vendor: { name: 'Mixpanel Inc.', country: 'US' },
  category: 'analytics',
  hosts: ['*.mixpanel.com', '*.mxpnl.com'],
  purpose: {
    fr: 'Mesurer l’usage du site et les étapes suivies jusqu’à une commande.',
    nl: 'Meten hoe de site wordt gebruikt en welke stappen tot een bestelling leiden.',
    en: 'Measuring how the site is used and which steps lead to an order.',
    de: 'Messen, wie die Website genutzt wird und welche Schritte zu einer Bestellung führen.',
  },
  privacyUrl: 'https://mixpanel.com/legal/privacy-policy/',
  // Told to stop it sends nothing more, but keeps its databases open, which then cannot be deleted: it ends with the page.
  bridge: 'mixpanel',
  traces: [
    {
      name: 'mp_*_mixpanel',
      kind: 'cookie',
      lifetime: 'P1Y',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Reconnaître le même navigateur et retenir d’où venait sa première visite.',
        nl: 'Dezelfde browser herkennen en onthouden waar het eerste bezoek vandaan kwam.',
        en: 'Recognises the same browser and remembers where its first visit came from.',
        de: 'Erkennt denselben Browser wieder und merkt sich, woher sein erster Besuch kam.',
      },
    },
    {
      name: 'mp_tab_id_*',
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
      name: 'mp_gen_new_tab_id_*',
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
      name: '__mpq_*',
      kind: 'local-storage',
      lifetime: 'persistent',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Garder les mesures jusqu’à leur envoi.',
        nl: 'Metingen bewaren tot ze verzonden zijn.',
        en: 'Keeps measurements until they have been sent.',
        de: 'Bewahrt Messungen bis zum Versand auf.',
      },
    },
    {
      name: '__mp_opt_in_out_*',
      kind: 'local-storage',
      isRefusal: true,
      lifetime: 'persistent',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir que la mesure a été activée ou arrêtée dans Mixpanel.',
        nl: 'Onthouden dat de meting in Mixpanel is aangezet of stopgezet.',
        en: 'Remembers that measuring was switched on or off in Mixpanel.',
        de: 'Merkt sich, dass die Messung in Mixpanel ein- oder ausgeschaltet wurde.',
      },
    },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="analytics" data-service="mixpanel">
  window.mixpanel = []
  mixpanel.__SV = 1.2
  mixpanel.people = []
  mixpanel._i = [['{project-token}', { api_host: 'https://api-eu.mixpanel.com' }, 'mixpanel']]
  mixpanel.push(['track_pageview'])
</script>
<script type="text/plain" data-consent="analytics" data-service="mixpanel" src="https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js" async></script>`,
    placeholders: { 'project-token': '00000000000000000000000000000000' },
    note: 'A project kept in the United States leaves out api_host.',
  },
  source: 'https://github.com/mixpanel/mixpanel-js',
  checkedOn: '2026-11-23',
}
