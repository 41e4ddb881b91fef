/** Services. Hosting session: the session cookie of PHP, with which a site keeps a form or a signed-in area together. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

export const hostingSession: Service = {
  id: 'hosting-session',
  name: 'Session',
  alsoCalled: ['php', 'php-session', 'phpsessid'],
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Garder ensemble les étapes d’un formulaire ou d’un espace protégé.',
    nl: 'De stappen van een formulier of een afgeschermd deel bij elkaar houden.',
    en: 'Keeping the steps of a form or a signed-in area together.',
    de: 'Die Schritte eines Formulars oder eines geschützten Bereichs zusammenhalten.',
  },
  necessaryBecause: {
    fr: 'Sans lui, le site oublierait à chaque page ce que vous venez d’y saisir ou que vous êtes connecté.',
    nl: 'Zonder deze sessie zou de site bij elke pagina vergeten wat u net invulde of dat u aangemeld bent.',
    en: 'Without it the site would forget, on every page, what you just entered or that you are signed in.',
    de: 'Ohne sie würde die Website auf jeder Seite vergessen, was Sie gerade eingegeben haben oder dass Sie angemeldet sind.',
  },
  traces: [{ name: 'PHPSESSID', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.session }],
  source: 'https://www.php.net/manual/en/session.configuration.php',
  checkedOn: '2026-11-23',
}
