/** Services. Snowplow: behavioural analytics. Facts read from @snowplow/browser-tracker 4.10.1 with its default settings. */
import type { Service } from '@placet/model'

const readBy = '{controller}, Snowplow Analytics Ltd'

export const snowplow: Service = {
  id: 'snowplow',
  name: 'Snowplow',
  vendor: { name: 'Snowplow Analytics Ltd', country: 'GB' },
  category: 'analytics',
  // It sends to a host of the operator's own choosing: the configuration names it.
  hosts: [],
  purpose: {
    fr: 'Mesurer la fréquentation du site et le parcours d’une page à l’autre.',
    nl: 'Meten hoe vaak de site wordt bezocht en hoe men van pagina naar pagina gaat.',
    en: 'Measuring how much the site is visited and how visits move from page to page.',
    de: 'Messen, wie oft die Website besucht wird und welche Wege Besuche von Seite zu Seite nehmen.',
  },
  privacyUrl: 'https://snowplow.io/privacy-policy/',
  traces: [
    {
      name: '_sp_id.*',
      kind: 'cookie',
      lifetime: 'P2Y',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Reconnaître le même navigateur et compter ses visites.',
        nl: 'Dezelfde browser herkennen en zijn bezoeken tellen.',
        en: 'Recognises the same browser and counts its visits.',
        de: 'Erkennt denselben Browser wieder und zählt seine Besuche.',
      },
    },
    {
      name: '_sp_ses.*',
      kind: 'cookie',
      lifetime: 'PT30M',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Savoir qu’une visite est en cours.',
        nl: 'Weten dat een bezoek nog loopt.',
        en: 'Knows that a visit is under way.',
        de: 'Erkennt, dass ein Besuch noch andauert.',
      },
    },
    {
      name: 'snowplowOutQueue_*',
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
      name: '_sp_tab_id',
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
  ],
  source: 'https://github.com/snowplow/snowplow-javascript-tracker',
  checkedOn: '2026-11-23',
}
