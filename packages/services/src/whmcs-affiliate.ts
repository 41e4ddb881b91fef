/** Services. WHMCS affiliates: which partner sent a visit. Facts from code of WHMCS installations. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { CONTROLLER, theSite } from './site-itself.ts'

export const whmcsAffiliate: Service = {
  id: 'whmcs-affiliate',
  name: 'WHMCS (affiliates)',
  vendor: theSite,
  category: 'marketing',
  hosts: [],
  purpose: {
    fr: 'Retenir quel partenaire a recommandé le site, pour le rémunérer.',
    nl: 'Onthouden welke partner de site heeft aanbevolen, om die te vergoeden.',
    en: 'Remembering which partner recommended the site, in order to pay them.',
    de: 'Festhalten, welcher Partner die Website empfohlen hat, um ihn zu vergüten.',
  },
  traces: [{ name: 'WHMCSAffiliateID', kind: 'cookie', lifetime: 'P90D', setBy: 'page', readBy: CONTROLLER, purpose: purposes.whereFrom }],
  source: 'https://docs.whmcs.com/',
  checkedOn: '2026-11-23',
  unconfirmed: ['WHMCSAffiliateID: ninety days is from the code of an older version'],
}
