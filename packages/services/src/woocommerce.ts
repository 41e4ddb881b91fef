/** Services. WooCommerce: the basket of a shop on WordPress. Facts from WooCommerce’s page on its cookies. */
import type { Service } from '@placet/model'
import { CONTROLLER, theSite } from './site-itself.ts'

export const woocommerce: Service = {
  id: 'woocommerce',
  name: 'WooCommerce',
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Tenir votre panier et votre commande.',
    nl: 'Uw winkelmandje en uw bestelling bijhouden.',
    en: 'Keeping your basket and your order.',
    de: 'Ihren Warenkorb und Ihre Bestellung verwalten.',
  },
  necessaryBecause: {
    fr: 'Sans eux, votre panier serait vide à chaque page et vous ne pourriez pas commander.',
    nl: 'Zonder deze cookies zou uw mandje op elke pagina leeg zijn en zou u niet kunnen bestellen.',
    en: 'Without them your basket would be empty on every page and you could not order.',
    de: 'Ohne sie wäre Ihr Warenkorb auf jeder Seite leer, und Sie könnten nicht bestellen.',
  },
  traces: [
    {
      name: 'wp_woocommerce_session_*',
      kind: 'cookie',
      lifetime: 'P2D',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Retrouver votre panier dans la boutique.',
        nl: 'Uw mandje in de winkel terugvinden.',
        en: 'Finds your basket in the shop.',
        de: 'Findet Ihren Warenkorb im Shop wieder.',
      },
    },
    {
      name: 'woocommerce_cart_hash',
      kind: 'cookie',
      lifetime: 'session',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Savoir quand le contenu du panier change.',
        nl: 'Weten wanneer de inhoud van het mandje verandert.',
        en: 'Knows when the contents of the basket change.',
        de: 'Erkennt, wann sich der Inhalt des Warenkorbs ändert.',
      },
    },
    {
      name: 'woocommerce_items_in_cart',
      kind: 'cookie',
      lifetime: 'session',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Savoir si le panier contient des articles.',
        nl: 'Weten of er artikelen in het mandje zitten.',
        en: 'Knows whether there are items in the basket.',
        de: 'Erkennt, ob Artikel im Warenkorb liegen.',
      },
    },
    {
      name: 'store_notice*',
      kind: 'cookie',
      lifetime: 'session',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Ne plus montrer une annonce de la boutique que vous avez fermée.',
        nl: 'Een melding van de winkel die u hebt gesloten niet meer tonen.',
        en: 'Keeps a notice of the shop away that you have closed.',
        de: 'Zeigt einen geschlossenen Hinweis des Shops nicht mehr an.',
      },
    },
  ],
  source: 'https://woocommerce.com/document/woocommerce-cookies/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'wp_woocommerce_session_*: newer versions keep it for longer where somebody is signed in',
    'woocommerce_recently_viewed: left out, as it is not necessary; list it where the shop shows products seen last',
  ],
}
