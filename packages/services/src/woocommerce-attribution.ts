/** Services. WooCommerce order attribution: where an order came from. Facts from lists of other sites that quote WooCommerce’s own. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

export const woocommerceAttribution: Service = {
  id: 'woocommerce-attribution',
  name: 'WooCommerce order attribution',
  alsoCalled: ['sourcebuster'],
  vendor: theSite,
  category: 'marketing',
  hosts: [],
  purpose: {
    fr: 'Retenir de quelle publicité ou de quel site vient une commande.',
    nl: 'Onthouden via welke reclame of site een bestelling kwam.',
    en: 'Remembering which advertising or site an order came from.',
    de: 'Festhalten, über welche Werbung oder Website eine Bestellung kam.',
  },
  bridge: 'wp-consent-api',
  traces: [
    { name: 'sbjs_migrations', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.receivedSettings },
    { name: 'sbjs_current_add', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.whereFrom },
    { name: 'sbjs_first_add', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.whereFrom },
    { name: 'sbjs_current', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.whereFrom },
    { name: 'sbjs_first', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy: CONTROLLER, purpose: purposes.whereFrom },
    {
      name: 'sbjs_udata',
      kind: 'cookie',
      lifetime: 'session',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Garder l’adresse et la version du navigateur avec la commande.',
        nl: 'Het adres en de versie van de browser bij de bestelling bewaren.',
        en: 'Keeps the browser’s address and version with the order.',
        de: 'Bewahrt Adresse und Version des Browsers mit der Bestellung auf.',
      },
    },
    { name: 'sbjs_session', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy: CONTROLLER, purpose: purposes.visitPages },
  ],
  source: 'https://woocommerce.com/document/woocommerce-cookies/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'sbjs_*: told by lists of other sites, not by a page of the vendor that was read; the lifetime of sbjs_session is known from its code',
  ],
}
