/** Services. Google Maps: embedded maps. Facts from Google’s page on its cookies. */
import type { Service } from '@placet/model'
import { google } from './vendors.ts'

export const googleMaps: Service = {
  id: 'google-maps',
  name: 'Google Maps',
  alsoCalled: ['googlemapsembed', 'maps'],
  vendor: google,
  category: 'functional',
  hosts: ['www.google.com', 'maps.google.com', 'maps.googleapis.com', 'maps.gstatic.com'],
  sharedHosts: ['www.google.com'],
  purpose: {
    fr: 'Montrer une carte Google dans la page.',
    nl: 'Een Google-kaart in de pagina tonen.',
    en: 'Showing a Google map in the page.',
    de: 'Eine Google-Karte auf der Seite zeigen.',
  },
  privacyUrl: 'https://policies.google.com/privacy',
  traces: [
    {
      name: 'NID',
      kind: 'cookie',
      lifetime: 'P6M',
      setBy: 'google.com',
      readBy: 'Google',
      purpose: {
        fr: 'Retenir vos préférences auprès de Google et personnaliser ses annonces.',
        nl: 'Uw voorkeuren bij Google onthouden en zijn advertenties personaliseren.',
        en: 'Remembers your preferences at Google and personalises its advertisements.',
        de: 'Merkt sich Ihre Einstellungen bei Google und personalisiert dessen Anzeigen.',
      },
    },
  ],
  mayLeaveMore: true,
  snippet: {
    html: `<iframe data-consent="functional" data-service="google-maps" data-src="https://www.google.com/maps/embed?pb={map-code}" width="600" height="450" title="{title}" referrerpolicy="no-referrer-when-downgrade" allowfullscreen></iframe>`,
    placeholders: { 'map-code': '!1m18!1m12…, from “Share”, “Embed a map”', title: 'Our shop on the map' },
  },
  source: 'https://policies.google.com/technologies/cookies',
  checkedOn: '2026-11-23',
  unconfirmed: ['NID: Google tells what it is for and how long it lasts, not whether a map sets it'],
}
