/** Services. PrestaShop: the basket and the account of a shop. Facts from PrestaShop’s code. */
import type { Service } from '@placet/model'
import { CONTROLLER, theSite } from './site-itself.ts'

export const prestashop: Service = {
  id: 'prestashop',
  name: 'PrestaShop',
  vendor: theSite,
  category: 'necessary',
  hosts: [],
  purpose: {
    fr: 'Tenir votre panier, votre compte et vos choix dans la boutique.',
    nl: 'Uw winkelmandje, uw account en uw keuzes in de winkel bijhouden.',
    en: 'Keeping your basket, your account and your choices in the shop.',
    de: 'Ihren Warenkorb, Ihr Konto und Ihre Auswahl im Shop verwalten.',
  },
  necessaryBecause: {
    fr: 'Sans lui, votre panier serait vide à chaque page et vous ne pourriez ni vous connecter ni commander.',
    nl: 'Zonder deze cookie zou uw mandje op elke pagina leeg zijn en zou u zich niet kunnen aanmelden of bestellen.',
    en: 'Without it your basket would be empty on every page and you could neither sign in nor order.',
    de: 'Ohne dieses Cookie wäre Ihr Warenkorb auf jeder Seite leer, und Sie könnten sich weder anmelden noch bestellen.',
  },
  traces: [
    {
      name: 'PrestaShop-*',
      kind: 'cookie',
      lifetime: 'P20D',
      setBy: 'page',
      readBy: CONTROLLER,
      purpose: {
        fr: 'Garder ensemble votre panier, votre compte, votre langue et votre monnaie.',
        nl: 'Uw mandje, uw account, uw taal en uw munt bij elkaar houden.',
        en: 'Keeps your basket, your account, your language and your currency together.',
        de: 'Hält Ihren Warenkorb, Ihr Konto, Ihre Sprache und Ihre Währung zusammen.',
      },
    },
  ],
  source: 'https://github.com/PrestaShop/PrestaShop',
  checkedOn: '2026-11-23',
  unconfirmed: ['PrestaShop-*: 480 hours unless the shop sets another time'],
}
