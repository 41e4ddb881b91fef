/** Services. Cloudflare Turnstile: keeps robots out of forms. Facts from Cloudflare’s documentation. */
import type { Service } from '@placet/model'
import { uses } from './uses.ts'
import { cloudflareCompany } from './vendors.ts'

export const turnstile: Service = {
  id: 'turnstile',
  name: 'Cloudflare Turnstile',
  alsoCalled: ['cloudflare-turnstile'],
  vendor: cloudflareCompany,
  // For forms that somebody sends. Where it stands on every page it is not necessary: { "use": "turnstile", "category": "functional" }.
  category: 'necessary',
  hosts: ['challenges.cloudflare.com'],
  purpose: uses.keepingRobotsOut,
  necessaryBecause: {
    fr: 'Sans lui, le formulaire que vous envoyez ne pourrait pas être distingué de celui d’un robot.',
    nl: 'Zonder deze dienst zou het formulier dat u verstuurt niet van dat van een robot te onderscheiden zijn.',
    en: 'Without it the form that you send could not be told from that of a robot.',
    de: 'Ohne diesen Dienst ließe sich das von Ihnen gesendete Formular nicht von dem eines Roboters unterscheiden.',
  },
  privacyUrl: 'https://www.cloudflare.com/privacypolicy/',
  traces: [],
  snippet: {
    html: `<script src="https://challenges.cloudflare.com/turnstile/v0/api.js" async defer></script>
<div class="cf-turnstile" data-sitekey="{site-key}"></div>`,
    placeholders: { 'site-key': '0x4AAAAAAAAAAAAAAAAAAAAA' },
  },
  source: 'https://developers.cloudflare.com/turnstile/',
  checkedOn: '2026-11-23',
  unconfirmed: [
    'category: no authority was found that calls it necessary',
    'traces: none unless the operator switches pre-clearance on, which sets cf_clearance',
  ],
}
