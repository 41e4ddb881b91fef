/** Services. Google reCAPTCHA: keeps robots out of forms. Facts from Google’s reCAPTCHA documentation. */
import type { Service } from '@placet/model'
import { purposes } from './purposes.ts'
import { uses } from './uses.ts'
import { google } from './vendors.ts'

const readBy = '{controller}, Google'

export const recaptcha: Service = {
  id: 'recaptcha',
  name: 'Google reCAPTCHA',
  alsoCalled: ['google-recaptcha'],
  vendor: google,
  // Not necessary by itself: the French regulator has not accepted it as such (CNIL, SAN-2023-003).
  category: 'functional',
  hosts: ['www.google.com', 'www.gstatic.com', 'www.recaptcha.net'],
  sharedHosts: ['www.google.com'],
  purpose: uses.keepingRobotsOut,
  privacyUrl: 'https://policies.google.com/privacy',
  traces: [
    { name: '_GRECAPTCHA', kind: 'cookie', lifetime: 'P6M', setBy: 'www.google.com', readBy: 'Google', purpose: purposes.notARobot },
    { name: '_grecaptcha', kind: 'local-storage', lifetime: 'persistent', setBy: 'page', readBy, purpose: purposes.notARobot },
  ],
  snippet: {
    html: `<script type="text/plain" data-consent="functional" data-service="recaptcha" src="https://www.google.com/recaptcha/api.js" async defer></script>
<div class="g-recaptcha" data-sitekey="{site-key}"></div>`,
    placeholders: { 'site-key': '6Lc…' },
    note: 'Say beside the form why it cannot be sent while this service is refused, and offer another way.',
  },
  source: 'https://developers.google.com/recaptcha/docs/faq',
  checkedOn: '2026-11-23',
  unconfirmed: [
    '_GRECAPTCHA: its lifetime is told by lists of other sites, not by a page of the vendor that was read',
    '_grecaptcha: told by lists of other sites, not by a page of the vendor that was read',
  ],
}
