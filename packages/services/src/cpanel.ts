/** Services. cPanel: the control panel of a hosting account, its webmail and its server manager. Facts from code that talks to cPanel. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

export const cpanel: Service = {
  id: 'cpanel',
  name: 'cPanel',
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Ouvrir et protéger votre session dans le panneau d’hébergement et la messagerie.',
    nl: 'Uw sessie in het hostingpaneel en de webmail openen en beveiligen.',
    en: 'Opening and protecting your session in the hosting panel and webmail.',
    de: 'Ihre Sitzung im Hosting-Panel und im Webmail öffnen und schützen.',
  },
  necessaryBecause: {
    fr: 'Sans eux, vous ne pourriez pas rester connecté au panneau ni à votre messagerie.',
    nl: 'Zonder deze cookies zou u niet bij het paneel of uw webmail aangemeld kunnen blijven.',
    en: 'Without them you could not stay signed in to the panel or to your webmail.',
    de: 'Ohne sie könnten Sie weder im Panel noch in Ihrem Webmail angemeldet bleiben.',
  },
  traces: [
    { name: 'cpsession', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
    { name: 'webmailsession', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
    { name: 'whostmgrsession', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
    { name: 'roundcube_sessid', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
    { name: 'roundcube_sessauth', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
    { name: 'session_locale', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.language },
  ],
  source: 'https://docs.cpanel.net/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'cpsession, webmailsession, session_locale, roundcube_sessid, roundcube_sessauth: told by lists of other sites, not by a page of the vendor that was read',
    'all lifetimes: cPanel publishes none that was found',
  ],
}
