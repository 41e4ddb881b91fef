/** Services. Stripe: payments. Facts from lists of other sites: the copies of Stripe’s own list that were read name none. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'

const readBy = '{controller}, Stripe'

export const stripe: Service = {
  id: 'stripe',
  name: 'Stripe',
  vendor: { name: 'Stripe Payments Europe Ltd', country: 'IE' },
  // For pages on which somebody pays. Stripe asks to be loaded on every page; what is loaded before a payment is not necessary.
  category: 'necessary',
  hosts: ['*.stripe.com', '*.stripe.network'],
  purpose: {
    fr: 'Recevoir votre paiement et repérer la fraude.',
    nl: 'Uw betaling ontvangen en fraude opsporen.',
    en: 'Taking your payment and detecting fraud.',
    de: 'Ihre Zahlung entgegennehmen und Betrug erkennen.',
  },
  necessaryBecause: {
    fr: 'Sans lui, vous ne pourriez pas payer ici par carte, et les paiements ne seraient pas protégés contre la fraude.',
    nl: 'Zonder deze dienst zou u hier niet met kaart kunnen betalen en zouden betalingen niet tegen fraude beschermd zijn.',
    en: 'Without it you could not pay by card here, and payments would not be protected against fraud.',
    de: 'Ohne diesen Dienst könnten Sie hier nicht mit Karte zahlen, und Zahlungen wären nicht vor Betrug geschützt.',
  },
  privacyUrl: 'https://stripe.com/privacy',
  traces: [
    { name: '__stripe_mid', kind: 'cookie', lifetime: 'P1Y', setBy: 'page', readBy, purpose: purposes.fraud },
    { name: '__stripe_sid', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.fraud },
    { name: 'm', kind: 'cookie', lifetime: 'P2Y', setBy: 'm.stripe.com', readBy: 'Stripe', purpose: purposes.fraud },
  ],
  snippet: {
    html: `<script src="https://js.stripe.com/v3/" async></script>`,
  },
  source: 'https://stripe.com/legal/cookies-policy',
  checkedOn: '2026-11-23',
  unconfirmed: ['__stripe_mid, __stripe_sid, m: told by lists of other sites, not by a page of the vendor that was read'],
}
