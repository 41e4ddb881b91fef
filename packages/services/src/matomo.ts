/** Services. Matomo: audience measurement, in the cloud or on the operator's own server. Facts from Matomo's list of its cookies. */
import type { Service } from '@placet/model'

const readBy = '{controller}, InnoCraft Ltd'

export const matomo: Service = {
  id: 'matomo',
  name: 'Matomo',
  // A site that runs Matomo on its own server names itself as the vendor in its configuration.
  vendor: { name: 'InnoCraft Ltd', country: 'NZ' },
  category: 'analytics',
  hosts: ['*.matomo.cloud'],
  purpose: {
    fr: 'Compter les visites et voir quelles pages sont lues.',
    nl: 'Bezoeken tellen en zien welke pagina’s worden gelezen.',
    en: 'Counting visits and seeing which pages are read.',
    de: 'Besuche zählen und sehen, welche Seiten gelesen werden.',
  },
  privacyUrl: 'https://matomo.org/privacy-policy/',
  traces: [
    {
      name: '_pk_id.*',
      kind: 'cookie',
      lifetime: 'P13M',
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
      name: '_pk_ses.*',
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
      name: '_pk_ref.*',
      kind: 'cookie',
      lifetime: 'P6M',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir de quel site ou de quelle annonce vient la visite.',
        nl: 'Onthouden via welke site of advertentie het bezoek kwam.',
        en: 'Remembers which site or advertisement a visit came from.',
        de: 'Merkt sich, über welche Website oder Anzeige ein Besuch kam.',
      },
    },
    {
      name: '_pk_cvar.*',
      kind: 'cookie',
      lifetime: 'PT30M',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Retenir, le temps de la visite, ce que le site joint à chaque mesure.',
        nl: 'Tijdens het bezoek onthouden wat de site aan elke meting toevoegt.',
        en: 'Remembers, during the visit, what the site adds to each measurement.',
        de: 'Merkt sich während des Besuchs, was die Website jeder Messung hinzufügt.',
      },
    },
    {
      name: '_pk_hsr.*',
      kind: 'cookie',
      lifetime: 'PT30M',
      setBy: 'page',
      readBy,
      purpose: {
        fr: 'Savoir si la visite est enregistrée, là où le site enregistre des visites.',
        nl: 'Weten of het bezoek wordt opgenomen, waar de site bezoeken opneemt.',
        en: 'Knows whether the visit is recorded, where the site records visits.',
        de: 'Erkennt, ob der Besuch aufgezeichnet wird, wo die Website Besuche aufzeichnet.',
      },
    },
  ],
  source: 'https://matomo.org/faq/general/faq_146/',
  checkedOn: '2026-11-23',
}
