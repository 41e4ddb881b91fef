/** Services. Plesk: the control panel of a hosting account. Facts from Plesk’s documentation and lists of other sites. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

export const plesk: Service = {
  id: 'plesk',
  name: 'Plesk',
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Ouvrir et protéger votre session dans le panneau d’hébergement.',
    nl: 'Uw sessie in het hostingpaneel openen en beveiligen.',
    en: 'Opening and protecting your session in the hosting panel.',
    de: 'Ihre Sitzung im Hosting-Panel öffnen und schützen.',
  },
  necessaryBecause: {
    fr: 'Sans lui, vous ne pourriez pas rester connecté au panneau.',
    nl: 'Zonder deze cookie zou u niet bij het paneel aangemeld kunnen blijven.',
    en: 'Without it you could not stay signed in to the panel.',
    de: 'Ohne dieses Cookie könnten Sie nicht im Panel angemeldet bleiben.',
  },
  traces: [{ name: 'PLESKSESSID', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn }],
  source: 'https://docs.plesk.com/en-US/obsidian/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'PLESKSESSID: Plesk names it in addresses of its interface; that it ends with the browser is told by lists of other sites, not by a page of the vendor that was read',
  ],
}
