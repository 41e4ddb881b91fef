/** Services. WHMCS: the client area of a hosting company. Facts from lists of hosting companies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

export const whmcs: Service = {
  id: 'whmcs',
  name: 'WHMCS',
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Gérer votre espace client, vos commandes et vos factures.',
    nl: 'Uw klantenzone, uw bestellingen en uw facturen beheren.',
    en: 'Handling your client area, your orders and your invoices.',
    de: 'Ihren Kundenbereich, Ihre Bestellungen und Rechnungen verwalten.',
  },
  necessaryBecause: {
    fr: 'Sans lui, l’espace client oublierait à chaque page votre panier ou que vous êtes connecté.',
    nl: 'Zonder deze cookie zou de klantenzone bij elke pagina uw mandje vergeten of dat u aangemeld bent.',
    en: 'Without it the client area would forget, on every page, your basket or that you are signed in.',
    de: 'Ohne dieses Cookie würde der Kundenbereich auf jeder Seite Ihren Warenkorb vergessen oder dass Sie angemeldet sind.',
  },
  // WHMCS is followed by letters drawn for each installation; the affiliate’s cookie has an entry of its own.
  traces: [
    { name: 'WHMCS*', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.session },
    { name: 'WHMCSUser', kind: 'cookie', lifetime: 'P365D', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
  ],
  source: 'https://docs.whmcs.com/',
  checkedOn: '2026-11-23',
  unconfirmed: ['WHMCS*, WHMCSUser: told by lists of other sites, not by a page of the vendor that was read'],
}
