/** Services. phpMyAdmin: management of a database. Facts from phpMyAdmin’s code and documentation. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

export const phpmyadmin: Service = {
  id: 'phpmyadmin',
  name: 'phpMyAdmin',
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Ouvrir et protéger votre session dans la gestion de la base de données.',
    nl: 'Uw sessie in het databasebeheer openen en beveiligen.',
    en: 'Opening and protecting your session in the database administration.',
    de: 'Ihre Sitzung in der Datenbankverwaltung öffnen und schützen.',
  },
  necessaryBecause: {
    fr: 'Sans eux, vous ne pourriez pas rester connecté à votre base de données.',
    nl: 'Zonder deze cookies zou u niet bij uw database aangemeld kunnen blijven.',
    en: 'Without them you could not stay signed in to your database.',
    de: 'Ohne sie könnten Sie nicht bei Ihrer Datenbank angemeldet bleiben.',
  },
  // On https each name ends in _https, and in newer versions begins with __Secure-.
  traces: [
    { name: '*phpMyAdmin*', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.session },
    {
      name: '*pmaUser-*',
      kind: 'cookie',
      lifetime: 'P30D',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Retenir votre nom d’utilisateur.',
        nl: 'Uw gebruikersnaam onthouden.',
        en: 'Remembers your user name.',
        de: 'Merkt sich Ihren Benutzernamen.',
      },
    },
    { name: '*pmaAuth-*', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.signedIn },
    { name: '*pma_lang*', kind: 'cookie', lifetime: 'P30D', setBy: 'page', readBy: CONTROLLER, purpose: purposes.language },
  ],
  source: 'https://docs.phpmyadmin.net/en/latest/config.html',
  checkedOn: '2026-11-23',
  unconfirmed: ['all lifetimes: known from phpMyAdmin’s code, which was not among the files read again'],
}
