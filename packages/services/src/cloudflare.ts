/** Services. Cloudflare: protects a site that stands behind it. Facts from Cloudflare’s page on its cookies. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { cloudflareCompany } from './vendors.ts'

const readBy = '{controller}, Cloudflare'

export const cloudflare: Service = {
  id: 'cloudflare',
  name: 'Cloudflare',
  vendor: cloudflareCompany,
  category: 'necessary',
  // Its cookies are set on the site’s own host; the check page comes from there too.
  hosts: [],
  purpose: {
    fr: 'Protéger le site contre les attaques et les robots.',
    nl: 'De site tegen aanvallen en robots beschermen.',
    en: 'Protecting the site against attacks and robots.',
    de: 'Die Website vor Angriffen und Robotern schützen.',
  },
  necessaryBecause: {
    fr: 'Sans lui, le site ne pourrait pas distinguer vos demandes d’une attaque et resterait sans défense.',
    nl: 'Zonder deze dienst zou de site uw verzoeken niet van een aanval kunnen onderscheiden en onbeschermd blijven.',
    en: 'Without it the site could not tell your requests from an attack and would stay unprotected.',
    de: 'Ohne diesen Dienst könnte die Website Ihre Anfragen nicht von einem Angriff unterscheiden und bliebe ungeschützt.',
  },
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  traces: [
    { name: '__cf_bm', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.notARobot },
    { name: 'cf_clearance', kind: 'cookie', lifetime: 'PT30M', setBy: 'page', readBy, purpose: purposes.notARobot },
    { name: '_cfuvid', kind: 'cookie', lifetime: 'session', setBy: 'page', readBy, purpose: purposes.sharedAddress },
    { name: '__cflb', kind: 'cookie', lifetime: 'P1D', setBy: 'page', readBy, purpose: purposes.sameServer },
  ],
  source: 'https://developers.cloudflare.com/fundamentals/reference/policies-compliances/cloudflare-cookies/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'cf_clearance: half an hour unless the operator sets another time',
    '__cflb: from seconds to a day, as the operator sets it',
  ],
}
